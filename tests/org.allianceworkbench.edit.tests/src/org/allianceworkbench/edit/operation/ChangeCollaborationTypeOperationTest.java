// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.edit.Workspace;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.ThematicArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeCollaborationTypeOperationTest extends OperationTest {
	private final Partner gmp = workspace.partner("GMP");
	private final Partner cheshire = workspace.partner("Cheshire");
	private final Partner lancashire = workspace.partner("Lancashire");
	private final Collaboration patrol = workspace.collaboration("Motorway patrol", CollaborationType.UNSPECIFIED, gmp, cheshire, lancashire);
	private final Resource room = PartnersFactory.eINSTANCE.createResource();

	@BeforeEach
	void addRoom() {
		patrol.getResources().add(room);
	}

	@Test
	void hostDirectsControlsAndEmploys() {
		check(change(CollaborationType.HOST, cheshire));
		checkRelations(List.of(cheshire), List.of(cheshire), List.of(cheshire));
		assertEquals(List.of(MembershipRole.MEMBER, MembershipRole.HOST, MembershipRole.MEMBER), roles());
		assertSame(cheshire, room.getEmployer());
		assertEquals(List.of(cheshire), room.getControllers());
	}

	@Test
	void singleLeadDoesNotEmploy() {
		workspace.execute(change(CollaborationType.HOST, cheshire));
		check(change(CollaborationType.SINGLE_LEAD, gmp));
		checkRelations(List.of(gmp), List.of(gmp), List.of());
		assertEquals(List.of(MembershipRole.LEAD, MembershipRole.MEMBER, MembershipRole.MEMBER), roles());
		assertEquals(List.of(gmp), room.getControllers());
	}

	@Test
	void jointEnterpriseHasNoLead() {
		workspace.execute(change(CollaborationType.SHARED_LEAD, gmp, cheshire));
		check(change(CollaborationType.JOINT_ENTERPRISE));
		checkRelations(List.of(gmp, cheshire, lancashire), List.of(gmp, cheshire, lancashire), List.of());
		assertEquals(List.of(MembershipRole.MEMBER, MembershipRole.MEMBER, MembershipRole.MEMBER), roles());
		patrol.getThematicAreas().forEach(area -> assertNull(area.getLead()));
	}

	@Test
	void sharedLeadControlsResourcesOfItsArea() {
		ThematicArea area = area(lancashire);
		room.setThematicArea(area);
		check(change(CollaborationType.SHARED_LEAD, lancashire, gmp));
		checkRelations(List.of(lancashire, gmp), List.of(lancashire, gmp), List.of(gmp, cheshire, lancashire));
		assertEquals(List.of(lancashire), room.getControllers());
		assertEquals(List.of(lancashire, gmp), patrol.getThematicAreas().stream().map(ThematicArea::getLead).toList());
	}

	@Test
	void areaWithoutALeadIsFreed() {
		ThematicArea area = area(cheshire);
		check(change(CollaborationType.SHARED_LEAD, lancashire, gmp));
		assertNull(area.getLead());
	}

	@Test
	void areaAndMembershipWithoutAPartnerStayWithoutOne() {
		ThematicArea area = area(null);
		Membership nobody = PartnersFactory.eINSTANCE.createMembership();
		patrol.getMemberships().add(nobody);
		check(change(CollaborationType.SHARED_LEAD, lancashire, gmp));
		assertNull(area.getLead());
		assertEquals(MembershipRole.MEMBER, nobody.getRole());
	}

	@Test
	void oneLeadLeadsEveryArea() {
		ThematicArea area = area(cheshire);
		check(change(CollaborationType.SINGLE_LEAD, gmp));
		assertSame(gmp, area.getLead());
	}

	@Test
	void contributorStaysContributor() {
		Membership membership = Workspace.join(patrol, workspace.partner("Highways Agency"), MembershipRole.CONTRIBUTOR);
		check(change(CollaborationType.JOINT_ENTERPRISE));
		assertSame(MembershipRole.CONTRIBUTOR, membership.getRole());
		assertEquals(List.of(gmp, cheshire, lancashire), patrol.getDirectedBy());
	}

	@Test
	void sameTypeAgainChangesNothing() {
		workspace.execute(change(CollaborationType.HOST, cheshire));
		assertEquals(Optional.empty(), change(CollaborationType.HOST, cheshire).createCommand(workspace.domain));
	}

	@Test
	void hostMayMove() {
		workspace.execute(change(CollaborationType.HOST, cheshire));
		check(change(CollaborationType.HOST, lancashire));
		checkRelations(List.of(lancashire), List.of(lancashire), List.of(lancashire));
	}

	@Test
	void refusesHostThatIsNoMember() {
		checkRefused(change(CollaborationType.HOST, workspace.partner("Merseyside")));
	}

	@Test
	void refusesWrongNumberOfLeads() {
		checkRefused(change(CollaborationType.HOST));
		checkRefused(change(CollaborationType.SINGLE_LEAD, gmp, cheshire));
		checkRefused(change(CollaborationType.SHARED_LEAD, gmp));
	}

	private ThematicArea area(Partner lead) {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		area.setLead(lead);
		patrol.getThematicAreas().add(area);
		return area;
	}

	private ChangeCollaborationTypeOperation change(CollaborationType type, Partner... leading) {
		return new ChangeCollaborationTypeOperation(patrol, type, List.of(leading));
	}

	private List<MembershipRole> roles() {
		return patrol.getMemberships().stream().map(Membership::getRole).toList();
	}

	private void checkRelations(List<Partner> directedBy, List<Partner> controlledBy, List<Partner> employedBy) {
		assertEquals(directedBy, patrol.getDirectedBy());
		assertEquals(controlledBy, patrol.getResourcesControlledBy());
		assertEquals(employedBy, patrol.getEmployedBy());
	}
}
