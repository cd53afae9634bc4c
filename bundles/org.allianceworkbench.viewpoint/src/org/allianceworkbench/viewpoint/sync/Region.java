// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;
import org.eclipse.emf.ecore.EObject;

/** A place where elements stand: the diagram, or a node with its children and its border. */
final class Region {
	private final Engine engine;
	private final EObject shown;
	private final Mapping mapping;
	private final Supplier<EObject> context;
	private final Map<String, Object> variables;
	private final Runnable whenStale;
	private final Map<AbstractNodeMapping, ChildSlot> slots = new HashMap<>();

	/**
	 * @param shown the diagram or the node
	 * @param mapping of the node, null for the diagram
	 * @param context the object that candidates are evaluated on
	 */
	Region(Engine engine, EObject shown, Mapping mapping, Supplier<EObject> context, Map<String, Object> variables,
			Consumer<Region> whenStale) {
		this.engine = engine;
		this.shown = shown;
		this.mapping = mapping;
		this.context = context;
		this.variables = variables;
		this.whenStale = () -> whenStale.accept(this);
	}

	EObject shown() {
		return shown;
	}

	/** The mapping of the node; null for the diagram. */
	Mapping mapping() {
		return mapping;
	}

	ChildSlot slot(AbstractNodeMapping child) {
		return slots.computeIfAbsent(child, key -> new ChildSlot(engine, key, context, variables, whenStale));
	}

	/** Only these mappings are shown here from now on. */
	void retain(Collection<? extends AbstractNodeMapping> applicable) {
		slots.entrySet().removeIf(entry -> {
			boolean gone = !applicable.contains(entry.getKey());
			if (gone) {
				entry.getValue().dispose();
			}
			return gone;
		});
	}

	void invalidateAll() {
		slots.values().forEach(ChildSlot::invalidateAll);
	}

	void invalidateCandidates() {
		slots.values().forEach(ChildSlot::invalidateCandidates);
	}

	void dispose() {
		slots.values().forEach(ChildSlot::dispose);
		slots.clear();
	}
}
