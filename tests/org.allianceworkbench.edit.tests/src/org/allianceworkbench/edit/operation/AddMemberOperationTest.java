// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Resource;
import org.junit.jupiter.api.Test;

class AddMemberOperationTest extends OperationTest {
	private final Partner dorset = workspace.partner("Dorset");
	private final Partner devon = workspace.partner("Devon");
	private final Partner wiltshire = workspace.partner("Wiltshire");
	private final Collaboration alliance = workspace.collaboration("Alliance", CollaborationType.UNSPECIFIED, dorset, devon);

	@Test
	void memberJoins() {
		check(add(wiltshire, MembershipRole.MEMBER));
		assertSame(wiltshire, alliance.getMemberships().get(2).getPartner());
		assertTrue(alliance.getDirectedBy().isEmpty());
	}

	@Test
	void memberOfJointEnterpriseSharesDirectionAndControl() {
		Resource room = PartnersFactory.eINSTANCE.createResource();
		alliance.getResources().add(room);
		change(CollaborationType.JOINT_ENTERPRISE);
		check(add(wiltshire, MembershipRole.MEMBER));
		assertEquals(List.of(dorset, devon, wiltshire), alliance.getDirectedBy());
		assertEquals(List.of(dorset, devon, wiltshire), alliance.getResourcesControlledBy());
		assertEquals(List.of(dorset, devon, wiltshire), room.getControllers());
	}

	@Test
	void memberThatControlsAResourceAlreadyJoins() {
		Resource room = PartnersFactory.eINSTANCE.createResource();
		alliance.getResources().add(room);
		change(CollaborationType.JOINT_ENTERPRISE);
		room.getControllers().add(wiltshire);
		check(add(wiltshire, MembershipRole.MEMBER));
		assertEquals(List.of(dorset, devon, wiltshire), room.getControllers());
	}

	@Test
	void furtherLeadGetsAnArea() {
		change(CollaborationType.SHARED_LEAD, dorset, devon);
		check(add(wiltshire, MembershipRole.LEAD));
		assertEquals(List.of(dorset, devon, wiltshire), alliance.getDirectedBy());
		assertSame(wiltshire, alliance.getThematicAreas().get(2).getLead());
		assertEquals(List.of(dorset, devon, wiltshire), alliance.getEmployedBy());
	}

	@Test
	void contributorGetsNoSay() {
		change(CollaborationType.JOINT_ENTERPRISE);
		check(add(wiltshire, MembershipRole.CONTRIBUTOR));
		assertEquals(List.of(dorset, devon), alliance.getDirectedBy());
	}

	@Test
	void refusesPartnerTwice() {
		checkRefused(add(dorset, MembershipRole.MEMBER));
	}

	@Test
	void refusesSecondHost() {
		change(CollaborationType.HOST, dorset);
		checkRefused(add(wiltshire, MembershipRole.HOST));
		checkRefused(add(wiltshire, MembershipRole.LEAD));
	}

	@Test
	void refusesLeadOfJointEnterprise() {
		change(CollaborationType.JOINT_ENTERPRISE);
		checkRefused(add(wiltshire, MembershipRole.LEAD));
	}

	private void change(CollaborationType type, Partner... leading) {
		workspace.execute(new ChangeCollaborationTypeOperation(alliance, type, List.of(leading)));
	}

	private AddMemberOperation add(Partner partner, MembershipRole role) {
		return new AddMemberOperation(alliance, partner, role);
	}
}
