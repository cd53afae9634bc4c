// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.expression.Value;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.sync.aspect.Aspect;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;
import org.eclipse.emf.ecore.EObject;

/** What one edge mapping shows on a diagram: the objects at both ends of each edge, and whether its precondition holds. */
final class EdgeSlot {
	private final Engine engine;
	private final EdgeMapping mapping;
	private final EdgeContext context;
	private final List<Mapping> sourceMappings;
	private final List<Mapping> targetMappings;
	private final Set<Mapping> ends = new HashSet<>();
	private final Candidates candidates;
	private Map<Object, Ends> groups = new LinkedHashMap<>();
	private Map<EdgeKey, Precondition> preconditions = new HashMap<>();
	private boolean dirty = true;

	/** What a slot needs to know of its diagram. */
	interface EdgeContext {
		/** The object that candidates are evaluated on. */
		EObject root();

		/** The elements of a mapping, in the order of the diagram. */
		Collection<DiagramElement> elements(Mapping mapping);

		/** The elements of a mapping that show an object. */
		Collection<DiagramElement> elements(Mapping mapping, EObject object);

		/** The variables of every expression: diagram. */
		Map<String, Object> variables();

		/** What expressions see of an element. */
		EObject view(DiagramElement element);

		/** Something in an edge slot became stale. */
		void stale();
	}

	EdgeSlot(Engine engine, EdgeMapping mapping, EdgeContext context) {
		this.engine = engine;
		this.mapping = mapping;
		this.context = context;
		sourceMappings = mapping.sourceMappings();
		targetMappings = mapping.targetMappings();
		ends.addAll(sourceMappings);
		ends.addAll(targetMappings);
		candidates = new Candidates();
	}

	boolean isDirty() {
		return dirty;
	}

	void markDirty() {
		dirty = true;
		context.stale();
	}

	/** Elements of a mapping came or went. */
	void elementsChanged(Mapping of) {
		if (ends.contains(of)) {
			markDirty();
		}
	}

	void invalidateAll() {
		candidates.invalidate();
		groups.values().forEach(Aspect::invalidate);
		preconditions.values().forEach(Aspect::invalidate);
		markDirty();
	}

	/** @return an empty set: the mapping is switched off */
	Set<EdgeKey> none() {
		dirty = false;
		return new LinkedHashSet<>();
	}

	/** @return the edges to show, in order */
	Set<EdgeKey> edges() {
		dirty = false;
		Set<EdgeKey> possible = new LinkedHashSet<>();
		Map<Object, Ends> kept = new LinkedHashMap<>();
		if (mapping.useDomainElement()) {
			candidates.update();
			candidates.objects.forEach(object -> keep(object, object, kept));
			kept.values().forEach(ends -> addPairs(ends, elements(sourceMappings, ends.sources), possible));
		} else if (!mapping.targetExpression().isGiven()) {
			sourceMappings.forEach(each -> context.elements(each).forEach(source -> keep(source, source.getTarget(), kept)));
			kept.forEach((source, ends) -> addPairs(ends, List.of((DiagramElement) source), possible));
		}
		groups.forEach((key, ends) -> {
			if (!kept.containsKey(key)) {
				ends.dispose();
			}
		});
		groups = kept;
		return accepted(possible);
	}

	private void keep(Object key, EObject object, Map<Object, Ends> kept) {
		Ends known = groups.get(key);
		Ends ends = known == null ? new Ends(object) : known;
		ends.update();
		kept.putIfAbsent(key, ends);
	}

	private void addPairs(Ends ends, List<DiagramElement> sources, Set<EdgeKey> possible) {
		List<DiagramElement> targets = elements(targetMappings, ends.targets);
		for (DiagramElement source : sources) {
			targets.forEach(target -> possible.add(new EdgeKey(ends.object, source, target)));
		}
	}

	private List<DiagramElement> elements(List<Mapping> mappings, Collection<EObject> objects) {
		List<DiagramElement> found = new ArrayList<>();
		for (EObject object : objects) {
			mappings.forEach(each -> found.addAll(context.elements(each, object)));
		}
		return found;
	}

	private Set<EdgeKey> accepted(Set<EdgeKey> possible) {
		if (!mapping.precondition().isGiven()) {
			return possible;
		}
		Map<EdgeKey, Precondition> kept = new HashMap<>();
		possible.removeIf(key -> {
			Precondition known = preconditions.remove(key);
			Precondition precondition = known == null ? new Precondition(key) : known;
			precondition.update();
			kept.put(key, precondition);
			return !precondition.value;
		});
		preconditions.values().forEach(Aspect::dispose);
		preconditions = kept;
		return possible;
	}

	/** The objects of an element based mapping. */
	private final class Candidates extends Aspect {
		private Set<EObject> objects = Set.of();

		Candidates() {
			super(engine, EdgeSlot.this::markDirty);
		}

		@Override
		protected void compute() {
			objects = new LinkedHashSet<>();
			if (mapping.semanticCandidates().isGiven()) {
				evaluate(mapping.semanticCandidates(), context.root(), context.variables()).asObjects().stream()
						.filter(object -> Engine.isInstance(object, mapping.domainClass())).forEach(objects::add);
			} else {
				instances();
				objects.addAll(engine.instances(mapping.domainClass()));
			}
		}
	}

	/** The objects at the ends of the edges of one object; without sources for a relation based mapping. */
	private final class Ends extends Aspect {
		private final EObject object;
		private Set<EObject> sources = Set.of();
		private Set<EObject> targets = Set.of();

		Ends(EObject object) {
			super(engine, EdgeSlot.this::markDirty);
			this.object = object;
		}

		@Override
		protected void compute() {
			sources = mapping.useDomainElement() ? objects(evaluate(mapping.sourceFinder(), object, context.variables())) : Set.of();
			targets = objects(evaluate(mapping.targetFinder(), object, context.variables()));
		}

		private static Set<EObject> objects(Value value) {
			return new LinkedHashSet<>(value.asObjects());
		}
	}

	/** Whether one edge is shown. */
	private final class Precondition extends Aspect {
		private final EdgeKey key;
		private boolean value;

		Precondition(EdgeKey key) {
			super(engine, EdgeSlot.this::markDirty);
			this.key = key;
		}

		@Override
		protected void compute() {
			Map<String, Object> variables = new HashMap<>(context.variables());
			variables.put("source", key.source().getTarget());
			variables.put("target", key.end().getTarget());
			variables.put("sourceView", context.view(key.source()));
			variables.put("targetView", context.view(key.end()));
			value = evaluate(mapping.precondition(), key.target(), variables).asBoolean();
		}
	}
}
