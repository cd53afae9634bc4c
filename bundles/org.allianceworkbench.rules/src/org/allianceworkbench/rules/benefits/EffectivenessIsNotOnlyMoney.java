// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__MEASURES;

import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** An effectiveness benefit is measured by more than money. Source: S3; A19, rule 44. */
public final class EffectivenessIsNotOnlyMoney extends ElementRule<Effect> {
	public EffectivenessIsNotOnlyMoney() {
		super(Effect.class, new RuleText("A19-44c", "An effectiveness benefit is measured by more than money", Severity.ERROR,
			Category.BENEFITS,
			"Effectiveness is about what the public gets; money alone does not measure it.",
			"S3; A19, rule 44",
			"Measure: \"Minutes to arrival\"",
			"The only measure is an amount of money"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && benefit.getCategory() == BenefitCategory.EFFECTIVENESS && !benefit.getMeasures().isEmpty()
			&& benefit.getMeasures().stream().allMatch(Measure::isFinancial)) {
			findings.report(benefit, BENEFITS_NODE__MEASURES, Names.start(benefit)
				+ " is about effectiveness, but measured by money alone: add a measure of the service.");
		}
	}
}
