// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.math.BigDecimal;

import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.cost.ContributionKind;
import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.TrackedSubject;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.benefits.BenefitIsReviewedAfterClose;
import org.allianceworkbench.rules.benefits.BenefitOutlivesProgramme;
import org.allianceworkbench.rules.benefits.EconomicBenefitHasValue;
import org.allianceworkbench.rules.benefits.FinancialBenefitIsTrackedMonthly;
import org.allianceworkbench.rules.governance.AgreementFollowsItsStreams;
import org.allianceworkbench.rules.governance.AgreementHasReviewPeriod;
import org.allianceworkbench.rules.governance.AgreementReviewIsHeld;
import org.allianceworkbench.rules.governance.PolicingBodySitsInGovernance;
import org.allianceworkbench.rules.map.MapHasNoCycle;
import org.allianceworkbench.rules.method.GateIsDecidedByApprovers;
import org.allianceworkbench.rules.method.NoSurprises;
import org.allianceworkbench.rules.method.PublicPartnersHaveDueDiligence;
import org.allianceworkbench.rules.money.SharesAddUp;
import org.allianceworkbench.rules.money.UseAboveThresholdHasPrice;
import org.allianceworkbench.rules.wellformed.NameIsUnique;
import org.junit.jupiter.api.Test;

/** Where the text of a rule leaves room, the strictest reading that no source contradicts. */
final class StrictReadingsTest {
	private final Fixture m = new Fixture();

	@Test
	void aGateIsPassedByADecisionToo() {
		m.decide(m.joint(), StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.CHIEF_OFFICER_GROUP, DecisionOutcome.SUPPORTED, "2015-03");
		m.assertReported(new NoSurprises());
	}

	@Test
	void aProgrammeThatIsToCloseLaterHasNotClosed() {
		var benefit = m.closed("Fewer delays");
		benefit.getMap().getProgramme().setClosedDate(m.date("2099"));
		m.assertSilent(new BenefitOutlivesProgramme());
		m.assertSilent(new BenefitIsReviewedAfterClose());
	}

	@Test
	void aChangedAgreementThatWasNeverReviewedHasNotBeenRefreshed() {
		var agreement = m.agreement(m.joint());
		m.reviewed(agreement, "2015", "2016");
		agreement.getReviews().clear();
		m.assertReported(new AgreementFollowsItsStreams());
	}

	@Test
	void eachGoverningBodyHasAPolicingBodyInIt() {
		var c = m.joint();
		m.agreement(c);
		c.getGovernedBy().add(m.body(GovernanceBodyKind.POLICING_BODY));
		c.getGovernedBy().add(m.body(GovernanceBodyKind.EXECUTIVE_BOARD));
		m.assertReported(new PolicingBodySitsInGovernance());
	}

	@Test
	void aRefusalPassesNoGate() {
		m.decide(m.joint(), StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.CHIEF_OFFICER_GROUP, DecisionOutcome.REFUSED, "2015-03");
		m.assertSilent(new NoSurprises());
	}

	@Test
	void anEarlyShareOfWhatIsDecidedLaterIsNoSurprise() {
		var c = m.joint();
		m.step(c, StepKind.EARLY_SHARING, "2015-01");
		m.decide(c, StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.CHIEF_OFFICER_GROUP, DecisionOutcome.SUPPORTED, "2015-03");
		m.assertSilent(new NoSurprises());
	}

	@Test
	void aGateThatNamesNobodyIsDecidedByThoseTheMethodEmpowers() {
		m.decide(m.joint(), StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.WORKING_GROUP, DecisionOutcome.SIGNED_OFF, "2015-03");
		m.assertReported(new GateIsDecidedByApprovers());
	}

	@Test
	void thePolicingBodySignsOffTheGovernance() {
		m.decide(m.joint(), StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.SIGNED_OFF, "2015-03");
		m.assertSilent(new GateIsDecidedByApprovers());
	}

	@Test
	void dueDiligenceOfTheCompanySaysNothingOfThePublicPartners() {
		var company = m.company("Builder");
		var c = m.collaboration(m.force("North"), company);
		m.dueDiligence(c, company);
		m.assertReported(new PublicPartnersHaveDueDiligence());
	}

	@Test
	void companiesAmongThemselvesAreNoPublicPartners() {
		m.collaboration(m.company("Builder"), m.company("Caterer"));
		m.assertSilent(new PublicPartnersHaveDueDiligence());
	}

	@Test
	void oneReviewIsNoPeriod() {
		m.agreement(m.joint()).setNextReview(m.date("2027"));
		m.assertReported(new AgreementHasReviewPeriod());
	}

	@Test
	void aReviewIsOverdueByTheInterval() {
		var agreement = m.agreement(m.joint());
		agreement.setReviewIntervalMonths(12);
		agreement.setSignedDate(m.date("2015-03"));
		m.assertReported(new AgreementReviewIsHeld());
	}

