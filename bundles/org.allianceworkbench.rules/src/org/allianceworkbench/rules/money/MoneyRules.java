// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.money;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleProvider;

/** All rules of this package, in the order of their numbers. */
public final class MoneyRules implements RuleProvider {
	@Override
	public List<Rule> rules() {
		return List.of(
			new ContributionIsBetweenPartners(),
			new ContributionIsPositive(),
			new ContributionHasYearAndCurrency(),
			new SharesAddUp(),
			new UseAboveThresholdHasPrice(),
			new PartnerGainsWhatItGives(),
			new SavingHasCostBasis());
	}
}
