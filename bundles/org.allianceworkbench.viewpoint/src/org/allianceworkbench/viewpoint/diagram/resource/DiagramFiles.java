// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.diagram.resource;

import java.io.IOException;

import org.allianceworkbench.viewpoint.diagram.DiagramPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Finds and loads the file of diagrams beside a model's file. */
public final class DiagramFiles {
	/** The extension of files of diagrams, without the dot. */
	public static final String EXTENSION = "diagrams";

	private DiagramFiles() {
	}

	/** Makes a resource set know files of diagrams, in an OSGi framework or without one, and returns it. */
	public static <T extends ResourceSet> T prepare(T resourceSet) {
		resourceSet.getPackageRegistry().put(DiagramPackage.eNS_URI, DiagramPackage.eINSTANCE);
		resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, new ResourceFactoryImpl() {
			@Override
			public Resource createResource(URI uri) {
				return new DiagramResource(uri);
			}
		});
		return resourceSet;
	}

	/** @return address of the file of diagrams that belongs to a model's file: the same name with another extension */
	public static URI beside(URI model) {
		return model.trimFileExtension().appendFileExtension(EXTENSION);
	}

	/**
	 * Loads the diagrams of a model into its resource set; where there is no such file yet, the resource is empty.
	 *
	 * @param model a loaded resource in a resource set
	 * @return the diagrams, and what of them has no object in the model any longer
	 * @throws org.allianceworkbench.emf.resource.LoadException when the file does not load whole
	 * @throws IOException when it cannot be read
	 */
	public static LoadedDiagrams loadBeside(Resource model) throws IOException {
		ResourceSet resources = model.getResourceSet();
		DiagramResource diagrams = new DiagramResource(beside(model.getURI()), model);
		if (resources.getURIConverter().exists(diagrams.getURI(), null)) {
			diagrams.load(resources.getLoadOptions());
		}
		resources.getResources().add(diagrams);
		return new LoadedDiagrams(diagrams, new TargetResolution(model).resolve(diagrams));
	}
}
