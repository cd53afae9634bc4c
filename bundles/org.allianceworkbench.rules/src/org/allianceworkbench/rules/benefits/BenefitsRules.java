// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleProvider;

/** All rules of this package, in the order of their numbers. */
public final class BenefitsRules implements RuleProvider {
	@Override
	public List<Rule> rules() {
		return List.of(
			new BenefitHasOwner(),
			new OwnerHasRole(),
			new OwnerBelongsToPartner(),
			new BenefitHasMeasure(),
			new MeasureHasBaseline(),
			new MeasureHasTarget(),
			new TargetFollowsBaseline(),
			new EconomicBenefitHasValue(),
			new EfficiencyBenefitIsNotCashable(),
			new EffectivenessIsNotOnlyMoney(),
			new DisbenefitIsManaged(),
			new SavingIsCountedOnce(),
			new BenefitHasRealisationPlan(),
			new PlanLiesWithinHorizon(),
			new FinancialBenefitIsTrackedMonthly(),
			new NonFinancialBenefitIsTracked(),
			new BenefitOutlivesProgramme(),
			new BenefitIsReviewedAfterClose());
	}
}
