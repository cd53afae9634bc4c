// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.FilterDescription;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.sync.aspect.Aspect;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;
import org.allianceworkbench.viewpoint.sync.look.Look;
import org.allianceworkbench.viewpoint.sync.view.View;
import org.allianceworkbench.viewpoint.sync.view.Views;
import org.eclipse.emf.ecore.EObject;

/** The elements of one diagram with what is known of each, and what there is to do. */
final class Elements implements EdgeSlot.EdgeContext {
	private final Diagram diagram;
	private final DiagramDescription description;
	private final Engine engine;
	private final Views views;
	private final RootObject root;
	private final Region top;
	private final Map<DiagramElement, ElementState> states = new IdentityHashMap<>();
	private final ElementIndex index = new ElementIndex();
	private final Nesting nesting = new Nesting(this::state);
	private final DiagramOrder order;
	private final Map<DiagramElement, Set<Edge>> incident = new IdentityHashMap<>();
	private final Map<EdgeMapping, EdgeSlot> edgeSlots = new LinkedHashMap<>();
	private final Set<Region> staleRegions = new LinkedHashSet<>();
	private final Set<ElementState> staleElements = new LinkedHashSet<>();
	private final Set<DiagramElement> uncertain = new LinkedHashSet<>();
	private ActiveMappings mappings;
	private boolean edgesStale = true;

	Elements(Diagram diagram, DiagramDescription description, Engine engine) {
		this.diagram = diagram;
		this.order = new DiagramOrder(diagram);
		this.description = description;
		this.engine = engine;
		views = new Views(engine.scope());
		root = new RootObject();
		Map<String, Object> names = containerVariables(diagram);
		top = new Region(engine, diagram, null, root::object, names, staleRegions::add);
		useLayers();
	}

	/** Finds out anew which mappings apply. */
	void useLayers() {
		mappings = new ActiveMappings(description, diagram.getActiveLayers());
		Map<EdgeMapping, EdgeSlot> known = new HashMap<>(edgeSlots);
		edgeSlots.clear();
		for (EdgeMapping mapping : mappings.edges()) {
			EdgeSlot slot = known.get(mapping);
			edgeSlots.put(mapping, slot == null ? new EdgeSlot(engine, mapping, this) : slot);
		}
		edgeSlots.values().forEach(EdgeSlot::markDirty);
		staleRegions.add(top);
		states.values().stream().map(ElementState::region).filter(region -> region != null).forEach(staleRegions::add);
		uncertain.addAll(states.keySet());
	}

	void useFilters() {
		states.values().forEach(state -> state.filtered().invalidate());
		staleElements.addAll(states.values());
	}

	void invalidateAll() {
		root.invalidate();
		top.invalidateAll();
		staleRegions.add(top);
		for (ElementState state : states.values()) {
			state.invalidateAll();
			staleElements.add(state);
			if (state.region() != null) {
				staleRegions.add(state.region());
			}
		}
		edgeSlots.values().forEach(EdgeSlot::invalidateAll);
	}

	Diagram diagram() {
		return diagram;
	}

	ActiveMappings mappings() {
		return mappings;
	}

	Views views() {
		return views;
	}

	ElementIndex index() {
		return index;
	}

	Region top() {
		return top;
	}

	Set<Region> staleRegions() {
		return staleRegions;
	}

	Set<ElementState> staleElements() {
		return staleElements;
	}

	/** The elements whose visibility may have changed. */
	Set<DiagramElement> uncertain() {
		return uncertain;
	}

	Map<EdgeMapping, EdgeSlot> slotsByMapping() {
		return edgeSlots;
	}

	/** @return null where the element is not known */
	ElementState state(EObject element) {
		return states.get(element);
	}

	Region region(EObject shown) {
		return shown == diagram ? top : states.containsKey(shown) ? states.get(shown).region() : null;
	}

