// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes, orders and removes edges. */
final class EdgeStructure {
	private final Elements elements;

	EdgeStructure(Elements elements) {
		this.elements = elements;
	}

	/** Brings the edges of all mappings up to date that are stale; edges between edges may make others stale. */
	void refresh() {
		int rounds = elements.slotsByMapping().size() + 1;
		while (elements.takeEdgesStale() && rounds-- > 0) {
			elements.slotsByMapping().forEach((mapping, slot) -> {
				if (slot.isDirty()) {
					refresh(mapping, slot);
				}
			});
		}
	}

	private void refresh(EdgeMapping mapping, EdgeSlot slot) {
		Map<EdgeKey, Edge> existing = new HashMap<>();
		List<Edge> gone = new ArrayList<>();
		for (DiagramElement element : elements.elements(mapping)) {
			Edge edge = (Edge) element;
			if (existing.putIfAbsent(new EdgeKey(elements.state(edge).target(), edge.getSource(), edge.getEnd()), edge) != null) {
				gone.add(edge);
			}
		}
		Set<EdgeKey> keys = elements.mappings().isActive(mapping) || !existing.isEmpty() ? slot.edges() : slot.none();
		if (!mapping.base().createElements()) {
			keys.retainAll(existing.keySet());
		}
		existing.forEach((key, edge) -> {
			if (!keys.contains(key)) {
				gone.add(edge);
			}
		});
		gone.forEach(this::remove);
		append(mapping, keys, existing);
	}

	/** As recorded from Sirius: edges stay where they are, new ones come last. */
	private void append(EdgeMapping mapping, Set<EdgeKey> keys, Map<EdgeKey, Edge> existing) {
		List<Edge> made = new ArrayList<>();
		for (EdgeKey key : keys) {
			if (!existing.containsKey(key)) {
				made.add(edge(mapping, key));
			}
		}
		elements.diagram().getEdges().addAll(made);
		made.forEach(edge -> elements.attach(edge, mapping));
	}

	private void remove(Edge edge) {
		elements.detach(edge);
		elements.diagram().getEdges().remove(edge);
	}

	/** Makes an edge that is not yet on the diagram. */
	static Edge edge(EdgeMapping mapping, EdgeKey key) {
		Edge edge = DiagramFactory.eINSTANCE.createEdge();
		edge.setId(EcoreUtil.generateUUID());
		edge.setMapping(mapping.name());
		edge.setTarget(key.target());
		edge.setSource(key.source());
		edge.setEnd(key.end());
		return edge;
	}
}
