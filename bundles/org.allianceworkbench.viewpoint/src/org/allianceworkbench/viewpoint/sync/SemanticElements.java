// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.sync.aspect.Aspect;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;

/** The objects that one element stands for. */
final class SemanticElements extends Aspect {
	private final DiagramElement element;
	private final Mapping mapping;
	private final Map<String, Object> variables;

	SemanticElements(Engine engine, DiagramElement element, Mapping mapping, Map<String, Object> variables, Runnable whenStale) {
		super(engine, whenStale);
		this.element = element;
		this.mapping = mapping;
		this.variables = variables;
	}

	@Override
	protected void compute() {
		List<EObject> objects = objects().stream().distinct().toList();
		if (!objects.equals(element.getSemanticElements())) {
			ECollections.setEList(element.getSemanticElements(), objects);
		}
	}

	/** As recorded from Sirius: an empty result and a failure leave the object itself; relation based edges stand for nothing. */
	private List<EObject> objects() {
		List<EObject> found = mapping.semanticElements().isGiven()
				? evaluate(mapping.semanticElements(), element.getTarget(), variables).asObjects()
				: List.of();
		if (!found.isEmpty()) {
			return found;
		}
		return mapping instanceof EdgeMapping edge && !edge.useDomainElement() ? List.of() : List.of(element.getTarget());
	}
}
