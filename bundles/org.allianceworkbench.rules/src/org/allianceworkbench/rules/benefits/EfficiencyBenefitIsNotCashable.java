// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__CASHABLE;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__CASH_CLASS;

import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.CashClass;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** An efficiency benefit is not cashable. Source: S3: "efficiency (non-cashable savings)". */
public final class EfficiencyBenefitIsNotCashable extends ElementRule<Effect> {
	public EfficiencyBenefitIsNotCashable() {
		super(Effect.class, new RuleText("A19-44b", "An efficiency benefit is not cashable", Severity.ERROR, Category.BENEFITS,
			"Efficiency benefits are non-cashable savings.",
			"S3: \"efficiency (non-cashable savings)\"",
			"Efficiency, not cashable",
			"Efficiency, marked as cashable"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && benefit.getCategory() == BenefitCategory.EFFICIENCY
			&& (Boolean.TRUE.equals(benefit.getCashable()) || benefit.getCashClass() == CashClass.CASH_RELEASING)) {
			findings.report(benefit, EFFECT__CASHABLE, Names.start(benefit)
				+ " is an efficiency, but marked as cashable: change its category or its mark.",
				Changes.all("Mark it as not cashable", Changes.set("", benefit, EFFECT__CASHABLE, false),
					Changes.set("", benefit, EFFECT__CASH_CLASS, CashClass.NON_CASH_RELEASING)));
		}
	}
}
