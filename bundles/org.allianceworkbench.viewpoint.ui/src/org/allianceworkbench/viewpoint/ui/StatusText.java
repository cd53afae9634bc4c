// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.MappingLabels;

/** Says what a selection is. */
final class StatusText {
	private final Diagram diagram;
	private final MappingLabels kinds;

	StatusText(Diagram diagram, MappingLabels kinds) {
		this.diagram = diagram;
		this.kinds = kinds;
	}

	/** @param elements what is selected on the diagram */
	String of(List<DiagramElement> elements) {
		if (elements.isEmpty()) {
			return diagram.getName() + ": " + diagram.getNodes().stream().filter(Node::isVisible).count() + " elements, "
					+ diagram.getEdges().stream().filter(Edge::isVisible).count() + " connections";
		}
		return elements.size() == 1 ? of(elements.get(0)) : elements.size() + " elements selected";
	}

	private String of(DiagramElement element) {
		String kind = kinds.label(element).filter(label -> !label.isBlank()).orElse(element.getMapping());
		String text = kind + ": " + (element instanceof Edge edge ? ends(edge) : name(element));
		return element.isPinned() ? text + ", pinned" : text;
	}

	private static String ends(Edge edge) {
		String ends = name(edge.getSource()) + " → " + name(edge.getEnd());
		return hasName(edge) ? name(edge) + " (" + ends + ")" : ends;
	}

	private static boolean hasName(DiagramElement element) {
		return element != null && element.getAppearance() != null && element.getAppearance().label() != null
				&& !element.getAppearance().label().isBlank();
	}

	private static String name(DiagramElement element) {
		return hasName(element) ? element.getAppearance().label().replaceAll("\\s+", " ").trim() : "without a name";
	}
}
