// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.money;

import static org.allianceworkbench.model.cost.CostPackage.Literals.MONEY__CURRENCY;
import static org.allianceworkbench.model.cost.CostPackage.Literals.MONEY__YEAR;

import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** An amount has a year and a currency. Source: A19, rule 53. */
public final class ContributionHasYearAndCurrency extends ElementRule<Contribution> {
	public ContributionHasYearAndCurrency() {
		super(Contribution.class, new RuleText("A19-53c", "An amount has a year and a currency", Severity.ERROR, Category.MONEY,
			"Amounts of different years or currencies cannot be added up.",
			"A19, rule 53",
			"£300,000 in 2014/15",
			"300,000 without currency or year"));
	}

	@Override
	protected void examine(Contribution contribution, FindingCollector findings) {
		Money amount = contribution.getAmount();
		if (Effects.isGiven(amount) && !(Names.isGiven(amount.getYear()) && Names.isGiven(amount.getCurrency()))) {
			findings.report(amount, Names.isGiven(amount.getCurrency()) ? MONEY__YEAR : MONEY__CURRENCY, Names.start(contribution) + " has an amount without "
				+ (Names.isGiven(amount.getCurrency()) ? "a year" : "a currency")
				+ ": complete it.");
		}
	}
}
