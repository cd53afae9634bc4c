// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.spec.Mapping;

/** Says whether an element is to be painted, and why not. */
final class Visibility {
	private final Elements elements;

	Visibility(Elements elements) {
		this.elements = elements;
	}

	/** Brings up to date what may have changed, and what depends on it. */
	void refresh() {
		Set<DiagramElement> uncertain = elements.uncertain();
		while (!uncertain.isEmpty()) {
			Iterator<DiagramElement> first = uncertain.iterator();
			DiagramElement element = first.next();
			first.remove();
			ElementState state = elements.state(element);
			if (state != null) {
				refresh(state, uncertain);
			}
		}
	}

	private void refresh(ElementState state, Set<DiagramElement> uncertain) {
		boolean visible = hiddenBy(state.element()).isEmpty();
		if (visible != state.element().isVisible()) {
			state.element().setVisible(visible);
			uncertain.addAll(elements.incident(state.element()));
			if (state.element() instanceof Node node) {
				uncertain.addAll(node.getNodes());
				uncertain.addAll(node.getBordered());
			}
		}
	}

	/** @return the reasons: hidden, filter:name, layer, container, source, target */
	List<String> hiddenBy(DiagramElement element) {
		ElementState state = elements.state(element);
		List<String> reasons = new ArrayList<>(1);
		if (element.isHidden()) {
			reasons.add("hidden");
		}
		if (state != null) {
			state.filtered().names().forEach(name -> reasons.add("filter:" + name));
			if (!applies(state)) {
				reasons.add("layer");
			}
		}
		if (element.eContainer() instanceof Node container && !container.isVisible()) {
			reasons.add("container");
		}
		if (element instanceof Edge edge) {
			addEnds(edge, reasons);
		}
		return reasons;
	}

	private static void addEnds(Edge edge, List<String> reasons) {
		if (!edge.getSource().isVisible()) {
			reasons.add("source");
		}
		if (!edge.getEnd().isVisible()) {
			reasons.add("target");
		}
	}

	/** Whether the element's mapping is switched on and shows elements where it stands. */
	private boolean applies(ElementState state) {
		Mapping mapping = state.mapping();
		if (state.element().eContainer() instanceof Node container) {
			ElementState around = elements.state(container);
			boolean bordered = state.element() instanceof Node node && node.getKind() == NodeKind.BORDERED;
			return around == null || (bordered ? ActiveMappings.bordered(around.mapping()).contains(mapping)
					: elements.mappings().children(around.mapping()).contains(mapping));
		}
		return elements.mappings().isActive(mapping);
	}
}
