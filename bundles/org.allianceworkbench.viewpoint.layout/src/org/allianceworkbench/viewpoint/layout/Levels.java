// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Node;

/**
 * Lets edges lead away from the node that most others are joined to, whichever way they point: what is joined to it stands next to it, what is
 * joined to that comes after it. So the partner of a whole portfolio stands on one side of its collaborations, and their other partners, which
 * edges would put beside the first, on the other.
 */
final class Levels {
	/** Up to this number of neighbours a node is no hub. */
	private static final int FEW = 2;

	private final Map<Node, Integer> levels = new IdentityHashMap<>();

	private Levels(Map<Node, Set<Node>> neighbours, Node hub) {
		Deque<Node> open = new ArrayDeque<>();
		levels.put(hub, 0);
		open.add(hub);
		while (!open.isEmpty()) {
			Node node = open.remove();
			for (Node next : neighbours.get(node)) {
				if (levels.putIfAbsent(next, levels.get(node) + 1) == null) {
					open.add(next);
				}
			}
		}
	}

	/** @return empty where no node is joined to many that are joined to others too */
	static Optional<Levels> of(Collection<Hubs.Pair> pairs) {
		Map<Node, Set<Node>> neighbours = new LinkedHashMap<>();
		for (Hubs.Pair pair : pairs) {
			neighbours.computeIfAbsent(pair.source(), any -> new LinkedHashSet<>()).add(pair.target());
			neighbours.computeIfAbsent(pair.target(), any -> new LinkedHashSet<>()).add(pair.source());
		}
		return neighbours.keySet().stream().max(Comparator.comparingLong(node -> weight(neighbours, node)))
				.filter(hub -> weight(neighbours, hub) > FEW).map(hub -> new Levels(neighbours, hub));
	}

	private static long weight(Map<Node, Set<Node>> neighbours, Node node) {
		return neighbours.get(node).stream().filter(next -> neighbours.get(next).size() > 1).count();
	}

	/** @return whether an edge between them is to be arranged as if it led the other way */
	boolean isTurned(Node source, Node target) {
		return levels.containsKey(source) && levels.get(source) > levels.get(target);
	}

	/** @return whether more edges end at the hub than begin there */
	boolean leadTowardsHub(Collection<Hubs.Pair> pairs) {
		long end = pairs.stream().filter(pair -> isHub(pair.target())).count();
		return end > pairs.stream().filter(pair -> isHub(pair.source())).count();
	}

	private boolean isHub(Node node) {
		return levels.getOrDefault(node, 1) == 0;
	}

	/** @return whether both are as far from the hub */
	boolean areBeside(Node source, Node target) {
		return source != target && levels.containsKey(source) && levels.get(source).equals(levels.get(target));
	}

	/** @return how far the node is from the hub; empty where nothing leads to it from there */
	Optional<Integer> level(Node node) {
		return Optional.ofNullable(levels.get(node));
	}
}
