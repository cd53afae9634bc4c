// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.report;

import java.util.List;

import org.allianceworkbench.rules.Finding;

/**
 * A file and what was found in it.
 *
 * @param file as the user named it
 */
public record CheckedFile(String file, List<Finding> findings) {
	public CheckedFile {
		findings = List.copyOf(findings);
	}
}
