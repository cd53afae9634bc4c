// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.cost.Money;

/**
 * Rolls values up along a benefits map without counting one twice. A benefit leads to further benefits and is aligned to those of the programme
 * (S3), so a value further along holds what came before it: of several values on one path only the one nearest to the objectives counts. A loss
 * never hides in a gain: gains and losses are followed apart. Feedback loops are not followed (A19, rule 38).
 */
public final class RollUp {
	private RollUp() {
	}

	/** Returns those of the effects that count: with a value, and no other of them further along whose value is of the same sign and kind. */
	public static List<Effect> counted(Collection<Effect> effects) {
		List<Effect> valued = effects.stream().filter(effect -> value(effect) != null).toList();
		Map<Effect, Set<BenefitsNode>> walked = new HashMap<>();
		return valued.stream().filter(effect -> valued.size() == 1 || !isHeldBy(effect, valued, walked)).toList();
	}

	/** Returns the effects with a value that lead to a node, an objective as a rule, and count there; the node itself is not among them. */
	public static List<Effect> leadingTo(BenefitsNode node, Collection<Effect> effects) {
		return counted(effects.stream().filter(effect -> effect != node && beyond(effect).contains(node)).toList());
	}

	/** Returns the stated amount of an effect's value, or null where there is none. */
	static Money value(Effect effect) {
		Money value = effect.getAnnualValue();
		return value == null || value.getAmount() == null ? null : value;
	}

	private static boolean isHeldBy(Effect effect, List<Effect> valued, Map<Effect, Set<BenefitsNode>> walked) {
		Set<BenefitsNode> beyond = walked.computeIfAbsent(effect, RollUp::beyond);
		// Two in a circle hold one another; neither may vanish for it.
		return valued.stream().anyMatch(other -> other != effect && beyond.contains(other) && holdsTheSame(other, effect)
			&& !walked.computeIfAbsent(other, RollUp::beyond).contains(effect));
	}

	/** A value tells of an earlier one where both are gains or losses, in one currency and at prices of one year; others stand in sums of their own. */
	private static boolean holdsTheSame(Effect later, Effect earlier) {
		Money one = value(later);
		Money other = value(earlier);
		Unit unit = Unit.of(one, true);
		Unit before = Unit.of(other, true);
		return one.getAmount().signum() == other.getAmount().signum() && unit.name().equals(before.name()) && unit.prices() == before.prices()
			&& unit.priceYear().equals(before.priceYear());
	}

	/** What a node leads to and is aligned to, near and far. */
	private static Set<BenefitsNode> beyond(BenefitsNode node) {
		Set<BenefitsNode> seen = new LinkedHashSet<>();
		Deque<BenefitsNode> open = new ArrayDeque<>(List.of(node));
		while (!open.isEmpty()) {
			next(open.pop()).filter(target -> target != null && seen.add(target)).forEach(open::push);
		}
		return seen;
	}

	private static Stream<BenefitsNode> next(BenefitsNode node) {
		Stream<BenefitsNode> led = node.getOutgoing().stream().filter(link -> !link.isFeedback()).map(BenefitLink::getTarget);
		return node instanceof Effect effect ? Stream.concat(led, effect.getAlignedTo().stream()) : led;
	}
}
