// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.comparison;

import java.io.IOException;
import java.nio.file.Path;

import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/**
 * A version of a model that is only read.
 *
 * @param title how the user knows it: the name of a file
 * @param root its model
 */
record Version(String title, EObject root) {
	/**
	 * Reads a file, whatever its name ends with.
	 *
	 * @throws IOException with sentences for the user, when it does not load whole
	 */
	static Version load(String title, Path file) throws IOException {
		AllianceResource resource = new AllianceResource(URI.createFileURI(file.toString()));
		resource.load(null);
		return new Version(title, resource.getContents().get(0));
	}
}
