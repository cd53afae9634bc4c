// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import java.math.BigDecimal;

import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.CashClass;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.TrackedSubject;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.money.ContributionHasYearAndCurrency;
import org.allianceworkbench.rules.money.ContributionIsBetweenPartners;
import org.allianceworkbench.rules.money.ContributionIsPositive;
import org.junit.jupiter.api.Test;

/** Where the rules about benefits and money begin and cease to speak. */
final class BenefitsBoundariesTest {
	private final Fixture m = new Fixture();

	private Benefit tracked(GovernanceBodyKind kind) {
		Benefit benefit = m.economic(m.map(), "Reduced fuel", "Fuel");
		benefit.getTrackedBy().add(m.body(kind));
		return benefit;
	}

	@Test
	void trackingEveryMonthIsOftenEnoughAndEveryTwoIsNot() {
		var profile = m.profile(tracked(GovernanceBodyKind.EXECUTIVE_BOARD));
		profile.setTrackingIntervalMonths(1);
		m.assertSilent(new FinancialBenefitIsTrackedMonthly());
		profile.setTrackingIntervalMonths(2);
		m.assertReported(new FinancialBenefitIsTrackedMonthly());
	}

	@Test
	void boardThatMeetsRarelyTracksRarelyWhereNoDutyOfFinanceSaysOtherwise() {
		var board = tracked(GovernanceBodyKind.EXECUTIVE_BOARD).getTrackedBy().get(0);
		m.assertSilent(new FinancialBenefitIsTrackedMonthly());
		board.setMeetingIntervalMonths(3);
		m.assertReported(new FinancialBenefitIsTrackedMonthly());
		TrackingDuty duty = GovernanceFactory.eINSTANCE.createTrackingDuty();
		board.getTrackingDuties().add(duty);
		duty.setSubject(TrackedSubject.PERFORMANCE);
		duty.setIntervalMonths(1);
		m.assertReported(new FinancialBenefitIsTrackedMonthly());
		duty.setSubject(TrackedSubject.FINANCE);
		m.assertSilent(new FinancialBenefitIsTrackedMonthly());
		duty.setIntervalMonths(0);
		m.assertReported(new FinancialBenefitIsTrackedMonthly());
	}

	@Test
	void forumsOfTheCollaborationAreOfferedToTrackTheMoney() {
		var c = m.joint();
		c.getGovernedBy().add(m.body(GovernanceBodyKind.EXECUTIVE_BOARD));
		m.economic(m.map(c), "Reduced fuel", "Fuel");
		m.assertReported(new FinancialBenefitIsTrackedMonthly());
	}

	@Test
	void boardOfFinanceTracksEfficiencyButNotEffectiveness() {
		Benefit benefit = tracked(GovernanceBodyKind.EXECUTIVE_BOARD);
		benefit.setCategory(BenefitCategory.EFFICIENCY);
		m.assertSilent(new NonFinancialBenefitIsTracked());
		benefit.setCategory(BenefitCategory.EFFECTIVENESS);
		m.assertReported(new NonFinancialBenefitIsTracked());
	}

	@Test
	void markOfCashMayNotContradictTheCategory() {
		Benefit benefit = m.economic(m.map(), "Reduced fuel", "Fuel");
		benefit.setAnnualValue(m.money(1));
		m.assertSilent(new EconomicBenefitHasValue());
		benefit.setCashClass(CashClass.NON_CASH_RELEASING);
		m.assertReported(new EconomicBenefitHasValue());
		benefit.setCategory(BenefitCategory.EFFICIENCY);
		m.assertSilent(new EfficiencyBenefitIsNotCashable());
		benefit.setCashClass(CashClass.CASH_RELEASING);
		m.assertReported(new EfficiencyBenefitIsNotCashable());
	}

	@Test
	void planThatEndsBeforeItBeginsIsReported() {
		m.plan("2015", "2016-06", "2016-05");
		m.assertReported(new PlanLiesWithinHorizon());
	}

