// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import java.nio.file.Path;
import java.util.NoSuchElementException;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramPackage;
import org.allianceworkbench.viewpoint.registry.FolderSource;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** A session on a model of the conformance kit with the specification of one case. */
public final class TownFixture implements AutoCloseable {
	/** The kit, relative to the folder of the test bundle. */
	public static final Path KIT = Path.of("conformance");

	private final Resource model;
	private final ModelSession session;

	/**
	 * @param town name of a case such as {@code 01-nodes}
	 * @param modelName such as {@code small}
	 */
	public TownFixture(String town, String modelName) {
		this(new FolderSource("town.design", KIT, "cases/" + town + "/spec.odesign", TownFixture.class.getClassLoader()), modelName);
	}

	/** With a specification that is in no case of the kit. */
	public TownFixture(FolderSource specification, String modelName) {
		DiagramPackage.eINSTANCE.eClass();
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		EPackage town1 = metamodel();
		resources.getPackageRegistry().put(town1.getNsURI(), town1);
		model = resources.getResource(URI.createFileURI(KIT.resolve("models/" + modelName + ".xmi").toAbsolutePath().toString()), true);
		Resource diagrams = new XMIResourceImpl(URI.createURI("memory:/town.diagrams"));
		resources.getResources().add(diagrams);
		session = ModelSession.open(new ReflectiveItemProviderAdapterFactory(), model, diagrams,
				SpecificationRegistry.ofSupportedParts(specification));
	}

	static EPackage metamodel() {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		return (EPackage) resources.getResource(URI.createFileURI(KIT.resolve("town.ecore").toAbsolutePath().toString()), true).getContents()
				.get(0);
	}

	public ModelSession session() {
		return session;
	}

	public Resource model() {
		return model;
	}

	public EObject object(String id) {
		return model.getEObject(id);
	}

	public SpecificationRegistry.Entry entry(String representation) {
		return session.specifications().entries().filter(entry -> entry.description().name().equals(representation)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("no description " + representation + " " + session.specifications().problems()));
	}

	/** @return the new diagram, or null where the description refuses */
	public DiagramSynchronizer create(String representation, EObject root) {
		return session.createDiagram(entry(representation), root, null).map(this::created).orElse(null);
	}

	private DiagramSynchronizer created(Command command) {
		session.execute(command);
		return session.open((Diagram) command.getResult().iterator().next()).orElseThrow();
	}

	@Override
	public void close() {
		session.dispose();
	}
}
