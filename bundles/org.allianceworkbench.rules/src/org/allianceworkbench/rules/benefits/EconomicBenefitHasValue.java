// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__ANNUAL_VALUE;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__CASHABLE;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__CASH_CLASS;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__CATEGORY;

import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.CashClass;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** An economic benefit is cashable and has a money value. Source: S3: "economic (cashable savings)". */
public final class EconomicBenefitHasValue extends ElementRule<Effect> {
	public EconomicBenefitHasValue() {
		super(Effect.class, new RuleText("A19-44a", "An economic benefit is cashable and has a money value", Severity.ERROR,
			Category.BENEFITS,
			"Economic benefits are cashable savings, which are amounts of money.",
			"S3: \"economic (cashable savings)\"",
			"Economic, cashable, £200,000 a year",
			"Economic, without any amount, or marked as not cashable"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (!Effects.isBenefit(benefit) || benefit.getCategory() != BenefitCategory.ECONOMIC) {
			return;
		}
		if (Boolean.FALSE.equals(benefit.getCashable()) || benefit.getCashClass() == CashClass.NON_CASH_RELEASING) {
			findings.report(benefit, EFFECT__CASHABLE, Names.start(benefit)
				+ " is economic, but marked as not cashable: change its category or its mark.",
				Changes.all("Make it an efficiency benefit", Changes.set("", benefit, EFFECT__CATEGORY, BenefitCategory.EFFICIENCY),
					Changes.set("", benefit, EFFECT__CASHABLE, false), Changes.set("", benefit, EFFECT__CASH_CLASS,
						CashClass.NON_CASH_RELEASING)));
		}
		if (!Effects.isGiven(benefit.getAnnualValue()) && benefit.getMeasures().stream().noneMatch(EconomicBenefitHasValue::hasMoneyValue)) {
			findings.report(benefit, EFFECT__ANNUAL_VALUE, Names.start(benefit)
				+ " is economic, but has no money value: record the annual saving or a financial measure.");
		}
	}

	/** A financial measure without any figure says how money will be counted, but not how much. */
	private static boolean hasMoneyValue(Measure measure) {
		boolean counted = !measure.getPlan().isEmpty() || !measure.getForecast().isEmpty() || !measure.getActual().isEmpty();
		return measure.isFinancial() && (measure.getTarget() != null || counted);
	}
}