	@Test
	void aReviewWithinTheIntervalIsNotOverdue() {
		var agreement = m.agreement(m.joint());
		agreement.setReviewIntervalMonths(12);
		agreement.setSignedDate(m.date("2015-03"));
		m.reviewed(agreement, "2025-06", "2025-06");
		m.assertSilent(new AgreementReviewIsHeld());
	}

	@Test
	void aFinancialMeasureWithoutFiguresIsNoMoneyValue() {
		m.economic(m.map(), "Reduced fuel", "Fuel");
		m.assertReported(new EconomicBenefitHasValue());
	}

	@Test
	void aFinancialTargetIsAMoneyValue() {
		m.economic(m.map(), "Reduced fuel", "Fuel").getMeasures().get(0).setTarget(BigDecimal.valueOf(55_000));
		m.assertSilent(new EconomicBenefitHasValue());
	}

	@Test
	void aBoardThatTracksFinancesQuarterlyIsTooSlow() {
		var board = m.body(GovernanceBodyKind.EXECUTIVE_BOARD);
		board.getTrackingDuties().add(duty(3));
		m.economic(m.map(), "Reduced fuel", "Fuel").getTrackedBy().add(board);
		m.assertReported(new FinancialBenefitIsTrackedMonthly());
	}

	@Test
	void aBoardThatTracksFinancesMonthlyIsFastEnough() {
		var board = m.body(GovernanceBodyKind.EXECUTIVE_BOARD);
		board.getTrackingDuties().add(duty(1));
		board.setMeetingIntervalMonths(3);
		m.economic(m.map(), "Reduced fuel", "Fuel").getTrackedBy().add(board);
		m.assertSilent(new FinancialBenefitIsTrackedMonthly());
	}

	@Test
	void aReviewWithoutADateIsNotScheduled() {
		m.profile(m.closed("Fewer delays")).setPostImplementationReview(BenefitsFactory.eINSTANCE.createPostImplementationReview());
		m.assertReported(new BenefitIsReviewedAfterClose());
	}

	@Test
	void sharesOfAnyKindAddUp() {
		var c = m.joint();
		m.contribution(c, 0).setShare(BigDecimal.valueOf(40));
		m.contribution(c, 1).setShare(BigDecimal.valueOf(40));
		m.assertReported(new SharesAddUp());
	}

	@Test
	void aCircleIsFoundThroughColumns() {
		var map = m.map();
		var output = m.output(map);
		var benefit = m.benefit(map, "Fewer delays");
		m.link(output, benefit);
		m.link(benefit, output);
		m.assertReported(new MapHasNoCycle());
	}

	@Test
	void aCircleOfFeedbackIsMeant() {
		var map = m.map();
		var output = m.output(map);
		var benefit = m.benefit(map, "Fewer delays");
		m.link(output, benefit);
		m.link(benefit, output).setFeedback(true);
		m.assertSilent(new MapHasNoCycle());
	}

	@Test
	void sharesThatComeToMoreThanTheWholeAreWrongEvenWhereOneIsNotStated() {
		var c = m.joint();
		m.contribution(c, 0).setShare(BigDecimal.valueOf(101));
		m.contribution(c, 1).setKind(ContributionKind.PROPORTIONAL_SHARE);
		m.assertReported(new SharesAddUp());
	}

	@Test
	void sharesOfWhichOneIsNotStatedMayStillAddUp() {
		var c = m.joint();
		m.contribution(c, 0).setShare(BigDecimal.valueOf(99));
		m.contribution(c, 1).setKind(ContributionKind.PROPORTIONAL_SHARE);
		m.assertSilent(new SharesAddUp());
	}

	@Test
	void useIsNotAboveWhatIsIncludedWhereTheyAreCountedOtherwise() {
		var contribution = m.contribution(m.joint(), 0);
		contribution.setThreshold(new BigDecimal(12));
		contribution.setThresholdUnit("officers");
		contribution.setBasisQuantity(new BigDecimal(340));
		contribution.setBasisUnit("hours");
		m.assertSilent(new UseAboveThresholdHasPrice());
	}

	@Test
	void twoAreasOfOneNameCannotBeToldApartWhoeverLeadsThem() {
		var c = m.shared();
		c.getThematicAreas().forEach(area -> area.setName("Training"));
		c.getThematicAreas().forEach(area -> area.setLead(null));
		m.assertReported(new NameIsUnique());
	}

	private static TrackingDuty duty(int months) {
		TrackingDuty duty = GovernanceFactory.eINSTANCE.createTrackingDuty();
		duty.setSubject(TrackedSubject.FINANCE);
		duty.setIntervalMonths(months);
		return duty;
	}
}
