// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.money;

import static org.allianceworkbench.model.cost.CostPackage.Literals.CONTRIBUTION__AMOUNT;
import static org.allianceworkbench.model.cost.CostPackage.Literals.CONTRIBUTION__PAYEE;
import static org.allianceworkbench.model.cost.CostPackage.Literals.CONTRIBUTION__PAYER;
import static org.allianceworkbench.model.cost.CostPackage.Literals.MONEY__AMOUNT;

import java.util.List;

import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** A contribution is not negative. Source: A19, rule 53. */
public final class ContributionIsPositive extends ElementRule<Contribution> {
	public ContributionIsPositive() {
		super(Contribution.class, new RuleText("A19-53b", "A contribution is not negative", Severity.ERROR, Category.MONEY,
			"What flows the other way is a contribution of the other partner.",
			"A19, rule 53",
			"£55,000",
			"-£55,000"));
	}

	@Override
	protected void examine(Contribution contribution, FindingCollector findings) {
		if (Effects.isGiven(contribution.getAmount()) && contribution.getAmount().getAmount().signum() < 0) {
			findings.report(contribution, CONTRIBUTION__AMOUNT, Names.start(contribution)
				+ " is negative: swap payer and payee and give a positive amount.", fixes(contribution));
		}
	}

	/** What flows back to a member is that member's to give. */
	private static QuickFix[] fixes(Contribution contribution) {
		boolean known = contribution.getPayer() != null && contribution.getPayee() != null && contribution.getCollaboration() != null
			&& Members.of(contribution.getCollaboration()).containsAll(List.of(contribution.getPayer(), contribution.getPayee()));
		return !known ? new QuickFix[0] : new QuickFix[] {Changes.all("Swap payer and payee",
			Changes.set("Payer", contribution, CONTRIBUTION__PAYER, contribution.getPayee()),
			Changes.set("Payee", contribution, CONTRIBUTION__PAYEE, contribution.getPayer()),
			Changes.set("Amount", contribution.getAmount(), MONEY__AMOUNT, contribution.getAmount().getAmount().negate()))};
	}
}
