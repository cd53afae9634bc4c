// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.design;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.benefits.Aim;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Disbenefit;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.IntermediateBenefit;
import org.allianceworkbench.model.benefits.LinkSign;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.model.benefits.Outcome;

/**
 * The services of {@code benefits.odesign}. Every method takes the object of the expression first; queries change nothing, and there is no
 * state.
 *
 * @since 1.0
 */
public class BenefitsServices {
	private static final int THIRD = 33;
	private static final int TWO_THIRDS = 66;

	/** @return whether it is an economic benefit, cashable savings (S3) */
	public boolean isEconomic(Benefit self) {
		return self.getCategory() == BenefitCategory.ECONOMIC;
	}

	/** @return whether it is an efficiency benefit, non-cashable savings (S3) */
	public boolean isEfficiency(Benefit self) {
		return self.getCategory() == BenefitCategory.EFFICIENCY;
	}

	/** @return whether it is an effectiveness benefit (S3) */
	public boolean isEffectiveness(Benefit self) {
		return self.getCategory() == BenefitCategory.EFFECTIVENESS;
	}

	/** @return whether its category is not stated */
	public boolean isUncategorised(Benefit self) {
		return self.getCategory() == BenefitCategory.UNSPECIFIED;
	}

	/** @return whether it is an objective and not a programme's aim */
	public boolean isNoAim(Objective self) {
		return !(self instanceof Aim);
	}

	/** @return name; owner and first measure; value in a year: up to three lines */
	public String nodeLabel(BenefitsNode self) {
		return Story.inShort(self);
	}

	/** @return all that is known of a node, a line each */
	public String nodeStory(BenefitsNode self) {
		return Story.inFull(self);
	}

	/** @return the map's name with the kind of diagram, or the kind alone where the map has no name */
	public String titleAs(BenefitsMap self, String kind) {
		String name = self.getName();
		return name == null || name.isBlank() ? Character.toUpperCase(kind.charAt(0)) + kind.substring(1) : name + " \u2013 " + kind;
	}

	/** @return whether the map has outcomes or intermediate benefits, for kinds of diagrams that have no such column of their own */
	public boolean hasOutcomes(BenefitsMap self) {
		return self.getNodes().stream().anyMatch(node -> node instanceof Outcome || node instanceof IntermediateBenefit);
	}

	/** @return whether the map has objectives or aims, for kinds of diagrams that have no such column of their own */
	public boolean hasObjectives(BenefitsMap self) {
		return self.getNodes().stream().anyMatch(Objective.class::isInstance);
	}

	/** @return what the map is about */
	public String mapStory(BenefitsMap self) {
		return Wording.join("\n", self.getName(), self.getDescription(), self.getNote());
	}

	/** @return whether the link runs back as a feedback loop */
	public boolean isFeedback(BenefitLink self) {
		return self.isFeedback();
	}

	/** @return whether the link harms: it is negative or leads to a disbenefit */
	public boolean isHarm(BenefitLink self) {
		return !self.isFeedback() && (self.getSign() == LinkSign.NEGATIVE || self.getTarget() instanceof Disbenefit);
	}

	/** @return whether the link helps, on an assumption */
	public boolean isAssumed(BenefitLink self) {
		return !self.isFeedback() && !isHarm(self) && !self.getAssumptions().isEmpty();
	}

	/** @return whether the link helps, without assumptions */
	public boolean isPlain(BenefitLink self) {
		return !self.isFeedback() && !isHarm(self) && self.getAssumptions().isEmpty();
	}

	/** @return weight and assumptions, empty where there are none */
	public String linkLabel(BenefitLink self) {
		String assumptions = self.getAssumptions().stream().map(assumption -> assumption.getName() == null ? "" : assumption.getName())
				.filter(name -> !name.isBlank()).collect(Collectors.joining("; "));
		return Wording.join(" · ", Wording.percent(self.getWeight()), assumptions);
	}

