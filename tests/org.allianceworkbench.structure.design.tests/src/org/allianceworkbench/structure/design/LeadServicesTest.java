// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.ThematicArea;
import org.junit.jupiter.api.Test;

final class LeadServicesTest {
	private final LeadServices services = new LeadServices();
	private final Sample sample = new Sample().type(CollaborationType.SHARED_LEAD);
	private final Membership north = sample.join(sample.north, MembershipRole.LEAD);
	private final ThematicArea dogs = area(sample.collaboration, sample.north);
	private final ThematicArea horses = area(sample.collaboration, null);

	private static ThematicArea area(Collaboration collaboration, Partner lead) {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		area.setLead(lead);
		collaboration.getThematicAreas().add(area);
		return area;
	}

	@Test
	void aSharedLeadLeadsItsAreasOnly() {
		assertEquals(List.of(dogs), services.led(north));
		horses.setLead(sample.south);
		assertEquals(List.of(dogs), services.led(north));
		horses.setLead(sample.north);
		assertEquals(List.of(dogs, horses), services.led(north));
	}

	@Test
	void aLeadWithoutAnAreaLeadsTheWhole() {
		dogs.setLead(null);
		assertEquals(List.of(sample.collaboration), services.led(north));
		assertTrue(services.leadsNoArea(north));
	}

	@Test
	void areasCountWhereSeveralLeadOnly() {
		sample.type(CollaborationType.SINGLE_LEAD);
		assertEquals(List.of(sample.collaboration), services.led(north));
	}

	@Test
	void whatHasNoPartnerOrNoCollaborationLeadsNoArea() {
		north.setPartner(null);
		assertEquals(List.of(sample.collaboration), services.led(north));
		assertEquals(List.of(), services.led(PartnersFactory.eINSTANCE.createMembership()));
	}

	@Test
	void findsThePartOfAPartner() {
		assertSame(north, services.membershipOf(sample.north, sample.collaboration));
		assertNull(services.membershipOf(sample.south, sample.collaboration));
	}

	@Test
	void anAreaIsTakenOverByAnybodyAndTheWholeByWhoTakesNoPart() {
		assertFalse(services.mayTakeOver(sample.north, north));
		sample.join(sample.south, MembershipRole.MEMBER);
		assertTrue(services.mayTakeOver(sample.south, north));
		dogs.setLead(null);
		assertFalse(services.mayTakeOver(sample.south, north));
		assertTrue(services.mayTakeOver(sample.commissioner, north));
	}

	@Test
	void aLeadIsReplacedOnceItLeadsNoArea() {
		assertFalse(services.mayPassTo(north, sample.south));
		dogs.setLead(sample.south);
		assertTrue(services.mayPassTo(north, sample.south));
		sample.join(sample.south, MembershipRole.MEMBER);
		assertFalse(services.mayPassTo(north, sample.south));
	}

	@Test
	void aLeadMovesToAnAreaThatNobodyLeads() {
		assertTrue(services.mayMoveTo(north, horses));
		assertFalse(services.mayMoveTo(north, dogs));
		Collaboration other = sample.collaboration("Other");
		ThematicArea elsewhere = area(other, null);
		assertTrue(services.mayMoveTo(north, elsewhere));
		assertTrue(services.mayMoveTo(north, other));
		assertFalse(services.mayMoveTo(north, sample.collaboration));
	}

	@Test
	void aLeadThatMovesGivesUpTheAreaOrAllThatItLeaves() {
		horses.setLead(sample.north);
		ThematicArea third = area(sample.collaboration, null);
		assertEquals(List.of(dogs), List.copyOf(services.areasLeft(north, dogs, third)));
		Collaboration other = sample.collaboration("Other");
		assertEquals(List.of(dogs, horses), List.copyOf(services.areasLeft(north, dogs, area(other, null))));
		assertEquals(List.of(dogs, horses), List.copyOf(services.areasLeft(north, dogs, other)));
	}
}
