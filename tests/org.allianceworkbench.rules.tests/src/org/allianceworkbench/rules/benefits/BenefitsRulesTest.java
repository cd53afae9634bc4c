// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import java.math.BigDecimal;

import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;

/** Each rule holds for a sound model and speaks of an unsound one; both written from the text of the rule. */
final class BenefitsRulesTest {
	@Test
	void benefitHasOwnerHolds() {
		var m = new Fixture();
		m.benefit(m.map(), "Fewer delays").setOwner(m.force("North"));
		m.assertSilent(new BenefitHasOwner());
	}

	@Test
	void benefitHasOwnerIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "Fewer delays");
		m.assertReported(new BenefitHasOwner());
	}

	@Test
	void ownerHasRoleHolds() {
		var m = new Fixture();
		var person = m.person("Alex");
		person.getRoles().add(m.role("Head of Fleet"));
		m.benefit(m.map(), "Fewer delays").setOwner(person);
		m.assertSilent(new OwnerHasRole());
	}

	@Test
	void ownerHasRoleIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "Fewer delays").setOwner(m.person("Alex"));
		m.assertReported(new OwnerHasRole());
	}

	@Test
	void ownerBelongsToPartnerHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.benefit(m.map(c), "Fewer delays").setOwner(c.getMemberships().get(0).getPartner());
		m.assertSilent(new OwnerBelongsToPartner());
	}

	@Test
	void ownerBelongsToPartnerIsReported() {
		var m = new Fixture();
		m.benefit(m.map(m.joint()), "Fewer delays").setOwner(m.company("Stranger"));
		m.assertReported(new OwnerBelongsToPartner());
	}

	@Test
	void benefitHasMeasureHolds() {
		var m = new Fixture();
		m.measure(m.benefit(m.map(), "Fewer delays"), "Minutes");
		m.assertSilent(new BenefitHasMeasure());
	}

	@Test
	void benefitHasMeasureIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "Fewer delays");
		m.assertReported(new BenefitHasMeasure());
	}

	@Test
	void measureHasBaselineHolds() {
		var m = new Fixture();
		m.measure(m.benefit(m.map(), "Fewer delays"), "Minutes").setBaseline(BigDecimal.TEN);
		m.assertSilent(new MeasureHasBaseline());
	}

	@Test
	void measureHasBaselineIsReported() {
		var m = new Fixture();
		m.measure(m.benefit(m.map(), "Fewer delays"), "Minutes");
		m.assertReported(new MeasureHasBaseline());
	}

	@Test
	void measureHasTargetHolds() {
		var m = new Fixture();
		m.measure(m.benefit(m.map(), "Fewer delays"), "Minutes").setTarget(BigDecimal.TEN);
		m.assertSilent(new MeasureHasTarget());
	}

	@Test
	void measureHasTargetIsReported() {
		var m = new Fixture();
		m.measure(m.benefit(m.map(), "Fewer delays"), "Minutes");
		m.assertReported(new MeasureHasTarget());
	}

	@Test
	void targetFollowsBaselineHolds() {
		var m = new Fixture();
		var measure = m.measure(m.benefit(m.map(), "Fewer delays"), "Minutes");
		measure.setBaselineDate(m.date("2014"));
		measure.setTargetDate(m.date("2016"));
		m.assertSilent(new TargetFollowsBaseline());
	}

	@Test
	void targetFollowsBaselineIsReported() {
		var m = new Fixture();
		var measure = m.measure(m.benefit(m.map(), "Fewer delays"), "Minutes");
		measure.setBaselineDate(m.date("2016"));
		measure.setTargetDate(m.date("2014"));
		m.assertReported(new TargetFollowsBaseline());
	}

	@Test
	void economicBenefitHasValueHolds() {
		var m = new Fixture();
		var benefit = m.benefit(m.map(), "Reduced cost");
		benefit.setCategory(BenefitCategory.ECONOMIC);
		benefit.setAnnualValue(m.money(200_000));
		m.assertSilent(new EconomicBenefitHasValue());
	}

	@Test
	void economicBenefitHasValueIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "Reduced cost").setCategory(BenefitCategory.ECONOMIC);
		m.assertReported(new EconomicBenefitHasValue());
	}

	@Test
	void efficiencyBenefitIsNotCashableHolds() {
		var m = new Fixture();
		var benefit = m.benefit(m.map(), "Less paperwork");
		benefit.setCategory(BenefitCategory.EFFICIENCY);
		benefit.setCashable(false);
		m.assertSilent(new EfficiencyBenefitIsNotCashable());
	}

	@Test
	void efficiencyBenefitIsNotCashableIsReported() {
		var m = new Fixture();
		var benefit = m.benefit(m.map(), "Less paperwork");
		benefit.setCategory(BenefitCategory.EFFICIENCY);
		benefit.setCashable(true);
		m.assertReported(new EfficiencyBenefitIsNotCashable());
	}

	@Test
	void effectivenessIsNotOnlyMoneyHolds() {
		var m = new Fixture();
		var benefit = m.benefit(m.map(), "Faster help");
		benefit.setCategory(BenefitCategory.EFFECTIVENESS);
		m.measure(benefit, "Minutes");
		m.assertSilent(new EffectivenessIsNotOnlyMoney());
	}

	@Test
	void effectivenessIsNotOnlyMoneyIsReported() {
		var m = new Fixture();
		var benefit = m.benefit(m.map(), "Faster help");
		benefit.setCategory(BenefitCategory.EFFECTIVENESS);
		m.measure(benefit, "Cost").setFinancial(true);
		m.assertReported(new EffectivenessIsNotOnlyMoney());
	}

	@Test
	void disbenefitIsManagedHolds() {
		var m = new Fixture();
		var disbenefit = m.node(m.map(), BenefitsFactory.eINSTANCE.createDisbenefit(), "Longer journeys");
		disbenefit.setOwner(m.force("North"));
		disbenefit.setMitigation("Remote courses");
		m.assertSilent(new DisbenefitIsManaged());
	}

	@Test
	void disbenefitIsManagedIsReported() {
		var m = new Fixture();
		var disbenefit = m.node(m.map(), BenefitsFactory.eINSTANCE.createDisbenefit(), "Longer journeys");
		m.assertReportedAt(new DisbenefitIsManaged(), BenefitsPackage.Literals.BENEFITS_NODE__OWNER);
		disbenefit.setOwner(m.force("North"));
		m.assertReportedAt(new DisbenefitIsManaged(), BenefitsPackage.Literals.DISBENEFIT__MITIGATION);
	}

	@Test
	void savingIsCountedOnceHolds() {
		var m = new Fixture();
		var map = m.map();
		m.economic(map, "Reduced fuel", "Fuel");
		m.economic(map, "Reduced rent", "Rent");
		m.assertSilent(new SavingIsCountedOnce());
	}

	@Test
	void savingIsCountedOnceIsReported() {
		var m = new Fixture();
		var map = m.map();
		m.economic(map, "Reduced fuel", "Fuel");
		m.economic(map, "Reduced petrol", "fuel");
		m.assertReported(new SavingIsCountedOnce());
	}

	@Test
	void benefitHasRealisationPlanHolds() {
		var m = new Fixture();
		m.profile(m.benefit(m.map(), "Fewer delays")).setRealisationPlan(BenefitsFactory.eINSTANCE.createRealisationPlan());
		m.assertSilent(new BenefitHasRealisationPlan());
	}

	@Test
	void benefitHasRealisationPlanIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "Fewer delays");
		m.assertReported(new BenefitHasRealisationPlan());
	}

	@Test
	void planLiesWithinHorizonHolds() {
		var m = new Fixture();
		m.plan("2014", "2015", "2016");
		m.assertSilent(new PlanLiesWithinHorizon());
	}

	@Test
	void planLiesWithinHorizonIsReported() {
		var m = new Fixture();
		m.plan("2014", "2012", "2016");
		m.assertReported(new PlanLiesWithinHorizon());
	}

	@Test
	void financialBenefitIsTrackedMonthlyHolds() {
		var m = new Fixture();
		var benefit = m.economic(m.map(), "Reduced fuel", "Fuel");
		benefit.getTrackedBy().add(m.body(GovernanceBodyKind.RESOURCE_CONTROL_BOARD));
		m.assertSilent(new FinancialBenefitIsTrackedMonthly());
	}

	@Test
	void financialBenefitIsTrackedMonthlyIsReported() {
		var m = new Fixture();
		m.economic(m.map(), "Reduced fuel", "Fuel");
		m.assertReported(new FinancialBenefitIsTrackedMonthly());
	}

	@Test
	void nonFinancialBenefitIsTrackedHolds() {
		var m = new Fixture();
		m.benefit(m.map(), "Faster help").getTrackedBy().add(m.body(GovernanceBodyKind.PERFORMANCE_BOARD));
		m.assertSilent(new NonFinancialBenefitIsTracked());
	}

	@Test
	void boardsOfTheCollaborationMayTrackANonFinancialBenefit() {
		var m = new Fixture();
		var c = m.joint();
		c.getGovernedBy().add(m.body(GovernanceBodyKind.PERFORMANCE_BOARD));
		m.body(GovernanceBodyKind.PERFORMANCE_BOARD);
		m.benefit(m.map(c), "Faster help");
		m.assertOffered(new NonFinancialBenefitIsTracked(), "Let “Body 1” track it");
	}

	@Test
	void nonFinancialBenefitIsTrackedIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "Faster help");
		m.assertReported(new NonFinancialBenefitIsTracked());
	}

	@Test
	void benefitOutlivesProgrammeHolds() {
		var m = new Fixture();
		m.closed("Fewer delays").setSustainingOwner(m.force("North"));
		m.assertSilent(new BenefitOutlivesProgramme());
	}

	@Test
	void benefitOutlivesProgrammeIsReported() {
		var m = new Fixture();
		m.closed("Fewer delays");
		m.assertReported(new BenefitOutlivesProgramme());
	}

	@Test
	void benefitIsReviewedAfterCloseHolds() {
		var m = new Fixture();
		var review = BenefitsFactory.eINSTANCE.createPostImplementationReview();
		review.setDue(m.date("2019"));
		m.profile(m.closed("Fewer delays")).setPostImplementationReview(review);
		m.assertSilent(new BenefitIsReviewedAfterClose());
	}

	@Test
	void benefitIsReviewedAfterCloseIsReported() {
		var m = new Fixture();
		m.closed("Fewer delays");
		m.assertReported(new BenefitIsReviewedAfterClose());
	}
}
