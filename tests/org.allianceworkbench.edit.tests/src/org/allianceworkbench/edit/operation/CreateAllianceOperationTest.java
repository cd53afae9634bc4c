// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.Sector;
import org.allianceworkbench.model.partners.ThematicArea;
import org.junit.jupiter.api.Test;

class CreateAllianceOperationTest extends OperationTest {
	private final Partner dorset = workspace.partner("Dorset Police");
	private final Participant devon = Participant.of("Devon & Cornwall Police", PartnerKind.POLICE_FORCE, MembershipRole.MEMBER);

	@Test
	void addsNewPartnersAndKeepsPresentOnes() {
		check(create(CollaborationType.UNSPECIFIED, MembershipRole.MEMBER));
		assertEquals(List.of(dorset, devon.partner()), workspace.model.getPartners());
		assertEquals(List.of(dorset, devon.partner()), created().getMemberships().stream().map(Membership::getPartner).toList());
	}

	@Test
	void jointEnterpriseIsDirectedAndControlledByAll() {
		check(create(CollaborationType.JOINT_ENTERPRISE, MembershipRole.MEMBER));
		checkRelations(List.of(dorset, devon.partner()), List.of(dorset, devon.partner()), List.of());
	}

	@Test
	void singleLeadDirectsAndControls() {
		check(create(CollaborationType.SINGLE_LEAD, MembershipRole.LEAD));
		checkRelations(List.of(dorset), List.of(dorset), List.of());
	}

	@Test
	void hostEmploysToo() {
		check(create(CollaborationType.HOST, MembershipRole.HOST));
		checkRelations(List.of(dorset), List.of(dorset), List.of(dorset));
	}

	@Test
	void sharedLeadsGetAnAreaEachAndHomesEmploy() {
		Participant cornwall = Participant.of("Cornwall", PartnerKind.LOCAL_AUTHORITY, MembershipRole.LEAD);
		Participant dorsetLeads = new Participant(dorset, MembershipRole.LEAD);
		check(new CreateAllianceOperation(workspace.model, "Alliance", null, CollaborationType.SHARED_LEAD, List.of(dorsetLeads, devon, cornwall)));
		List<Partner> leads = List.of(dorset, cornwall.partner());
		checkRelations(leads, leads, List.of(dorset, devon.partner(), cornwall.partner()));
		assertEquals(leads, created().getThematicAreas().stream().map(ThematicArea::getLead).toList());
	}

	@Test
	void contributorHasNoSay() {
		Participant contributor = Participant.of("G4S", PartnerKind.PRIVATE_PROVIDER, MembershipRole.CONTRIBUTOR);
		Participant member = new Participant(dorset, MembershipRole.MEMBER);
		check(new CreateAllianceOperation(workspace.model, "Alliance", null, CollaborationType.JOINT_ENTERPRISE, List.of(member, devon, contributor)));
		checkRelations(List.of(dorset, devon.partner()), List.of(dorset, devon.partner()), List.of());
		assertEquals(Sector.PRIVATE, contributor.partner().getSector());
	}

	@Test
	void keepsNameAndPurpose() {
		Participant member = new Participant(dorset, MembershipRole.MEMBER);
		check(new CreateAllianceOperation(workspace.model, " Alliance ", "One goal", CollaborationType.UNSPECIFIED, List.of(member, devon)));
		assertEquals("Alliance", created().getName());
		assertEquals("One goal", created().getPurpose());
	}

	@Test
	void fillsACollaborationThatIsThereAlready() {
		Collaboration present = workspace.collaboration("Joint control rooms", CollaborationType.UNSPECIFIED);
		Participant host = new Participant(dorset, MembershipRole.HOST);
		check(new CreateAllianceOperation(workspace.model, present, "Control", "One goal", CollaborationType.HOST, List.of(host, devon)));
		assertEquals(List.of(present), workspace.model.getCollaborations());
		assertEquals("Control: One goal", present.getName() + ": " + present.getPurpose());
		checkRelations(List.of(dorset), List.of(dorset), List.of(dorset));
	}

	@Test
	void needsTwoPartners() {
		checkRefused(new CreateAllianceOperation(workspace.model, "Alliance", null, CollaborationType.UNSPECIFIED, List.of(devon)));
	}

	@Test
	void needsAName() {
		Participant member = new Participant(dorset, MembershipRole.MEMBER);
		checkRefused(new CreateAllianceOperation(workspace.model, " ", null, CollaborationType.UNSPECIFIED, List.of(member, devon)));
	}

	@Test
	void takesEachPartnerOnce() {
		checkRefused(new CreateAllianceOperation(workspace.model, "Alliance", null, CollaborationType.UNSPECIFIED, List.of(devon, devon)));
	}

	@Test
	void refusesLeadInJointEnterprise() {
		checkRefused(create(CollaborationType.JOINT_ENTERPRISE, MembershipRole.LEAD));
	}

	@Test
	void refusesHostWithoutHost() {
		checkRefused(create(CollaborationType.HOST, MembershipRole.MEMBER));
		checkRefused(create(CollaborationType.HOST, MembershipRole.LEAD));
	}

	@Test
	void refusesSharedLeadWithOneLead() {
		checkRefused(create(CollaborationType.SHARED_LEAD, MembershipRole.LEAD));
	}

	private CreateAllianceOperation create(CollaborationType type, MembershipRole roleOfDorset) {
		return new CreateAllianceOperation(workspace.model, "Alliance", null, type, List.of(new Participant(dorset, roleOfDorset), devon));
	}

	private Collaboration created() {
		return workspace.model.getCollaborations().get(0);
	}

	private void checkRelations(List<Partner> directedBy, List<Partner> controlledBy, List<Partner> employedBy) {
		assertEquals(directedBy, created().getDirectedBy());
		assertEquals(controlledBy, created().getResourcesControlledBy());
		assertEquals(employedBy, created().getEmployedBy());
		assertTrue(created().getMemberships().size() > 1);
	}
}
