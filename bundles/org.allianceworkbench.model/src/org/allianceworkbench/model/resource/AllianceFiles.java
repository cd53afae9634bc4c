// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model.resource;

import java.io.IOException;
import java.nio.file.Path;

import org.allianceworkbench.emf.resource.LoadException;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * Opens and makes alliance files, with or without an OSGi framework.
 *
 * @since 1.0
 */
public final class AllianceFiles {
	/** The extension of alliance files, without the dot. */
	public static final String EXTENSION = "alliance";

	private AllianceFiles() {
	}

	/** Makes a resource set know alliance files and returns it. */
	public static <T extends ResourceSet> T prepare(T resourceSet) {
		resourceSet.getPackageRegistry().put(AlliancePackage.eNS_URI, AlliancePackage.eINSTANCE);
		AlliancePackage.eINSTANCE.getESubpackages()
				.forEach(subPackage -> resourceSet.getPackageRegistry().put(subPackage.getNsURI(), subPackage));
		resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new AllianceResourceFactory());
		return resourceSet;
	}

	/**
	 * Opens a file in a resource set of its own.
	 *
	 * @throws LoadException when the file does not load whole
	 * @throws IOException when it cannot be read
	 */
	public static AllianceResource open(Path file) throws IOException {
		AllianceResource resource = make(file);
		resource.load(null);
		return resource;
	}

	/**
	 * Makes a resource for a new file, in a resource set of its own; the file is written when the resource is saved. Whatever the file is called, it
	 * is read and written as an alliance file.
	 */
	public static AllianceResource make(Path file) {
		ResourceSet resourceSet = prepare(new ResourceSetImpl());
		AllianceResource resource = new AllianceResource(URI.createFileURI(file.toAbsolutePath().toString()));
		resourceSet.getResources().add(resource);
		return resource;
	}

	/** Returns the root of a resource, or null when it is empty. */
	public static AllianceModel modelOf(AllianceResource resource) {
		return resource.getContents().isEmpty() ? null : (AllianceModel) resource.getContents().get(0);
	}
}
