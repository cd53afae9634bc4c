// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** A model of the conformance kit, loaded anew with dynamic EMF. */
public final class Town {
	/** The kit, relative to the folder of the test bundle. */
	public static final Path KIT = Path.of("conformance");

	private final Resource resource;

	/** @param model such as {@code small} */
	public Town(String model) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		EPackage town = (EPackage) new ResourceSetImpl() {
			{
				getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
			}
		}.getResource(URI.createFileURI(KIT.resolve("town.ecore").toAbsolutePath().toString()), true).getContents().get(0);
		resources.getPackageRegistry().put(town.getNsURI(), town);
		resource = resources.getResource(URI.createFileURI(KIT.resolve("models/" + model + ".xmi").toAbsolutePath().toString()), true);
	}

	public EObject object(String id) {
		return resource.getEObject(id);
	}

	public Metamodels metamodels() {
		return Metamodels.of(resource.getResourceSet());
	}

	/** @return an interpreter with the kit's services */
	public Interpreter interpreter() {
		return new Interpreter(Services.load(List.of("town.services.TownServices"), Town.class.getClassLoader()::loadClass), metamodels());
	}
}
