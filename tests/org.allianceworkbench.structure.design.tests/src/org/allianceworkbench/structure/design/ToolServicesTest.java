// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.ThematicArea;
import org.junit.jupiter.api.Test;

final class ToolServicesTest {
	private final ToolServices services = new ToolServices();
	private final Sample sample = new Sample();

	@Test
	void letsAPartnerJoinOnce() {
		assertTrue(services.mayJoin(sample.north, sample.collaboration));
		sample.join(sample.north, MembershipRole.MEMBER);
		assertFalse(services.mayJoin(sample.north, sample.collaboration));
	}

	@Test
	void letsASingleLeadBeTheOnlyOne() {
		sample.type(CollaborationType.SINGLE_LEAD).join(sample.north, MembershipRole.LEAD);
		assertFalse(services.mayLead(sample.south, sample.collaboration));
		sample.type(CollaborationType.SHARED_LEAD);
		assertTrue(services.mayLead(sample.south, sample.collaboration));
	}

	@Test
	void letsAnAreaHaveOneLead() {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		assertFalse(services.mayLead(sample.north, area));
		sample.collaboration.getThematicAreas().add(area);
		assertTrue(services.mayLead(sample.north, area));
		area.setLead(sample.north);
		assertFalse(services.mayLead(sample.south, area));
	}

	@Test
	void makesABodyPartOfAnotherWithoutACircle() {
		GovernanceBody upper = sample.body("Upper");
		GovernanceBody lower = sample.body("Lower");
		assertTrue(services.mayBePartOf(lower, upper));
		upper.getBodies().add(lower);
		assertFalse(services.mayBePartOf(lower, upper));
		assertFalse(services.mayBePartOf(upper, lower));
		assertFalse(services.mayBePartOf(upper, upper));
	}

	@Test
	void letsThereBeOneHost() {
		assertTrue(services.mayHost(sample.north, sample.collaboration));
		sample.join(sample.north, MembershipRole.HOST);
		assertFalse(services.mayHost(sample.south, sample.collaboration));
	}

	@Test
	void secondsBetweenMembersOfACollaborationOnly() {
		sample.join(sample.north, MembershipRole.LEAD);
		assertFalse(services.maySecondTo(sample.north, sample.south));
		assertNull(services.shared(sample.north, sample.south));
		sample.join(sample.south, MembershipRole.LEAD);
		assertTrue(services.maySecondTo(sample.north, sample.south));
		assertSame(sample.collaboration, services.shared(sample.north, sample.south));
		assertFalse(services.maySecondTo(sample.north, sample.north));
	}

	@Test
	void contributesWhereAPartnerTakesPart() {
		assertFalse(services.mayContributeTo(sample.north, sample.collaboration));
		sample.join(sample.north, MembershipRole.CONTRIBUTOR);
		assertTrue(services.mayContributeTo(sample.north, sample.collaboration));
		assertFalse(services.mayContributeTo(sample.north, sample.south));
		assertSame(sample.collaboration, services.shared(sample.north, sample.collaboration));
	}

	@Test
	void makesAPartnerPartyOnce() {
		assertFalse(services.mayBeParty(sample.north, sample.agreement(sample.north)));
		assertTrue(services.mayBeParty(sample.south, sample.agreement(sample.north)));
	}

	@Test
	void holdsForcesToAccountByPolicingBodiesOnly() {
		assertTrue(services.mayHoldToAccount(sample.commissioner, sample.north));
		assertFalse(services.mayHoldToAccount(sample.north, sample.south));
		assertFalse(services.mayHoldToAccount(sample.commissioner, sample.commissioner));
		sample.north.setPolicingBody(sample.commissioner);
		assertFalse(services.mayHoldToAccount(sample.commissioner, sample.north));
	}

	@Test
	void reportsNotInACircle() {
		GovernanceBody lower = sample.body("Lower");
		GovernanceBody upper = sample.body("Upper");
		assertTrue(services.mayReportTo(lower, upper));
		lower.setEscalatesTo(upper);
		assertFalse(services.mayReportTo(upper, lower));
		assertFalse(services.mayReportTo(lower, upper));
		assertFalse(services.mayReportTo(lower, lower));
	}

	@Test
	void nestsCollaborationsNotInACircle() {
		Collaboration whole = sample.collaboration("Whole");
		assertTrue(services.mayBePartOf(sample.collaboration, whole));
		whole.getParts().add(sample.collaboration);
		assertFalse(services.mayBePartOf(whole, sample.collaboration));
		assertFalse(services.mayBePartOf(sample.collaboration, whole));
	}

	@Test
	void keepsWhatIsMadeInAThematicAreaInItsCollaboration() {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		sample.collaboration.getThematicAreas().add(area);
		assertSame(sample.collaboration, services.home(area));
		assertSame(area, services.area(area));
		assertSame(sample.collaboration, services.home(sample.collaboration));
		assertNull(services.area(sample.collaboration));
	}

	@Test
	void knowsWhatGoesWithAPartner() {
		Membership membership = sample.join(sample.north, MembershipRole.LEAD);
		Secondment secondment = PartnersFactory.eINSTANCE.createSecondment();
		secondment.setHome(sample.north);
		sample.collaboration.getSecondments().add(secondment);
		sample.agreement(sample.north);
		assertTrue(services.dependents(sample.north).containsAll(List.of(membership, secondment)));
		assertEquals(3, services.dependents(sample.north).size());
		assertEquals(List.of(), List.copyOf(services.dependents(sample.south)));
	}

	@Test
	void numbersANameThatIsTakenBesideIt() {
		assertEquals("North Police 2", services.freshName(sample.south, "North Police"));
		assertEquals("Dogs", services.freshName(sample.south, "Dogs"));
		assertEquals("Dogs", services.freshName(sample.model, "Dogs"));
	}
}
