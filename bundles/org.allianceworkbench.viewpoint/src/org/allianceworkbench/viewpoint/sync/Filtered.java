// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.FilterDescription;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.sync.aspect.Aspect;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;
import org.eclipse.emf.ecore.EObject;

/** The names of the active filters that hide one element. */
final class Filtered extends Aspect {
	private final DiagramElement element;
	private final Mapping mapping;
	private final Map<String, Object> variables;
	private final Supplier<List<FilterDescription>> active;
	private List<String> names = List.of();

	Filtered(Engine engine, DiagramElement element, Mapping mapping, Map<String, Object> variables,
			Supplier<List<FilterDescription>> active, Runnable whenStale) {
		super(engine, whenStale);
		this.element = element;
		this.mapping = mapping;
		this.variables = variables;
		this.active = active;
	}

	List<String> names() {
		return names;
	}

	@Override
	protected void compute() {
		List<String> hiding = new ArrayList<>();
		for (FilterDescription filter : active.get()) {
			if (filter.filters().stream().anyMatch(this::hides)) {
				hiding.add(filter.name());
			}
		}
		names = hiding;
	}

	/** As recorded from Sirius: what meets the conditions stays; without any condition all elements of the mappings are hidden. */
	private boolean hides(FilterDescription.MappingFilter part) {
		boolean concerned = part.mappings().isEmpty() || part.mappings().contains(mapping);
		boolean conditional = part.semanticCondition().isGiven() || part.viewCondition().isGiven();
		return concerned && !(conditional && holds(part.semanticCondition(), element.getTarget())
				&& holds(part.viewCondition(), (EObject) variables.get("view")));
	}

	private boolean holds(Expression condition, EObject self) {
		return !condition.isGiven() || evaluate(condition, self, variables).asBoolean();
	}
}
