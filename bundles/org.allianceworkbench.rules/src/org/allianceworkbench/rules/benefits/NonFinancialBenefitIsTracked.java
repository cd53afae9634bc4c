// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__TRACKED_BY;

import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A non-financial benefit is tracked by a body that tracks performance. Source: S3, Chief Constable's response. */
public final class NonFinancialBenefitIsTracked extends ElementRule<Effect> {
	public NonFinancialBenefitIsTracked() {
		super(Effect.class, new RuleText("A19-49b", "A non-financial benefit is tracked by a body that tracks performance",
			Severity.WARNING, Category.BENEFITS,
			"Non-financial benefits are tracked and monitored through Performance Boards. Savings that cannot be cashed "
				+ "may be tracked with finances: the seed does not say.",
			"S3, Chief Constable's response",
			"Tracked by the Performance Board",
			"Tracked by nobody"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		boolean savings = benefit.getCategory() == BenefitCategory.EFFICIENCY;
		boolean tracked = benefit.getTrackedBy().stream().anyMatch(body -> Effects.tracksPerformance(body) || savings
			&& Effects.tracksFinance(body));
		if (Effects.isBenefit(benefit) && !Effects.isFinancial(benefit) && !tracked) {
			findings.report(benefit, EFFECT__TRACKED_BY, Names.start(benefit)
				+ " is not financial, and tracked by no body that tracks performance: name the body.", forums(benefit));
		}
	}

	private static QuickFix[] forums(Effect benefit) {
		return Effects.collaborations(benefit).flatMap(c -> c.getGovernedBy().stream()).filter(Effects::tracksPerformance).distinct().limit(3)
			.map(body -> Changes.refer("Let " + Names.of(body) + " track it", benefit, EFFECT__TRACKED_BY, body)).toArray(QuickFix[]::new);
	}
}
