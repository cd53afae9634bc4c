// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.sync.look.Look;
import org.eclipse.emf.ecore.EObject;

/** What the synchronizer knows of one element while it is on the diagram. */
final class ElementState {
	private final DiagramElement element;
	private final Mapping mapping;
	private final EObject target;
	private final SemanticElements semantic;
	private final Look look;
	private final Filtered filtered;
	private final Region region;
	private final List<DiagramElement> ends;

	/**
	 * @param region the place of its children; null for edges
	 * @param ends where an edge begins and ends; empty for nodes
	 */
	ElementState(DiagramElement element, Mapping mapping, SemanticElements semantic, Look look, Filtered filtered, Region region,
			List<DiagramElement> ends) {
		this.element = element;
		this.mapping = mapping;
		target = element.getTarget();
		this.semantic = semantic;
		this.look = look;
		this.filtered = filtered;
		this.region = region;
		this.ends = List.copyOf(ends);
	}

	DiagramElement element() {
		return element;
	}

	Mapping mapping() {
		return mapping;
	}

	/** The object shown, also after somebody cleared the element's reference to it. */
	EObject target() {
		return target;
	}

	Filtered filtered() {
		return filtered;
	}

	Region region() {
		return region;
	}

	/** Where an edge began and ended when it was attached; empty for nodes. */
	List<DiagramElement> ends() {
		return ends;
	}

	void update() {
		semantic.update();
		look.update();
		filtered.update();
	}

	void invalidateAll() {
		semantic.invalidate();
		look.invalidate();
		filtered.invalidate();
		if (region != null) {
			region.invalidateAll();
		}
	}

	void dispose() {
		semantic.dispose();
		look.dispose();
		filtered.dispose();
		if (region != null) {
			region.dispose();
		}
	}
}
