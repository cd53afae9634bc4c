// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Node;

/**
 * Shares what is joined to one node alone between that node's two sides where it is much: the first half of it is to stand before the node, the
 * second half after it, whichever way its edges lead. Without it, forty partners of one collaboration make a column of forty.
 */
final class Hubs {
	/** Up to this number all may stand on one side. */
	private static final int FEW = 8;

	private final Map<Node, Set<Node>> neighbours = new IdentityHashMap<>();
	private final Map<Node, Boolean> before = new IdentityHashMap<>();

	/** Two nodes that an edge joins. */
	record Pair(Node source, Node target) {
	}

	Hubs(Collection<Pair> pairs) {
		for (Pair pair : pairs) {
			neighbours.computeIfAbsent(pair.source(), any -> new LinkedHashSet<>()).add(pair.target());
			neighbours.computeIfAbsent(pair.target(), any -> new LinkedHashSet<>()).add(pair.source());
		}
		neighbours.forEach((hub, around) -> {
			List<Node> own = around.stream().filter(node -> node != hub && neighbours.get(node).size() == 1).toList();
			for (int index = 0; own.size() > FEW && index < own.size(); index++) {
				before.put(own.get(index), index < (own.size() + 1) / 2);
			}
		});
	}

	/** @return whether an edge between them is to be arranged as if it led the other way */
	boolean isTurned(Node source, Node target) {
		return Boolean.FALSE.equals(before.get(source)) || Boolean.TRUE.equals(before.get(target));
	}
}
