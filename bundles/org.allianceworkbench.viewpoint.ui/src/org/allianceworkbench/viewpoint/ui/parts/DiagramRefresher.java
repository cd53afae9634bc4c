// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.session.DiagramChange;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPartViewer;

/**
 * Repaints what a change touched and what its picture depends on, and nothing else: the element, what contains it (automatic sizes grow),
 * its siblings in a list or stack, and the edges at all of these.
 */
final class DiagramRefresher {
	private final DiagramContext context;
	private final EditPartViewer viewer;

	DiagramRefresher(DiagramContext context, EditPartViewer viewer) {
		this.context = context;
		this.viewer = viewer;
	}

	void refresh(DiagramChange change) {
		Set<EObject> parents = parents(change);
		if (!parents.isEmpty()) {
			context.edgesChanged();
			parents.forEach(parent -> part(parent).ifPresent(SceneEditPart::syncChildren));
			ends(change).forEach(SceneEditPart::syncConnections);
		} else {
			change.appearance().stream().filter(Edge.class::isInstance).forEach(edge -> reattach((Edge) edge));
		}
		Set<Node> nodes = nodes(change);
		nodes.forEach(node -> part(node).ifPresent(SceneEditPart::paintAnew));
		edges(change, nodes).forEach(edge -> part(edge).ifPresent(SceneEditPart::paintAnew));
	}

	/** Everything whose children or edges came, went or changed their visibility or order. */
	private Set<EObject> parents(DiagramChange change) {
		Set<EObject> parents = new LinkedHashSet<>(change.structure());
		change.appearance().stream().filter(this::isShownWrongly).map(EObject::eContainer).forEach(parents::add);
		parents.remove(null);
		return parents;
	}

	private boolean isShownWrongly(DiagramElement element) {
		return part(element).isPresent() != element.isVisible();
	}

	/** The parts at which an edge came, went or was shown or hidden, on the screen as it was and in the diagram as it is. */
	private Set<SceneEditPart> ends(DiagramChange change) {
		Set<Edge> edges = new LinkedHashSet<>();
		for (Set<DiagramElement> touched : List.of(change.added(), change.removed(), change.appearance())) {
			touched.forEach(element -> collectWith(element, edges));
		}
		Set<SceneEditPart> ends = new LinkedHashSet<>();
		for (Edge edge : edges) {
			if (viewer.getEditPartRegistry().get(edge) instanceof ConnectionEditPart connection) {
				Stream.of(connection.getSource(), connection.getTarget()).filter(SceneEditPart.class::isInstance).forEach(end -> ends.add((SceneEditPart) end));
			}
			part(edge.getSource()).ifPresent(ends::add);
			part(edge.getEnd()).ifPresent(ends::add);
		}
		return ends;
	}

	private void collectWith(DiagramElement element, Set<Edge> edges) {
		if (element instanceof Edge edge) {
			edges.add(edge);
			collectAt(edge, edges);
		} else {
			collect((Node) element, edges);
		}
	}

	/** An edge whose ends changed belongs to other parts now. */
	private void reattach(Edge edge) {
		Object part = viewer.getEditPartRegistry().get(edge);
		if (part instanceof ConnectionEditPart connection && !isAttached(connection, edge)) {
			context.edgesChanged();
			List.of(connection.getSource(), connection.getTarget()).forEach(end -> ((SceneEditPart) end).syncConnections());
			part(edge.getSource()).ifPresent(SceneEditPart::syncConnections);
			part(edge.getEnd()).ifPresent(SceneEditPart::syncConnections);
		}
	}

	private static boolean isAttached(ConnectionEditPart part, Edge edge) {
		return part.getSource() != null && part.getTarget() != null && part.getSource().getModel() == edge.getSource()
				&& part.getTarget().getModel() == edge.getEnd();
	}

	/** Outer nodes first, for inner ones take their place from them. */
	private Set<Node> nodes(DiagramChange change) {
		Set<Node> touched = new LinkedHashSet<>();
		change.structure().forEach(object -> withAncestors(object, touched));
		change.geometry().forEach(object -> withAncestors(object, touched));
		change.appearance().forEach(object -> withAncestors(object, touched));
		change.added().forEach(object -> withAncestors(object, touched));
		Set<Node> all = new LinkedHashSet<>();
		touched.stream().sorted(Comparator.comparingInt(DiagramRefresher::depth)).forEach(node -> withLines(node, all));
		return all;
	}

	private static void withAncestors(EObject object, Set<Node> nodes) {
		EObject place = object;
		while (place instanceof Node node && nodes.add(node)) {
			place = node.eContainer();
		}
	}

	/** Lines of a list and regions of a stack take their place and width from their parent and each other. */
	private static void withLines(Node node, Set<Node> nodes) {
		if (nodes.add(node)) {
			if (node.getPresentation() != ChildrenPresentation.FREE_FORM) {
				node.getNodes().forEach(child -> withLines(child, nodes));
			}
			node.getBordered().forEach(child -> withLines(child, nodes));
		}
	}

	private static int depth(EObject object) {
		int depth = 0;
		for (EObject place = object; place != null; place = place.eContainer()) {
			depth++;
		}
		return depth;
	}

	private Set<Edge> edges(DiagramChange change, Set<Node> nodes) {
		Set<Edge> edges = new LinkedHashSet<>();
		nodes.forEach(node -> collect(node, edges));
		for (Set<DiagramElement> elements : List.of(change.geometry(), change.appearance(), change.added())) {
			elements.stream().filter(Edge.class::isInstance).forEach(edge -> edges.add((Edge) edge));
		}
		List.copyOf(edges).forEach(edge -> collectAt(edge, edges));
		return edges;
	}

	private void collect(Node node, Set<Edge> edges) {
		collectAt(node, edges);
		node.getNodes().forEach(child -> collect(child, edges));
		node.getBordered().forEach(child -> collect(child, edges));
	}

	private void collectAt(DiagramElement element, Set<Edge> edges) {
		edges.addAll(context.edgesFrom(element));
		edges.addAll(context.edgesTo(element));
	}

	private Optional<SceneEditPart> part(EObject object) {
		return Optional.ofNullable((SceneEditPart) viewer.getEditPartRegistry().get(object));
	}
}
