// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import org.eclipse.core.resources.IFile;

/**
 * Stands in the tree for the content of a file that cannot be read.
 *
 * @param file the file
 * @param message what is wrong, with its place
 */
public record BrokenFile(IFile file, String message) {
}
