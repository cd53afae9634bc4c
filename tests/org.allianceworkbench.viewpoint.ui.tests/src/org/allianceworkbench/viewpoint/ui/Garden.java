// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.picture.SceneContexts;
import org.allianceworkbench.viewpoint.registry.FolderSource;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** A small garden on a metamodel that is nobody's domain, with a diagram of it. */
public final class Garden {
	private final EPackage metamodel;
	private final SpecificationRegistry registry;
	private final ModelSession session;
	private final EObject garden;
	private final Diagram diagram;

	Garden() {
		this(Path.of("garden"));
	}

	/** @param specifications the folder of garden.odesign */
	Garden(Path specifications) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		metamodel = (EPackage) resources.getResource(file("garden/garden.ecore"), true).getContents().get(0);
		resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		Resource model = resources.createResource(URI.createURI("memory:/garden.xmi"));
		garden = make("Garden", "Kitchen garden");
		model.getContents().add(garden);
		registry = SpecificationRegistry
				.of(new FolderSource("garden.design", specifications, "garden.odesign", Garden.class.getClassLoader()));
		session = ModelSession.open(new ReflectiveItemProviderAdapterFactory(), model,
				resources.createResource(URI.createURI("memory:/garden.diagrams")), registry);
		diagram = create();
	}

	/** A garden with a bed of two plants, a shed, two trees and a trail between these. */
	public static Garden planted() {
		Garden garden = new Garden();
		garden.session.execute(SessionCommand.of("Plant", garden::plant));
		garden.place("Bed", 40, 160);
		garden.place("Shed", 480, 40);
		garden.place("Apple", 40, 40);
		garden.place("Pear", 264, 40);
		garden.place("Rose", 24, 48);
		garden.place("Lily", 160, 48);
		garden.session.commandStack().flush();
		return garden;
	}

	private void plant() {
		EObject apple = add(garden, "trees", make("Plant", "Apple"));
		EObject pear = add(garden, "trees", make("Plant", "Pear"));
		EObject bed = add(garden, "beds", make("Bed", "Bed"));
		add(bed, "plants", make("Plant", "Rose"));
		add(bed, "plants", make("Plant", "Lily"));
		add(add(garden, "sheds", make("Shed", "Shed")), "tools", make("Spade", "Spade"));
		EObject trail = add(garden, "trails", make("Trail", "to the pear"));
		trail.eSet(trail.eClass().getEStructuralFeature("from"), apple);
		trail.eSet(trail.eClass().getEStructuralFeature("to"), pear);
	}

	private void place(String name, int x, int y) {
		session.execute(DiagramCommands.move((Node) element(name), x, y));
	}

	private Diagram create() {
		Command command = session.createDiagram(registry.entries().findFirst().orElseThrow(), garden, "Map").orElseThrow();
		session.execute(command);
		session.commandStack().flush();
		return session.document().getDiagrams().get(0);
	}

	public ModelSession session() {
		return session;
	}

	public Diagram diagram() {
		return diagram;
	}

	public EObject root() {
		return garden;
	}

	public SceneContext sceneContext() {
		return SceneContexts.of(registry, null);
	}

	/** @return the visible element whose label is the name */
	public DiagramElement element(String name) {
		return elements().stream().filter(element -> name.equals(element.getAppearance().label())).findFirst()
				.orElseThrow(() -> new AssertionError("No element is labelled " + name + " among " + names()));
	}

	Node node(String name) {
		return (Node) element(name);
	}

	List<String> names() {
		return elements().stream().map(element -> element.getAppearance().label()).toList();
	}

	List<Edge> edges() {
		return diagram.getEdges();
	}

	private List<DiagramElement> elements() {
		List<DiagramElement> found = new ArrayList<>();
		for (TreeIterator<EObject> all = diagram.eAllContents(); all.hasNext();) {
			if (all.next() instanceof DiagramElement element && element.isVisible()) {
				found.add(element);
			}
		}
		return found;
	}

	/** @return model and diagram as text, to be compared with another moment */
	String snapshot() {
		StringBuilder text = new StringBuilder();
		for (EObject root : List.of(garden, diagram)) {
			describe(root, text);
			root.eAllContents().forEachRemaining(object -> describe(object, text));
		}
		return text.toString();
	}

	private static void describe(EObject object, StringBuilder text) {
		text.append(object.eClass().getName()).append(' ').append(EcoreUtil.getURI(object).fragment());
		object.eClass().getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient() && object.eIsSet(feature))
				.filter(feature -> !(object.eGet(feature) instanceof EObject) && !(object.eGet(feature) instanceof List))
				.forEach(feature -> text.append(' ').append(feature.getName()).append('=').append(object.eGet(feature)));
		text.append('\n');
	}

	static Object name(EObject object) {
		return object.eGet(object.eClass().getEStructuralFeature("name"));
	}

	public EObject make(String type, String name) {
		EObject made = EcoreUtil.create((EClass) metamodel.getEClassifier(type));
		made.eSet(made.eClass().getEStructuralFeature("name"), name);
		return made;
	}

	@SuppressWarnings("unchecked")
	public static EObject add(EObject parent, String feature, EObject child) {
		((List<EObject>) parent.eGet(parent.eClass().getEStructuralFeature(feature))).add(child);
		return child;
	}

	private static URI file(String path) {
		return URI.createFileURI(Path.of(path).toAbsolutePath().toString());
	}
}