	/** @return the width of the link's line in pixels by its weight: 1, from a third 2, from two thirds 3; 1 where no weight is given */
	public int linkWidth(BenefitLink self) {
		BigDecimal weight = self.getWeight();
		if (weight == null || weight.compareTo(BigDecimal.valueOf(THIRD)) <= 0) {
			return 1;
		}
		return weight.compareTo(BigDecimal.valueOf(TWO_THIRDS)) <= 0 ? 2 : 3;
	}

	/** @return the weight as people edit it, without a sign */
	public String weightText(BenefitLink self) {
		return Wording.number(self.getWeight());
	}

	/** @return the weight in a text such as {@code 40 %}, null where the text holds no number from 0 to 100 */
	public BigDecimal weightOf(BenefitLink self, String text) {
		String digits = text == null ? "" : text.replace("%", "").strip();
		if (!digits.matches("\\d{1,3}(\\.\\d{1,4})?")) {
			return null;
		}
		BigDecimal weight = new BigDecimal(digits);
		return weight.compareTo(BigDecimal.valueOf(100)) > 0 ? null : weight;
	}

	/** @return whether a new link may lead from one node to another: rightwards, without a circle, and only once */
	public boolean mayLeadTo(BenefitsNode self, BenefitsNode target) {
		return !(target instanceof Disbenefit) && Links.mayLead(self, target, null);
	}

	/** @return whether a new link may say that a node causes a disbenefit */
	public boolean mayCause(BenefitsNode self, BenefitsNode target) {
		return target instanceof Disbenefit && Links.mayLead(self, target, null);
	}

	/** @return whether a new feedback link may lead from one node to another: leftwards */
	public boolean mayFeedBackTo(BenefitsNode self, BenefitsNode target) {
		return Links.mayFeedBack(self, target, null);
	}

	/** @return whether an effect may be aligned to a benefit, objective or aim on its right or, for a business area's benefit, beside it */
	public boolean mayAlignTo(BenefitsNode self, BenefitsNode target) {
		return self instanceof Effect effect && effect != target && (target instanceof Benefit || target instanceof Objective)
				&& !effect.getAlignedTo().contains(target) && !alignedBeyond(target).contains(effect);
	}

	/** What a node is aligned to, near and far. */
	private static Set<BenefitsNode> alignedBeyond(BenefitsNode node) {
		Set<BenefitsNode> seen = new HashSet<>();
		Deque<BenefitsNode> open = new ArrayDeque<>(List.of(node));
		while (!open.isEmpty()) {
			if (open.pop() instanceof Effect effect) {
				effect.getAlignedTo().stream().filter(seen::add).forEach(open::push);
			}
		}
		return seen;
	}

	/** @return whether the link's source may be moved to a node */
	public boolean mayStartAt(BenefitLink self, BenefitsNode source) {
		return self.getTarget() != null && allowed(self, source, self.getTarget());
	}

	/** @return whether the link's target may be moved to a node; a link to a disbenefit stays one, and no other becomes one */
	public boolean mayEndAt(BenefitLink self, BenefitsNode target) {
		boolean sameKind = self.isFeedback() || target instanceof Disbenefit == self.getTarget() instanceof Disbenefit;
		return self.getSource() != null && sameKind && allowed(self, self.getSource(), target);
	}

	/** @return the text, with a number behind it where a node of the map bears that name already (names are unique, rule 12) */
	public String freshName(BenefitsNode self, String text) {
		Set<String> taken = self.getMap() == null ? Set.of()
				: self.getMap().getNodes().stream().filter(node -> node != self && node.getName() != null).map(BenefitsNode::getName)
						.collect(Collectors.toSet());
		String name = text;
		for (int number = 2; taken.contains(name); number++) {
			name = text + " " + number;
		}
		return name;
	}

	private static boolean allowed(BenefitLink link, BenefitsNode source, BenefitsNode target) {
		return link.isFeedback() ? Links.mayFeedBack(source, target, link) : Links.mayLead(source, target, link);
	}
}
