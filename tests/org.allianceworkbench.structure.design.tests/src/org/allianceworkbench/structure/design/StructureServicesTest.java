// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StructureServicesTest {
	private final StructureServices services = new StructureServices();
	private final TextServices texts = new TextServices();
	private final Sample sample = new Sample();

	@ParameterizedTest
	@EnumSource
	void showsEachKindOfPartnerInOneWayOnly(PartnerKind kind) {
		Partner partner = sample.partner("Partner", kind);
		long ways = Stream.of(services.isPoliceForce(partner), services.isPolicingBody(partner), services.isEmergencyService(partner),
				services.isPublicBody(partner), services.isSharedUnit(partner), services.isPrivateOrVoluntary(partner)).filter(way -> way).count();
		assertEquals(1, ways);
	}

	@ParameterizedTest
	@EnumSource
	void showsEachTypeOfCollaborationInOneWayOnly(CollaborationType type) {
		Collaboration collaboration = sample.type(type).collaboration;
		long ways = Stream.of(services.isJointEnterprise(collaboration), services.isSingleLead(collaboration), services.isSharedLead(collaboration),
				services.isHosted(collaboration), services.isTypeNotStated(collaboration)).filter(way -> way).count();
		assertEquals(1, ways);
	}

	@ParameterizedTest
	@EnumSource
	void showsEachRoleInOneWayOnly(MembershipRole role) {
		Membership membership = sample.join(sample.north, role);
		long ways = Stream.of(services.isLead(membership), services.isHost(membership), services.isMember(membership),
				services.isContributor(membership)).filter(way -> way).count();
		assertEquals(1, ways);
	}

	@Test
	void tellsAmbulancesFromFireAndCharitiesFromCompanies() {
		assertTrue(services.isAmbulanceService(sample.partner("Ambulance", PartnerKind.AMBULANCE_SERVICE)));
		assertFalse(services.isAmbulanceService(sample.partner("Fire", PartnerKind.FIRE_AND_RESCUE_SERVICE)));
		assertTrue(services.isVoluntary(sample.partner("Charity", PartnerKind.COMMUNITY_VOLUNTARY_SECTOR)));
		assertFalse(services.isVoluntary(sample.partner("Company", PartnerKind.PRIVATE_PROVIDER)));
	}

	@Test
	void showsPartsOfCollaborationsToo() {
		Collaboration part = PartnersFactory.eINSTANCE.createCollaboration();
		sample.collaboration.getParts().add(part);
		assertEquals(List.of(sample.collaboration, part), services.allCollaborations(sample.model));
	}

	@Test
	void showsMembershipsOfParts() {
		Membership own = sample.join(sample.north, MembershipRole.LEAD);
		Collaboration part = PartnersFactory.eINSTANCE.createCollaboration();
		sample.collaboration.getParts().add(part);
		Membership nested = PartnersFactory.eINSTANCE.createMembership();
		part.getMemberships().add(nested);
		assertEquals(List.of(own, nested), services.allMemberships(sample.model));
	}

	@Test
	void showsBodiesWithinBodiesAndWhatTheyDo() {
		GovernanceBody board = sample.body("Board");
		GovernanceBody group = GovernanceFactory.eINSTANCE.createGovernanceBody();
		board.getBodies().add(group);
		group.getDecisions().add(GovernanceFactory.eINSTANCE.createDecision());
		group.getTrackingDuties().add(GovernanceFactory.eINSTANCE.createTrackingDuty());
		assertEquals(List.of(board, group), services.allBodies(sample.model));
		assertEquals(group.getDecisions(), services.allDecisions(sample.model));
		assertEquals(group.getTrackingDuties(), services.allDuties(sample.model));
	}

	@Test
	void drawsAContributionToThePartnerWhoReceivesItElseToTheCollaboration() {
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		sample.collaboration.getContributions().add(contribution);
		assertSame(sample.collaboration, services.receiver(contribution));
		contribution.setPayee(sample.south);
		assertSame(sample.south, services.receiver(contribution));
		assertEquals(List.of(contribution), services.allContributions(sample.model));
	}

	@Test
	void saysWhatAMemberGivesAndGainsOnlyWhereThereIsSomething() {
		Membership member = sample.join(sample.north, MembershipRole.MEMBER);
		assertFalse(services.hasBalance(member));
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		contribution.setPayer(sample.north);
		sample.collaboration.getContributions().add(contribution);
		assertTrue(services.hasBalance(member));
		assertEquals("amounts not stated", texts.balanceLabel(member));
		contribution.setHoursContributed(new BigDecimal(340));
		assertEquals("gives 340 hours\ngains nothing recorded", texts.balanceLabel(member));
		assertFalse(services.isNetDonor(member));
		contribution.setHoursReceived(new BigDecimal(200));
		assertEquals("gives 340 hours\ngains 200 hours", texts.balanceLabel(member));
		assertTrue(services.isNetDonor(member));
	}

	@Test
	void memberWithoutPartnerHasNoBalance() {
		assertFalse(services.hasBalance(sample.join(null, MembershipRole.MEMBER)));
	}

	@Test
	void findsThePartiesOfAllAgreements() {
		sample.agreement(sample.north);
		sample.agreement(sample.north);
		assertEquals(2, services.allParties(sample.model).size());
	}

	@Test
	void saysWhatIsLeftOutOnlyWhereSomethingIs() {
		assertFalse(services.hasLimits(sample.collaboration));
		sample.collaboration.setOutOfScope("cats");
		assertTrue(services.hasLimits(sample.collaboration));
		assertEquals("Not included: cats", texts.limitsLabel(sample.collaboration));
	}

	@Test
	void whatIsBlankIsNotStated() {
		sample.collaboration.setOutOfScope(" ");
		sample.collaboration.setPurpose("\n");
		assertFalse(services.hasLimits(sample.collaboration));
		assertFalse(services.hasPurpose(sample.collaboration));
	}

	@Test
	void knowsWhoHasSigned() {
		AgreementParty party = sample.agreement(sample.north).getParties().get(0);
		assertFalse(services.hasSigned(party));
		party.setSigned(true);
		assertTrue(services.hasSigned(party));
	}

	@Test
	void whoGainsAsMuchAsItGivesIsNoNetDonor() {
		Membership member = sample.join(sample.north, MembershipRole.MEMBER);
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		contribution.setPayer(sample.north);
		contribution.setHoursContributed(new BigDecimal(200));
		contribution.setHoursReceived(new BigDecimal(200));
		sample.collaboration.getContributions().add(contribution);
		assertTrue(services.hasBalance(member));
		assertFalse(services.isNetDonor(member));
	}
}