	/** Begins to know an element that is on the diagram, with its mapping. */
	ElementState attach(DiagramElement element, Mapping mapping) {
		Map<String, Object> names = variables();
		names.put("view", views.of(element));
		ElementState[] made = new ElementState[1];
		Runnable stale = () -> staleElements.add(made[0]);
		Region region = element instanceof Node node ? region(node, mapping) : null;
		made[0] = new ElementState(element, mapping, new SemanticElements(engine, element, mapping, names, stale),
				Look.of(engine, views, element, mapping, names, stale), new Filtered(engine, element, mapping, names, this::activeFilters, stale), region,
				element instanceof Edge edge ? List.of(edge.getSource(), edge.getEnd()) : List.of());
		states.put(element, made[0]);
		nesting.added(element);
		index.add(element, mapping);
		made[0].ends().forEach(end -> incident.computeIfAbsent(end, key -> new LinkedHashSet<>()).add((Edge) element));
		staleElements.add(made[0]);
		uncertain.add(element);
		structureChanged(mapping);
		return made[0];
	}

	private Region region(Node node, Mapping mapping) {
		Region region = new Region(engine, node, mapping, node::getTarget, containerVariables(node), staleRegions::add);
		staleRegions.add(region);
		return region;
	}

	Nesting nesting() {
		return nesting;
	}

	/** Forgets an element and everything in it. */
	void detach(DiagramElement element) {
		if (element instanceof Node node) {
			node.getNodes().forEach(this::detach);
			node.getBordered().forEach(this::detach);
		}
		detachAlone(element);
	}

	/** Forgets an element, but not what is in it. */
	void detachAlone(DiagramElement element) {
		ElementState state = states.remove(element);
		if (state == null) {
			return;
		}
		state.dispose();
		nesting.removed(element, state.region());
		index.remove(element, state.mapping(), state.target());
		state.ends().forEach(end -> disconnect(end, element));
		staleRegions.remove(state.region());
		staleElements.remove(state);
		uncertain.remove(element);
		views.forget(element);
		structureChanged(state.mapping());
	}

	/** Elements came, went or moved. */
	void orderChanged() {
		order.forget();
	}

	private void structureChanged(Mapping mapping) {
		index.names(mapping).forEach(name -> edgeSlots.values().forEach(slot -> slot.elementsChanged(name)));
	}

	private void disconnect(DiagramElement end, DiagramElement edge) {
		Set<Edge> edges = incident.get(end);
		if (edges != null && edges.remove(edge) && edges.isEmpty()) {
			incident.remove(end);
		}
	}

	/** The edges that begin or end at an element. */
	Set<Edge> incident(DiagramElement element) {
		return incident.getOrDefault(element, Set.of());
	}

	private List<FilterDescription> activeFilters() {
		return description.filters().stream().filter(filter -> diagram.getActiveFilters().contains(filter.name())).toList();
	}

	private Map<String, Object> containerVariables(EObject shown) {
		Map<String, Object> names = variables();
		names.put("container", View.target(shown));
		names.put("containerView", views.of(shown));
		return names;
	}

	/** @return whether some edge slot is to be looked at; asking ends that */
	boolean takeEdgesStale() {
		boolean taken = edgesStale;
		edgesStale = false;
		return taken;
	}

	@Override
	public void stale() {
		edgesStale = true;
	}

	@Override
	public EObject root() {
		return root.object();
	}

	@Override
	public Collection<DiagramElement> elements(Mapping mapping) {
		return order.sorted(index.of(mapping));
	}

	@Override
	public Collection<DiagramElement> elements(Mapping mapping, EObject object) {
		return order.sorted(index.of(mapping, object));
	}

	@Override
	public Map<String, Object> variables() {
		Map<String, Object> names = new HashMap<>();
		names.put("diagram", views.of(diagram));
		return names;
	}

	@Override
	public EObject view(DiagramElement element) {
		return views.of(element);
	}

	/** The object whose candidates the top level shows. */
	private final class RootObject extends Aspect {
		private EObject object;

		RootObject() {
			super(engine, () -> {
				top.invalidateCandidates();
				staleRegions.add(top);
			});
		}

		@Override
		protected void compute() {
			object = diagram.getTarget();
			if (description.root().isGiven()) {
				List<EObject> found = evaluate(description.root(), object, Map.of()).asObjects();
				object = found.isEmpty() ? object : found.get(0);
			}
		}

		EObject object() {
			update();
			return object;
		}
	}
}
