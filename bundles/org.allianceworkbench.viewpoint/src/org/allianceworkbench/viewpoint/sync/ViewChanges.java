// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** Changes that tools make on one diagram itself, only within a command. The refresh that follows takes back what the model refuses. */
public final class ViewChanges {
	private final DiagramSynchronizer synchronizer;
	private final Elements elements;
	private final Placement placement;

	ViewChanges(DiagramSynchronizer synchronizer, Elements elements, Placement placement) {
		this.synchronizer = synchronizer;
		this.elements = elements;
		this.placement = placement;
	}

	/** The next new node in a container stands at these pixels, -1 for an automatic size. */
	public void placeNext(EObject container, int x, int y, int width, int height) {
		placement.next(container, x, y, width, height);
	}

	/**
	 * Shows an object with a mapping, unless it is shown there already. The next refresh takes it away again where the mapping refuses it.
	 *
	 * @param container the diagram or a node
	 */
	public Node show(AbstractNodeMapping mapping, EObject target, EObject container) {
		EList<Node> list = list(mapping, container);
		Optional<Node> shown = list.stream().filter(node -> node.getTarget() == target && node.getMapping().equals(mapping.name()))
				.findFirst();
		return shown.orElseGet(() -> {
			Node node = NodeStructure.node(mapping, target, container, list);
			placement.place(node, container, list.size());
			list.add(node);
			return node;
		});
	}

	private EList<Node> list(AbstractNodeMapping mapping, EObject container) {
		if (container instanceof Node node) {
			Region region = elements.region(node);
			boolean bordered = region != null && ActiveMappings.bordered(region.mapping()).contains(mapping);
			return bordered ? node.getBordered() : node.getNodes();
		}
		return elements.diagram().getNodes();
	}

	/** Shows an object, or a relation, as an edge. */
	public Edge show(EdgeMapping mapping, EObject target, DiagramElement source, DiagramElement end) {
		Edge edge = EdgeStructure.edge(mapping, new EdgeKey(target, source, end));
		elements.diagram().getEdges().add(edge);
		return edge;
	}

	/**
	 * Moves a node with all that is in it and on it to another place, where its mapping applies there too; the next refresh takes it away
	 * where the model says otherwise.
	 *
	 * @param container the diagram or a node
	 */
	public void move(Node node, EObject container) {
		Mapping mapping = synchronizer.mapping(node).orElse(null);
		if (mapping instanceof AbstractNodeMapping known && synchronizer.accepts(container, mapping) && node.eContainer() != container) {
			EList<Node> list = list(known, container);
			list.removeIf(other -> other.getTarget() == node.getTarget() && other.getMapping().equals(node.getMapping()));
			placement.move(node, container, list.size());
			list.add(node);
		}
	}

	/** Gives an edge another end in place, without the bends that led to the old one; the next refresh takes it away where the model says otherwise. */
	public void reconnect(Edge edge, boolean sourceEnd, DiagramElement newEnd) {
		boolean relation = synchronizer.mapping(edge).filter(mapping -> mapping instanceof EdgeMapping known && !known.useDomainElement())
				.isPresent();
		if (sourceEnd && relation) {
			edge.setTarget(newEnd.getTarget());
		}
		if (sourceEnd) {
			edge.setSource(newEnd);
		} else {
			edge.setEnd(newEnd);
		}
		edge.setBendpoints(null);
	}
}