	@Test
	void planMayBeginWithItsProgrammeAndNotBefore() {
		m.plan("2015-04", "2015-04", "2016");
		m.assertSilent(new PlanLiesWithinHorizon());
		var other = new Fixture();
		other.plan("2015-04", "2015-03", "2016");
		other.assertReported(new PlanLiesWithinHorizon());
	}

	@Test
	void planEndsAtTheLatestWithTheLastCollaborationOrElseTheProgramme() {
		m.plan("2015", "2015", "2018");
		var map = m.model().getBenefitsMaps().get(0);
		map.getProgramme().setEndDate(m.date("2018"));
		m.assertSilent(new PlanLiesWithinHorizon());
		map.getProgramme().setEndDate(m.date("2017"));
		m.assertReported(new PlanLiesWithinHorizon());
		var brief = m.joint();
		brief.setEndDate(m.date("2016"));
		map.getCollaborations().add(brief);
		m.assertReported(new PlanLiesWithinHorizon());
		var longer = m.collaboration();
		longer.setEndDate(m.date("2018"));
		map.getCollaborations().add(longer);
		m.assertSilent(new PlanLiesWithinHorizon());
	}

	@Test
	void ownerOfThePolicingBodyOrOfADivisionIsWithinTheCollaboration() {
		var c = m.joint();
		var force = c.getMemberships().get(0).getPartner();
		var benefit = m.benefit(m.map(c), "Fewer delays");
		benefit.setOwner(m.policingBody(force));
		m.assertSilent(new OwnerBelongsToPartner());
		var division = m.force("Roads division");
		benefit.setOwner(division);
		m.assertReported(new OwnerBelongsToPartner());
		division.setParent(force);
		m.assertSilent(new OwnerBelongsToPartner());
	}

	@Test
	void sameMeasureInAnotherBusinessAreaIsAnotherSaving() {
		var map = m.map();
		m.economic(map, "Reduced fuel", "Fuel");
		var other = m.economic(map, "Less fuel", " fuel ");
		m.assertReported(new SavingIsCountedOnce());
		other.setBusinessArea(PartnersFactory.eINSTANCE.createThematicArea());
		m.assertSilent(new SavingIsCountedOnce());
	}

	@Test
	void targetMayFallOnTheDayOfTheBaseline() {
		var measure = m.measure(m.benefit(m.map(), "Fewer delays"), "Delays");
		measure.setBaselineDate(m.date("2015-03"));
		measure.setTargetDate(m.date("2015"));
		m.assertSilent(new TargetFollowsBaseline());
		measure.setTargetDate(m.date("2015-02"));
		m.assertReported(new TargetFollowsBaseline());
	}

	@Test
	void reviewThatHasNoDateYetIsDatedByTheFix() {
		m.profile(m.closed("Fewer delays"));
		m.assertReported(new BenefitIsReviewedAfterClose());
		var review = BenefitsFactory.eINSTANCE.createPostImplementationReview();
		m.profile(m.closed("Fewer journeys")).setPostImplementationReview(review);
		m.assertReported(new BenefitIsReviewedAfterClose());
	}

	@Test
	void contributionOfNothingIsNotNegative() {
		m.contribution(m.joint(), 0).setAmount(m.money(0));
		m.assertSilent(new ContributionIsPositive());
	}

	@Test
	void amountNeedsACurrencyToo() {
		var paid = m.contribution(m.joint(), 0);
		paid.setAmount(m.money(5));
		paid.getAmount().setCurrency(" ");
		m.assertReported(new ContributionHasYearAndCurrency());
		paid.getAmount().setAmount((BigDecimal) null);
		m.assertSilent(new ContributionHasYearAndCurrency());
	}

	@Test
	void contributionMayNotGoToAStranger() {
		var c = m.joint();
		var paid = m.contribution(c, 0);
		paid.setPayee(c.getMemberships().get(1).getPartner());
		m.assertSilent(new ContributionIsBetweenPartners());
		paid.setPayee(m.force("Stranger"));
		m.assertReported(new ContributionIsBetweenPartners());
	}
}
