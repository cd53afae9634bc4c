// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;

/** Finds the visible edges at an element without a walk over all edges. */
final class EdgeIndex {
	private final Map<DiagramElement, List<Edge>> from = new HashMap<>();
	private final Map<DiagramElement, List<Edge>> to = new HashMap<>();

	EdgeIndex(Diagram diagram) {
		for (Edge edge : diagram.getEdges()) {
			if (edge.isVisible() && edge.getSource() != null && edge.getEnd() != null) {
				from.computeIfAbsent(edge.getSource(), key -> new ArrayList<>()).add(edge);
				to.computeIfAbsent(edge.getEnd(), key -> new ArrayList<>()).add(edge);
			}
		}
	}

	List<Edge> from(DiagramElement element) {
		return from.getOrDefault(element, List.of());
	}

	List<Edge> to(DiagramElement element) {
		return to.getOrDefault(element, List.of());
	}
}
