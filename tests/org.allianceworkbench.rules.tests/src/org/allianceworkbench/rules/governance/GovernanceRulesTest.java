// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.ProvisionKind;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.predicate.Members;
import org.junit.jupiter.api.Test;

/** Each rule holds for a sound model and speaks of an unsound one; both written from the text of the rule. */
final class GovernanceRulesTest {
	@Test
	void formalCollaborationIsGovernedHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.agreement(c);
		c.getGovernedBy().add(m.body(GovernanceBodyKind.EXECUTIVE_BOARD));
		m.assertSilent(new FormalCollaborationIsGoverned());
	}

	@Test
	void formalCollaborationIsGovernedIsReported() {
		var m = new Fixture();
		m.agreement(m.joint());
		m.assertReported(new FormalCollaborationIsGoverned());
	}

	@Test
	void policingBodySitsInGovernanceHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.agreement(c);
		c.getGovernedBy().add(m.body(GovernanceBodyKind.POLICING_BODY));
		m.assertSilent(new PolicingBodySitsInGovernance());
	}

	@Test
	void policingBodySitsInGovernanceIsReported() {
		var m = new Fixture();
		var c = m.joint();
		m.agreement(c);
		c.getGovernedBy().add(m.body(GovernanceBodyKind.EXECUTIVE_BOARD));
		m.assertReported(new PolicingBodySitsInGovernance());
	}

	@Test
	void everyForceHasChiefOfficerInGovernanceHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.agreement(c);
		Members.of(c).forEach(force -> m.seatChiefOfficer(c, force));
		m.assertSilent(new EveryForceHasChiefOfficerInGovernance());
	}

	@Test
	void everyForceHasChiefOfficerInGovernanceIsReported() {
		var m = new Fixture();
		var c = m.joint();
		m.agreement(c);
		m.seatChiefOfficer(c, c.getMemberships().get(0).getPartner());
		m.assertReported(new EveryForceHasChiefOfficerInGovernance());
	}

	@Test
	void agreementIsSignedByAllHolds() {
		var m = new Fixture();
		m.agreement(m.joint()).getParties().forEach(party -> party.setSigned(true));
		m.assertSilent(new AgreementIsSignedByAll());
	}

	@Test
	void agreementIsSignedByAllIsReported() {
		var m = new Fixture();
		m.agreement(m.joint()).getParties().get(0).setSigned(true);
		m.assertReported(new AgreementIsSignedByAll());
	}

	@Test
	void agreementHasDeliverableHolds() {
		var m = new Fixture();
		m.agreement(m.joint()).getDeliverables().add(GovernanceFactory.eINSTANCE.createDeliverable());
		m.assertSilent(new AgreementHasDeliverable());
	}

	@Test
	void agreementHasDeliverableIsReported() {
		var m = new Fixture();
		m.agreement(m.joint());
		m.assertReported(new AgreementHasDeliverable());
	}

	@Test
	void agreementHasPerformanceMeasureHolds() {
		var m = new Fixture();
		m.agreement(m.joint()).getPerformanceMeasures().add(GovernanceFactory.eINSTANCE.createPerformanceMeasure());
		m.assertSilent(new AgreementHasPerformanceMeasure());
	}

	@Test
	void agreementHasPerformanceMeasureIsReported() {
		var m = new Fixture();
		m.agreement(m.joint());
		m.assertReported(new AgreementHasPerformanceMeasure());
	}

	@Test
	void performanceMeasureHasResponsiblePartnerHolds() {
		var m = new Fixture();
		m.performanceMeasure(m.agreement(m.joint())).setResponsible(m.force("Other"));
		m.assertSilent(new PerformanceMeasureHasResponsiblePartner());
	}

	@Test
	void performanceMeasureHasResponsiblePartnerIsReported() {
		var m = new Fixture();
		m.performanceMeasure(m.agreement(m.joint()));
		m.assertReported(new PerformanceMeasureHasResponsiblePartner());
	}

	@Test
	void agreementHasReviewPeriodHolds() {
		var m = new Fixture();
		m.agreement(m.joint()).setReviewIntervalMonths(12);
		m.assertSilent(new AgreementHasReviewPeriod());
	}

	@Test
	void agreementHasReviewPeriodIsReported() {
		var m = new Fixture();
		m.agreement(m.joint());
		m.assertReported(new AgreementHasReviewPeriod());
	}

	@Test
	void agreementReviewIsHeldHolds() {
		var m = new Fixture();
		m.agreement(m.joint()).setNextReview(m.date("2099"));
		m.assertSilent(new AgreementReviewIsHeld());
	}

	@Test
	void agreementReviewIsHeldIsReported() {
		var m = new Fixture();
		m.agreement(m.joint()).setNextReview(m.date("2016"));
		m.assertReported(new AgreementReviewIsHeld());
	}

	@Test
	void agreementFollowsItsStreamsHolds() {
		var m = new Fixture();
		m.reviewed(m.agreement(m.joint()), "2017", "2016");
		m.assertSilent(new AgreementFollowsItsStreams());
	}

	@Test
	void agreementFollowsItsStreamsIsReported() {
		var m = new Fixture();
		m.reviewed(m.agreement(m.joint()), "2015", "2016");
		m.assertReported(new AgreementFollowsItsStreams());
	}

	@Test
	void forceCollaborationIncludesBothHolds() {
		var m = new Fixture();
		var north = m.force("North");
		var agreement = m.agreement(m.collaboration(north, m.policingBody(north)));
		agreement.getProvisions().add(ProvisionKind.FORCE_COLLABORATION);
		m.assertSilent(new ForceCollaborationIncludesBoth());
	}

	@Test
	void forceCollaborationIncludesBothIsReported() {
		var m = new Fixture();
		var north = m.force("North");
		m.policingBody(north);
		var agreement = m.agreement(m.collaboration(north, m.force("South")));
		agreement.getProvisions().add(ProvisionKind.FORCE_COLLABORATION);
		m.assertReported(new ForceCollaborationIncludesBoth());
	}

	@Test
	void section22AHasPermittedPartiesHolds() {
		var m = new Fixture();
		var north = m.force("North");
		var south = m.force("South");
		m.agreement(m.collaboration(north, m.policingBody(north), south, m.policingBody(south)));
		m.assertSilent(new Section22AHasPermittedParties());
	}

	@Test
	void section22AHasPermittedPartiesIsReported() {
		var m = new Fixture();
		m.agreement(m.joint());
		m.assertReported(new Section22AHasPermittedParties());
	}

	@Test
	void statutoryAgreementIsInWritingHolds() {
		var m = new Fixture();
		m.agreement(m.joint()).setDocument("Agreement.pdf");
		m.assertSilent(new StatutoryAgreementIsInWriting());
	}

	@Test
	void statutoryAgreementIsInWritingIsReported() {
		var m = new Fixture();
		m.agreement(m.joint()).setInWriting(false);
		m.assertReported(new StatutoryAgreementIsInWriting());
	}

	@Test
	void agreementSaysHowItEndsHolds() {
		var m = new Fixture();
		m.agreement(m.joint()).setNoticeMonths(12);
		m.assertSilent(new AgreementSaysHowItEnds());
	}

	@Test
	void agreementSaysHowItEndsIsReported() {
		var m = new Fixture();
		m.agreement(m.joint());
		m.assertReported(new AgreementSaysHowItEnds());
	}

	@Test
	void policingBodyAccompaniesForceHolds() {
		var m = new Fixture();
		var north = m.force("North");
		m.collaboration(north, m.policingBody(north));
		m.assertSilent(new PolicingBodyAccompaniesForce());
	}

	@Test
	void policingBodyAccompaniesForceIsReported() {
		var m = new Fixture();
		var north = m.force("North");
		m.policingBody(north);
		m.collaboration(north, m.company("Provider"));
		m.assertReported(new PolicingBodyAccompaniesForce());
	}
}
