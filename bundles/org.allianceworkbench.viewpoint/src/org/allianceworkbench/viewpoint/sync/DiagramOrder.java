// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Node;

/** The order in which elements stand on a diagram: each node before what is in it, edges last. */
final class DiagramOrder {
	private final Diagram diagram;
	private Map<DiagramElement, Integer> order;

	DiagramOrder(Diagram diagram) {
		this.diagram = diagram;
	}

	/** Elements came, went or moved. */
	void forget() {
		order = null;
	}

	Collection<DiagramElement> sorted(Collection<DiagramElement> elements) {
		if (elements.size() < 2) {
			return elements;
		}
		if (order == null) {
			order = new IdentityHashMap<>();
			diagram.getNodes().forEach(this::number);
			diagram.getEdges().forEach(edge -> order.put(edge, order.size()));
		}
		List<DiagramElement> sorted = new ArrayList<>(elements);
		sorted.sort(Comparator.comparing(element -> order.getOrDefault(element, Integer.MAX_VALUE)));
		return sorted;
	}

	private void number(Node node) {
		order.put(node, order.size());
		node.getBordered().forEach(this::number);
		node.getNodes().forEach(this::number);
	}
}
