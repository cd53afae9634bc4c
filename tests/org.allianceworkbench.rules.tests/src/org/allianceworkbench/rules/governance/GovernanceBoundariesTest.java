// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.ProvisionKind;
import org.allianceworkbench.model.governance.Review;
import org.allianceworkbench.model.partners.Maturity;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;

/** Where the rules about governance and agreements begin and cease to speak. */
final class GovernanceBoundariesTest {
	private final Fixture m = new Fixture();

	private BodyMembership seat() {
		var c = m.joint();
		c.setMaturity(Maturity.COLLABORATIVE);
		var board = m.body(GovernanceBodyKind.EXECUTIVE_BOARD);
		c.getGovernedBy().add(board);
		BodyMembership seat = GovernanceFactory.eINSTANCE.createBodyMembership();
		board.getMembers().add(seat);
		return seat;
	}

	private Agreement agreement() {
		Agreement agreement = m.agreement(m.joint());
		agreement.setReviewIntervalMonths(12);
		return agreement;
	}

	private Review review(Agreement agreement, String due, String held) {
		Review review = GovernanceFactory.eINSTANCE.createReview();
		review.setDue(due == null ? null : m.date(due));
		review.setHeld(held == null ? null : m.date(held));
		agreement.getReviews().add(review);
		return review;
	}

	@Test
	void seatOfNobodyOrOfAForceIsNoSeatOfAPolicingBody() {
		seat().setPartner(m.force("West"));
		m.assertReported(new PolicingBodySitsInGovernance());
	}

	@Test
	void policingBodySitsAsPartnerThroughItsRoleOrThroughItsPerson() {
		for (int way = 0; way < 3; way++) {
			var each = new GovernanceBoundariesTest();
			BodyMembership seat = each.seat();
			var body = each.m.partner("OPCC", PartnerKind.POLICING_BODY);
			switch (way) {
				case 0 -> seat.setPartner(body);
				case 1 -> {
					seat.setRole(each.m.role("Chief executive"));
					seat.getRole().setOrganisation(body);
				}
				default -> {
					seat.setPerson(each.m.person("Alex"));
					seat.getPerson().setOrganisation(body);
				}
			}
			each.m.assertSilent(new PolicingBodySitsInGovernance());
		}
	}

	@Test
	void governanceWithoutPoliceNeedsNoPolicingBody() {
		var c = m.collaboration(m.partner("Fire", PartnerKind.COUNTY_COUNCIL), m.partner("Council", PartnerKind.COUNTY_COUNCIL));
		c.setMaturity(Maturity.COLLABORATIVE);
		c.getGovernedBy().add(m.body(GovernanceBodyKind.EXECUTIVE_BOARD));
		m.assertSilent(new PolicingBodySitsInGovernance());
	}

	@Test
	void namedReviewIsOverdueUntilOneIsHeldOnItsDateOrLater() {
		Agreement agreement = agreement();
		agreement.setNextReview(m.date("2020-01"));
		m.assertReported(new AgreementReviewIsHeld());
		review(agreement, null, "2019-12");
		m.assertReported(new AgreementReviewIsHeld());
		review(agreement, null, "2020-01");
		m.assertSilent(new AgreementReviewIsHeld());
	}

	@Test
	void namedReviewToComeIsNotOverdueHoweverLongAgoTheLastWas() {
		Agreement agreement = agreement();
		agreement.setNextReview(m.date("2099"));
		review(agreement, null, "2010");
		m.assertSilent(new AgreementReviewIsHeld());
	}

	@Test
	void reviewThatWasDueAndNotHeldIsOverdue() {
		Agreement agreement = agreement();
		agreement.setNextReview(m.date("2099"));
		review(agreement, "2099", null);
		review(agreement, "2019", "2019");
		m.assertSilent(new AgreementReviewIsHeld());
		review(agreement, "2020", null);
		m.assertReported(new AgreementReviewIsHeld());
		agreement.setStatus(AgreementStatus.ENDED);
		m.assertSilent(new AgreementReviewIsHeld());
	}

	@Test
	void reviewThatSawStreamsChangeIsFollowedByAChangeOfTheAgreement() {
		Agreement agreement = agreement();
		review(agreement, null, "2016-05").setStreamsChanged(true);
		m.assertReported(new AgreementFollowsItsStreams());
		var change = GovernanceFactory.eINSTANCE.createAgreementChange();
		agreement.getChanges().add(change);
		m.assertReported(new AgreementFollowsItsStreams());
		change.setDate(m.date("2016-04"));
		m.assertReported(new AgreementFollowsItsStreams());
		change.setDate(m.date("2016-05"));
		m.assertSilent(new AgreementFollowsItsStreams());
	}

	@Test
	void section22ATakesTwoPolicingBodiesOrForcesWithOneAndAnother() {
		var north = m.force("North");
		var body = m.policingBody(north);
		m.agreement(m.collaboration(north, body));
		m.assertReported(new Section22AHasPermittedParties());
		var other = new Fixture();
		var south = other.force("South");
		other.agreement(other.collaboration(south, other.policingBody(south), other.company("Builder")));
		other.assertSilent(new Section22AHasPermittedParties());
		var bodies = new Fixture();
		bodies.agreement(bodies.collaboration(bodies.policingBody(bodies.force("East")), bodies.policingBody(bodies.force("West"))));
		bodies.assertSilent(new Section22AHasPermittedParties());
	}

	@Test
	void policingBodyWithoutItsForceMakesNoForceCollaboration() {
		var north = m.force("North");
		var south = m.force("South");
		m.policingBody(north);
		m.policingBody(south);
		var agreement = m.agreement(m.collaboration(north, north.getPolicingBody(), south.getPolicingBody()));
		m.assertSilent(new ForceCollaborationIncludesBoth());
		agreement.getProvisions().add(ProvisionKind.FORCE_COLLABORATION);
		m.assertReported(new ForceCollaborationIncludesBoth());
	}

	@Test
	void whatIsSaidNotToBeInWritingIsNotWhateverElseIsRecorded() {
		var agreement = m.agreement(m.joint());
		m.assertReported(new StatutoryAgreementIsInWriting());
		agreement.setDocument("agreement.pdf");
		m.assertSilent(new StatutoryAgreementIsInWriting());
		agreement.setInWriting(false);
		m.assertReported(new StatutoryAgreementIsInWriting());
		agreement.setDocument(null);
		agreement.setInWriting(true);
		m.assertSilent(new StatutoryAgreementIsInWriting());
	}

	@Test
	void bodyOfAChiefConstableSeatsItsOwnForceAndNoOther() {
		var c = m.joint();
		c.setMaturity(Maturity.COLLABORATIVE);
		for (var member : c.getMemberships()) {
			var body = m.body(GovernanceBodyKind.CHIEF_CONSTABLE);
			body.setOrganisation(member.getPartner());
			c.getGovernedBy().add(body);
		}
		m.assertSilent(new EveryForceHasChiefOfficerInGovernance());
		c.getGovernedBy().get(1).setKind(GovernanceBodyKind.WORKING_GROUP);
		m.assertReported(new EveryForceHasChiefOfficerInGovernance());
	}
}
