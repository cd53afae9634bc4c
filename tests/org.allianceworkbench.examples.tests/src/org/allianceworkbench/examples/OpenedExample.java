// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.resource.DiagramFiles;
import org.allianceworkbench.viewpoint.diagram.resource.LoadedDiagrams;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry.Entry;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.allianceworkbench.viewpoint.spec.Layer;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.allianceworkbench.viewpoint.tool.Tools;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A model opened with its diagrams, as the workbench opens it. */
final class OpenedExample implements AutoCloseable {
	private final ModelSession session;
	private final List<String> losses;

	OpenedExample(Path file, SpecificationRegistry registry) throws IOException {
		ResourceSet resources = DiagramFiles.prepare(AllianceFiles.prepare(new ResourceSetImpl()));
		Resource model = resources.createResource(URI.createFileURI(file.toAbsolutePath().toString()));
		model.load(null);
		LoadedDiagrams diagrams = DiagramFiles.loadBeside(model);
		losses = diagrams.losses();
		session = ModelSession.open(new AllianceItemProviderAdapterFactory(), model, diagrams.resource(), registry);
	}

	/** Opens one of everything with a new diagram of the description, all its layers on. */
	static OpenedExample everything(SpecificationRegistry registry, Entry entry) throws IOException {
		OpenedExample opened = new OpenedExample(Models.EVERYTHING, registry);
		EObject root = opened.session.model().getEObject(entry.equals(Notations.structure(registry)) ? "everything" : "map");
		opened.session.execute(opened.session.createDiagram(entry, root, null).orElseThrow());
		entry.description().additionalLayers().stream().filter(layer -> !layer.activeByDefault()).map(Layer::name)
				.forEach(layer -> opened.session.execute(DiagramCommands.layer(opened.diagram(), layer, true)));
		return opened;
	}

	ModelSession session() {
		return session;
	}

	List<String> losses() {
		return losses;
	}

	Diagram diagram() {
		return session.document().getDiagrams().get(0);
	}

	DiagramSynchronizer synchronizer() {
		return session.open(diagram()).orElseThrow();
	}

	Tools tools() {
		return new Tools(synchronizer());
	}

	Tool tool(String name) {
		return synchronizer().description().layers().stream().flatMap(layer -> layer.toolSections().stream())
				.flatMap(section -> section.allTools().stream()).filter(tool -> tool.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no tool " + name));
	}

	/** @return the element of a mapping that shows an object */
	DiagramElement element(String mapping, String id) {
		return elements().filter(element -> element.getMapping().equals(mapping) && element.getTarget() == object(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no " + mapping + " of " + id));
	}

	/** @return the node that shows an object */
	DiagramElement node(String id) {
		return find(element -> !(element instanceof Edge) && element.getTarget() == object(id), "node of " + id);
	}

	/** @return the edge of a mapping between two objects */
	Edge edge(String mapping, String source, String target) {
		return (Edge) find(element -> element instanceof Edge edge && edge.getMapping().equals(mapping) && edge.getSource().getTarget() == object(source)
				&& edge.getEnd().getTarget() == object(target), mapping + " from " + source + " to " + target);
	}

	EObject object(String id) {
		return session.model().getEObject(id);
	}

	Stream<DiagramElement> elements() {
		Iterable<EObject> all = () -> EcoreUtil.getAllContents(diagram(), false);
		return java.util.stream.StreamSupport.stream(all.spliterator(), false).filter(DiagramElement.class::isInstance).map(DiagramElement.class::cast);
	}

	/** @return the text that saving the model would write */
	String modelText() throws IOException {
		return text(session.model());
	}

	/** @return the text that saving the diagrams would write */
	String diagramText() throws IOException {
		return text(session.document().eResource());
	}

	private static String text(Resource resource) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, null);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private DiagramElement find(Predicate<DiagramElement> wanted, String what) {
		return elements().filter(wanted).findFirst().orElseThrow(() -> new IllegalArgumentException("no " + what));
	}

	@Override
	public void close() {
		session.dispose();
	}
}
