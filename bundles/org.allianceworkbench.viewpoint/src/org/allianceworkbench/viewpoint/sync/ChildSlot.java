// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.sync.aspect.Aspect;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;
import org.eclipse.emf.ecore.EObject;

/** What one mapping shows in one view: its candidates, and of these the ones whose precondition holds. */
final class ChildSlot {
	private final Engine engine;
	private final AbstractNodeMapping mapping;
	private final Supplier<EObject> context;
	private final Map<String, Object> variables;
	private final Runnable whenStale;
	private final Candidates candidates;
	private final Map<EObject, Precondition> preconditions = new HashMap<>();

	/**
	 * @param context the object that the candidates are evaluated on
	 * @param variables of candidates and preconditions
	 */
	ChildSlot(Engine engine, AbstractNodeMapping mapping, Supplier<EObject> context, Map<String, Object> variables, Runnable whenStale) {
		this.engine = engine;
		this.mapping = mapping;
		this.context = context;
		this.variables = variables;
		this.whenStale = whenStale;
		candidates = new Candidates();
	}

	/** @return the objects to show, in order; for an unsynchronised mapping those of the given ones that may stay */
	List<EObject> objects(Collection<EObject> shown) {
		candidates.update();
		preconditions.entrySet().removeIf(entry -> {
			boolean gone = !candidates.members.contains(entry.getKey());
			if (gone) {
				entry.getValue().dispose();
			}
			return gone;
		});
		Set<EObject> present = mapping.base().createElements() ? Set.of() : new HashSet<>(shown);
		List<EObject> accepted = new ArrayList<>();
		for (EObject object : candidates.objects) {
			if ((mapping.base().createElements() || present.contains(object)) && holds(object)) {
				accepted.add(object);
			}
		}
		return accepted;
	}

	private boolean holds(EObject object) {
		if (!mapping.precondition().isGiven()) {
			return true;
		}
		Precondition precondition = preconditions.computeIfAbsent(object, Precondition::new);
		precondition.update();
		return precondition.value;
	}

	void invalidateAll() {
		candidates.invalidate();
		preconditions.values().forEach(Aspect::invalidate);
	}

	void invalidateCandidates() {
		candidates.invalidate();
	}

	void dispose() {
		candidates.dispose();
		preconditions.values().forEach(Aspect::dispose);
		preconditions.clear();
	}

	/** The candidates of the domain class, each once. */
	private final class Candidates extends Aspect {
		private List<EObject> objects = List.of();
		private Set<EObject> members = Set.of();

		Candidates() {
			super(engine, whenStale);
		}

		@Override
		protected void compute() {
			members = new LinkedHashSet<>();
			if (mapping.semanticCandidates().isGiven()) {
				evaluate(mapping.semanticCandidates(), context.get(), variables).asObjects().stream()
						.filter(object -> Engine.isInstance(object, mapping.domainClass())).forEach(members::add);
			} else {
				instances();
				members.addAll(engine.instances(mapping.domainClass()));
			}
			objects = List.copyOf(members);
		}
	}

	/** Whether one candidate is shown. */
	private final class Precondition extends Aspect {
		private final EObject object;
		private boolean value;

		Precondition(EObject object) {
			super(engine, whenStale);
			this.object = object;
		}

		@Override
		protected void compute() {
			value = evaluate(mapping.precondition(), object, variables).asBoolean();
		}
	}
}
