// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.ScenePass;
import org.eclipse.emf.ecore.EObject;

/** Where visible edges end among the nodes of columns, and what height that needs. */
final class Ends {
	/** Between the labels of edges that end at one node. */
	private static final double LABEL_GAP = 2;

	private final ScenePass pass;
	private final Map<Node, Integer> columnOf;
	/** The edges that begin and end in one column, which ELK does not see. */
	private final Map<Integer, List<Edge>> within = new HashMap<>();
	/** How many edges end at an element. */
	private final Map<DiagramElement, Integer> endsAt = new IdentityHashMap<>();
	/** How many edges leave a node to the right: all that begin there, and those within its column. */
	private final Map<Node, Integer> leave = new IdentityHashMap<>();
	/** The height of the highest label of the edges that end at an element. */
	private final Map<DiagramElement, Double> labelAt = new IdentityHashMap<>();

	/** @param columnOf the column of each visible node that stands in one */
	Ends(ScenePass pass, Map<Node, Integer> columnOf, List<Edge> edges) {
		this.pass = pass;
		this.columnOf = columnOf;
		edges.stream().filter(Edge::isVisible).forEach(this::count);
	}

	private void count(Edge edge) {
		endsAt.merge(edge.getEnd(), 1, Integer::sum);
		pass.labelSize(edge).ifPresent(size -> labelAt.merge(edge.getEnd(), size.height(), Math::max));
		Optional<Node> source = inColumn(edge.getSource());
		Optional<Node> target = inColumn(edge.getEnd());
		if (source.isEmpty() || target.isEmpty()) {
			return;
		}
		leave.merge(source.get(), 1, Integer::sum);
		if (columnOf.get(source.get()).equals(columnOf.get(target.get()))) {
			leave.merge(target.get(), 1, Integer::sum);
			within.computeIfAbsent(columnOf.get(source.get()), any -> new ArrayList<>()).add(edge);
		}
	}

	/** @return the node of a column that an edge's end is or lies in; empty for an end elsewhere */
	Optional<Node> inColumn(DiagramElement end) {
		for (EObject part = end; part instanceof Node node; part = part.eContainer()) {
			if (columnOf.containsKey(node)) {
				return Optional.of(node);
			}
		}
		return Optional.empty();
	}

	/** @return whether an edge begins and ends in the column */
	boolean joins(int column) {
		return within.containsKey(column);
	}

	/** @return the edges that begin and end in a column, as links between its nodes */
	List<Sidings.Link> within(int column) {
		return within.getOrDefault(column, List.of()).stream().map(edge -> new Sidings.Link(edge, inColumn(edge.getSource()).orElseThrow(),
				inColumn(edge.getEnd()).orElseThrow(), pass.labelSize(edge).map(Bounds::width).orElse(0.0))).toList();
	}

	/** @return the height at which all edges at a node, which ELK spreads over its sides evenly, lie so far apart as they and their labels need */
	double height(Node node) {
		double labels = labelAt.containsKey(node) ? Math.ceil((endsAt.get(node) + 1) * (labelAt.get(node) + LABEL_GAP)) : 0;
		return Math.max(labels, leave.getOrDefault(node, 0) * Sidings.PORT);
	}
}
