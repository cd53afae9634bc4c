// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.design;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

import org.allianceworkbench.edit.map.MapColumns;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsNode;

/** Where links may run: left to right, never in a circle unless they are marked as feedback, and one from a node to another. */
final class Links {
	private Links() {
	}

	/** @param moved the link that is being moved, null where a new one is asked for */
	static boolean mayLead(BenefitsNode source, BenefitsNode target, BenefitLink moved) {
		return runs(source, target, columns -> columns >= 0) && !linked(source, target, moved) && !reaches(target, source, moved);
	}

	/** @param moved the link that is being moved, null where a new one is asked for */
	static boolean mayFeedBack(BenefitsNode source, BenefitsNode target, BenefitLink moved) {
		return runs(source, target, columns -> columns < 0) && !linked(source, target, moved);
	}

	private static boolean runs(BenefitsNode source, BenefitsNode target, IntPredicate columns) {
		OptionalInt between = MapColumns.between(source, target);
		return source != target && between.isPresent() && columns.test(between.getAsInt());
	}

	private static boolean linked(BenefitsNode source, BenefitsNode target, BenefitLink moved) {
		return source.getOutgoing().stream().anyMatch(link -> link != moved && link.getTarget() == target);
	}

	private static boolean reaches(BenefitsNode from, BenefitsNode to, BenefitLink moved) {
		Set<BenefitsNode> seen = new HashSet<>();
		Deque<BenefitsNode> open = new ArrayDeque<>();
		open.add(from);
		while (!open.isEmpty()) {
			BenefitsNode node = open.remove();
			if (node == to) {
				return true;
			}
			if (node != null && seen.add(node)) {
				node.getOutgoing().stream().filter(link -> link != moved && !link.isFeedback() && link.getTarget() != null)
						.forEach(link -> open.add(link.getTarget()));
			}
		}
		return false;
	}
}
