// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.money;

import static org.allianceworkbench.model.cost.CostPackage.Literals.CONTRIBUTION__UNIT_PRICE;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** Use above the agreed threshold has a price. Source: S4 §3.5: 12 officers included, more must be paid. */
public final class UseAboveThresholdHasPrice extends ElementRule<Contribution> {
	public UseAboveThresholdHasPrice() {
		super(Contribution.class, new RuleText("A19-55", "Use above the agreed threshold has a price", Severity.ERROR, Category.MONEY,
			"Where more is used than the service level agreement includes, more must be paid, so the price must be known.",
			"S4 §3.5: 12 officers included, more must be paid",
			"12 included, 14 used, with a price for each further one",
			"12 included, 14 used, and no price"));
	}

	@Override
	protected void examine(Contribution contribution, FindingCollector findings) {
		boolean above = contribution.getThreshold() != null && contribution.getBasisQuantity() != null
			&& Names.normal(contribution.getBasisUnit()).equals(Names.normal(contribution.getThresholdUnit()))
			&& contribution.getBasisQuantity().compareTo(contribution.getThreshold()) > 0;
		if (above && !Effects.isGiven(contribution.getUnitPrice())) {
			findings.report(contribution, CONTRIBUTION__UNIT_PRICE, Names.start(contribution) + " is used above its threshold of "
				+ Wording.quantity(contribution.getThreshold(), contribution.getThresholdUnit())
				+ ", but has no price for the surplus: record the price.");
		}
	}
}
