// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Effect;

/** Paths in a benefits map: along its links, and from a benefit to what it is aligned to, since the seed states alignment (S3). */
public final class Paths {
	private Paths() {
	}

	/** Returns whether a path leads from the node to another that fits. */
	public static boolean leadTo(BenefitsNode from, Predicate<BenefitsNode> goal) {
		return reach(from, Paths::next, goal);
	}

	/** Returns whether a path leads to the node from another that fits. */
	public static boolean comeFrom(BenefitsNode to, Predicate<BenefitsNode> goal) {
		return reach(to, Paths::previous, goal);
	}

	/** Returns what a node leads or is aligned to directly. */
	public static List<BenefitsNode> next(BenefitsNode node) {
		List<BenefitsNode> next = new ArrayList<>();
		for (BenefitLink link : node.getOutgoing()) {
			addIfPresent(next, link.getTarget());
		}
		if (node instanceof Effect effect) {
			effect.getAlignedTo().forEach(other -> addIfPresent(next, other));
		}
		return next;
	}

	/** Returns what leads or is aligned to a node directly. */
	public static List<BenefitsNode> previous(BenefitsNode node) {
		List<BenefitsNode> previous = new ArrayList<>();
		for (BenefitLink link : node.getIncoming()) {
			addIfPresent(previous, link.getSource());
		}
		node.getAlignedFrom().forEach(other -> addIfPresent(previous, other));
		return previous;
	}

	private static void addIfPresent(List<BenefitsNode> nodes, BenefitsNode node) {
		if (node != null) {
			nodes.add(node);
		}
	}

	private static boolean reach(BenefitsNode start, Function<BenefitsNode, List<BenefitsNode>> step, Predicate<BenefitsNode> goal) {
		Set<BenefitsNode> seen = new HashSet<>(Set.of(start));
		Deque<BenefitsNode> open = new ArrayDeque<>(Set.of(start));
		while (!open.isEmpty()) {
			for (BenefitsNode node : step.apply(open.remove())) {
				if (goal.test(node)) {
					return true;
				}
				if (seen.add(node)) {
					open.add(node);
				}
			}
		}
		return false;
	}
}
