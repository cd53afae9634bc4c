// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.ContainerMapping;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes, orders and removes nodes. */
final class NodeStructure {
	private final Elements elements;
	private final Placement placement;

	NodeStructure(Elements elements, Placement placement) {
		this.elements = elements;
		this.placement = placement;
	}

	/** Brings all regions up to date that are stale, and those that become so. */
	void refresh() {
		Set<Region> stale = elements.staleRegions();
		stale.addAll(elements.nesting().takeWaiting());
		while (!stale.isEmpty()) {
			Iterator<Region> first = stale.iterator();
			Region region = first.next();
			first.remove();
			if (elements.region(region.shown()) == region) {
				refresh(region);
			}
			if (stale.isEmpty()) {
				stale.addAll(elements.nesting().takeWaiting());
			}
		}
	}

	private void refresh(Region region) {
		Mapping owner = region.mapping();
		List<AbstractNodeMapping> children = elements.mappings().children(owner);
		List<? extends AbstractNodeMapping> bordered = ActiveMappings.bordered(owner);
		List<AbstractNodeMapping> all = new ArrayList<>(children);
		all.addAll(bordered);
		region.retain(all);
		if (!all.isEmpty() && !elements.nesting().mayFill(region)) {
			return;
		}
		if (region.shown() instanceof Diagram diagram) {
			refresh(region, diagram.getNodes(), children);
		} else {
			Node node = (Node) region.shown();
			refresh(region, node.getNodes(), children);
			refresh(region, node.getBordered(), bordered);
		}
	}

	private void refresh(Region region, EList<Node> list, List<? extends AbstractNodeMapping> mappings) {
		convert(list);
		Map<Mapping, Map<EObject, Node>> present = present(list);
		for (AbstractNodeMapping mapping : mappings) {
			Map<EObject, Node> existing = present.getOrDefault(mapping, Map.of());
			boolean top = region.mapping() == null;
			if (!top || elements.mappings().isActive(mapping) || !existing.isEmpty()) {
				refresh(region, list, mapping, existing);
			}
		}
		present.keySet().removeAll(mappings);
		present.values().forEach(foreign -> removeOrphans(list, foreign));
	}

	/** Where an import mapping is switched on or off, its elements change their mapping in place. */
	private void convert(EList<Node> list) {
		for (Node node : list) {
			ElementState state = elements.state(node);
			if (state != null && state.mapping() instanceof AbstractNodeMapping mapping) {
				AbstractNodeMapping replacement = elements.mappings().replacement(mapping);
				if (!replacement.equals(mapping)) {
					elements.detachAlone(node);
					node.setMapping(replacement.name());
					elements.attach(node, replacement);
				}
			}
		}
	}

	/** The nodes of each mapping by their objects; what is unknown or there twice goes. */
	private Map<Mapping, Map<EObject, Node>> present(EList<Node> list) {
		Map<Mapping, Map<EObject, Node>> present = new HashMap<>();
		List<Node> superfluous = new ArrayList<>();
		for (Node node : list) {
			ElementState state = elements.state(node);
			boolean first = state != null && present.computeIfAbsent(state.mapping(), key -> new IdentityHashMap<>())
					.putIfAbsent(state.target(), node) == null;
			if (!first) {
				superfluous.add(node);
			}
		}
		superfluous.forEach(node -> remove(list, node));
		return present;
	}

	private void refresh(Region region, EList<Node> list, AbstractNodeMapping mapping, Map<EObject, Node> existing) {
		List<EObject> objects = region.slot(mapping).objects(existing.keySet());
		Map<EObject, Node> gone = new IdentityHashMap<>(existing);
		objects.forEach(gone::remove);
		gone.values().forEach(node -> remove(list, node));
		Map<EObject, Node> desired = new LinkedHashMap<>();
		List<Node> made = new ArrayList<>();
		for (EObject object : objects) {
			Node node = existing.get(object);
			if (node == null) {
				node = node(mapping, object, region.shown(), list);
				placement.place(node, region.shown(), list.size() + made.size());
				made.add(node);
			}
			desired.put(object, node);
		}
		Alignment.apply(list, List.copyOf(desired.values()));
		made.forEach(node -> elements.attach(node, mapping));
	}

	private void removeOrphans(EList<Node> list, Map<EObject, Node> foreign) {
		foreign.forEach((object, node) -> {
			if (object.eResource() == null) {
				remove(list, node);
			}
		});
	}

	private void remove(EList<Node> list, Node node) {
		elements.detach(node);
		list.remove(node);
	}

	/** Makes a node that is not yet on the diagram. */
	static Node node(AbstractNodeMapping mapping, EObject target, EObject container, EList<Node> list) {
		Node node = DiagramFactory.eINSTANCE.createNode();
		node.setId(EcoreUtil.generateUUID());
		node.setMapping(mapping.name());
		node.setTarget(target);
		boolean bordered = container instanceof Node parent && list == parent.getBordered();
		node.setKind(kind(mapping, container, bordered));
		node.setPresentation(presentation(mapping));
		return node;
	}

	private static NodeKind kind(AbstractNodeMapping mapping, EObject container, boolean bordered) {
		if (mapping instanceof ContainerMapping) {
			return presentation(mapping) == ChildrenPresentation.LIST ? NodeKind.LIST : NodeKind.CONTAINER;
		}
		if (bordered) {
			return NodeKind.BORDERED;
		}
		return container instanceof Node parent && parent.getKind() == NodeKind.LIST ? NodeKind.LIST_ELEMENT : NodeKind.NODE;
	}

	static ChildrenPresentation presentation(Mapping mapping) {
		return mapping instanceof ContainerMapping container ? ChildrenPresentation.valueOf(container.childrenPresentation().name())
				: ChildrenPresentation.FREE_FORM;
	}
}
