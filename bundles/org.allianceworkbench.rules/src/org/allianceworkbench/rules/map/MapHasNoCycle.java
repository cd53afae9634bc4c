// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__FEEDBACK;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

import org.allianceworkbench.edit.map.MapColumns;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;

/** A benefits map has no cycle. Source: A19, rule 38; MSP benefits map. */
public final class MapHasNoCycle extends ElementRule<BenefitLink> {
	public MapHasNoCycle() {
		super(BenefitLink.class, new RuleText("A19-38", "A benefits map has no cycle", Severity.ERROR, Category.MAP,
			"Links lead from what is delivered to why it is done; a circle explains nothing, unless it is meant as a "
				+ "feedback loop.",
			"A19, rule 38; MSP benefits map",
			"Output, outcome, benefit, objective",
			"The benefit leads back to the output, not marked as feedback"));
	}

	@Override
	protected void examine(BenefitLink link, FindingCollector findings) {
		if (counts(link) && !leadsForward(link) && leadsBack(link.getTarget(), link.getSource())) {
			findings.report(link, BENEFIT_LINK__FEEDBACK, "The link from " + Names.of(link.getSource()) + " to "
				+ Names.of(link.getTarget())
				+ " closes a circle: remove a link of the circle, or mark it as a feedback loop.",
				Changes.set("Mark the link as a feedback loop", link, BENEFIT_LINK__FEEDBACK, true));
		}
	}

	/** Columns only rise along such links, so each circle has another one. To look no further keeps a change of a link from a walk over its map. */
	private static boolean leadsForward(BenefitLink link) {
		OptionalInt source = MapColumns.of(link.getSource());
		OptionalInt target = MapColumns.of(link.getTarget());
		return source.isPresent() && target.isPresent() && source.getAsInt() < target.getAsInt();
	}

	private static boolean leadsBack(BenefitsNode from, BenefitsNode to) {
		Set<BenefitsNode> seen = new HashSet<>(Set.of(from));
		Deque<BenefitsNode> open = new ArrayDeque<>(Set.of(from));
		while (!open.isEmpty() && !seen.contains(to)) {
			open.remove().getOutgoing().stream().filter(MapHasNoCycle::counts).map(BenefitLink::getTarget).filter(seen::add).forEach(open::add);
		}
		return seen.contains(to);
	}

	private static boolean counts(BenefitLink link) {
		return !link.isFeedback() && link.getSource() != null && link.getTarget() != null;
	}
}
