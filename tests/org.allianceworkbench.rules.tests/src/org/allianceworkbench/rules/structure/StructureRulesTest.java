// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;

/** Each rule holds for a sound model and speaks of an unsound one; both written from the text of the rule. */
final class StructureRulesTest {
	@Test
	void hasTwoPartnersHolds() {
		var m = new Fixture();
		m.collaboration(m.force("North"), m.force("South"));
		m.assertSilent(new HasTwoPartners());
	}

	@Test
	void hasTwoPartnersIsReported() {
		var m = new Fixture();
		m.collaboration(m.force("North"));
		m.assertReported(new HasTwoPartners());
	}

	@Test
	void hasOneStatedPurposeHolds() {
		var m = new Fixture();
		m.collaboration(m.force("North"), m.force("South")).setPurpose("Safer roads");
		m.assertSilent(new HasOneStatedPurpose());
	}

	@Test
	void hasOneStatedPurposeIsReported() {
		var m = new Fixture();
		m.collaboration(m.force("North"), m.force("South")).setPurpose(" ");
		m.assertReported(new HasOneStatedPurpose());
	}

	@Test
	void jointEnterpriseHasNoLeadHolds() {
		var m = new Fixture();
		m.joint();
		m.assertSilent(new JointEnterpriseHasNoLead());
	}

	@Test
	void jointEnterpriseHasNoLeadIsReported() {
		var m = new Fixture();
		m.role(m.joint(), 0, MembershipRole.LEAD);
		m.assertReported(new JointEnterpriseHasNoLead());
	}

	@Test
	void jointEnterpriseSharesDirectionHolds() {
		var m = new Fixture();
		m.joint();
		m.assertSilent(new JointEnterpriseSharesDirection());
	}

	@Test
	void jointEnterpriseSharesDirectionIsReported() {
		var m = new Fixture();
		m.joint().getDirectedBy().remove(0);
		m.assertReported(new JointEnterpriseSharesDirection());
	}

	@Test
	void jointEnterpriseSharesControlHolds() {
		var m = new Fixture();
		m.joint();
		m.assertSilent(new JointEnterpriseSharesControl());
	}

	@Test
	void jointEnterpriseSharesControlIsReported() {
		var m = new Fixture();
		m.joint().getResourcesControlledBy().clear();
		m.assertReported(new JointEnterpriseSharesControl());
	}

	@Test
	void singleLeadIsOnePartnerHolds() {
		var m = new Fixture();
		m.single();
		m.assertSilent(new SingleLeadIsOnePartner());
	}

	@Test
	void singleLeadIsOnePartnerIsReported() {
		var m = new Fixture();
		m.role(m.single(), 0, MembershipRole.MEMBER);
		m.assertReported(new SingleLeadIsOnePartner());
	}

	@Test
	void leadDirectsHolds() {
		var m = new Fixture();
		m.single();
		m.assertSilent(new LeadDirects());
	}

	@Test
	void leadDirectsIsReported() {
		var m = new Fixture();
		m.single().getDirectedBy().clear();
		m.assertReported(new LeadDirects());
	}

	@Test
	void leadControlsResourcesHolds() {
		var m = new Fixture();
		m.single();
		m.assertSilent(new LeadControlsResources());
	}

	@Test
	void leadControlsResourcesIsReported() {
		var m = new Fixture();
		m.single().getResourcesControlledBy().add(m.force("Third"));
		m.assertReported(new LeadControlsResources());
	}

	@Test
	void sharedLeadHasTwoLeadsHolds() {
		var m = new Fixture();
		m.shared();
		m.assertSilent(new SharedLeadHasTwoLeads());
	}

	@Test
	void sharedLeadHasTwoLeadsIsReported() {
		var m = new Fixture();
		m.role(m.shared(), 0, MembershipRole.MEMBER);
		m.assertReported(new SharedLeadHasTwoLeads());
	}

	@Test
	void everyLeadHasThematicAreaHolds() {
		var m = new Fixture();
		m.shared();
		m.assertSilent(new EveryLeadHasThematicArea());
	}

	@Test
	void everyLeadHasThematicAreaIsReported() {
		var m = new Fixture();
		m.shared().getThematicAreas().get(0).setLead(null);
		m.assertReported(new EveryLeadHasThematicArea());
	}

	@Test
	void thematicAreaHasOneLeadHolds() {
		var m = new Fixture();
		m.shared();
		m.assertSilent(new ThematicAreaHasOneLead());
	}

	@Test
	void thematicAreaHasOneLeadIsReported() {
		var m = new Fixture();
		var c = m.shared();
		c.getThematicAreas().forEach(area -> area.setName("Training"));
		m.assertReported(new ThematicAreaHasOneLead());
	}

	@Test
	void thematicAreaIsLedByLeadHolds() {
		var m = new Fixture();
		m.shared();
		m.assertSilent(new ThematicAreaIsLedByLead());
	}

	@Test
	void thematicAreaIsLedByLeadIsReported() {
		var m = new Fixture();
		var c = m.shared();
		c.getThematicAreas().get(1).setLead(m.force("Stranger"));
		m.assertReported(new ThematicAreaIsLedByLead());
	}

	@Test
	void anyLeadMayLeadAnEmptyThematicArea() {
		var m = new Fixture();
		var c = m.shared();
		var area = c.getThematicAreas().get(1);
		area.getSecondments().clear();
		area.getResources().clear();
		area.setLead(null);
		m.assertOffered(new ThematicAreaIsLedByLead(), "Let “North” lead it", "Let “South” lead it");
	}

	@Test
	void leadIsPartnerHolds() {
		var m = new Fixture();
		m.shared();
		m.assertSilent(new LeadIsPartner());
	}

	@Test
	void leadIsPartnerIsReported() {
		var m = new Fixture();
		m.shared().getMemberships().get(0).setPartner(null);
		m.assertReported(new LeadIsPartner());
	}

	@Test
	void areaLeadControlsAreaResourcesHolds() {
		var m = new Fixture();
		var c = m.shared();
		var resource = m.resource(c);
		resource.setThematicArea(c.getThematicAreas().get(0));
		resource.getControllers().add(c.getThematicAreas().get(0).getLead());
		m.assertSilent(new AreaLeadControlsAreaResources());
	}

	@Test
	void areaLeadControlsAreaResourcesIsReported() {
		var m = new Fixture();
		var c = m.shared();
		m.resource(c).setThematicArea(c.getThematicAreas().get(0));
		m.assertReported(new AreaLeadControlsAreaResources());
	}

	@Test
	void sharedLeadSecondsStaffHolds() {
		var m = new Fixture();
		var c = m.shared();
		c.getSecondments().add(PartnersFactory.eINSTANCE.createSecondment());
		m.assertSilent(new SharedLeadSecondsStaff());
	}

	@Test
	void sharedLeadSecondsStaffIsReported() {
		var m = new Fixture();
		m.shared();
		m.assertReported(new SharedLeadSecondsStaff());
	}

	@Test
	void secondmentLeavesHomeHolds() {
		var m = new Fixture();
		m.secondment(m.shared(), 1, 0);
		m.assertSilent(new SecondmentLeavesHome());
	}

	@Test
	void secondmentLeavesHomeIsReported() {
		var m = new Fixture();
		m.secondment(m.shared(), 1, 1);
		m.assertReported(new SecondmentLeavesHome());
	}

	@Test
	void areaLeadReceivesSecondmentHolds() {
		var m = new Fixture();
		m.secondment(m.shared(), 1, 0);
		m.assertSilent(new AreaLeadReceivesSecondment());
	}

	@Test
	void areaLeadReceivesSecondmentIsReported() {
		var m = new Fixture();
		var c = m.shared();
		m.secondment(c, 1, 0).setThematicArea(c.getThematicAreas().get(1));
		m.assertReported(new AreaLeadReceivesSecondment());
	}

	@Test
	void hostIsOnePartnerHolds() {
		var m = new Fixture();
		m.hosted();
		m.assertSilent(new HostIsOnePartner());
	}

	@Test
	void hostIsOnePartnerIsReported() {
		var m = new Fixture();
		m.role(m.hosted(), 0, MembershipRole.MEMBER);
		m.assertReported(new HostIsOnePartner());
	}

	@Test
	void hostEmploysResourcesHolds() {
		var m = new Fixture();
		var c = m.hosted();
		m.resource(c).setEmployer(c.getMemberships().get(0).getPartner());
		m.assertSilent(new HostEmploysResources());
	}

	@Test
	void hostEmploysResourcesIsReported() {
		var m = new Fixture();
		var c = m.hosted();
		m.resource(c).setEmployer(c.getMemberships().get(1).getPartner());
		m.assertReported(new HostEmploysResources());
	}

	@Test
	void hostDirectsHolds() {
		var m = new Fixture();
		m.hosted();
		m.assertSilent(new HostDirects());
	}

	@Test
	void hostDirectsIsReported() {
		var m = new Fixture();
		m.hosted().getDirectedBy().clear();
		m.assertReported(new HostDirects());
	}

	@Test
	void hostControlsResourcesHolds() {
		var m = new Fixture();
		m.hosted();
		m.assertSilent(new HostControlsResources());
	}

	@Test
	void hostControlsResourcesIsReported() {
		var m = new Fixture();
		m.hosted().getResourcesControlledBy().clear();
		m.assertReported(new HostControlsResources());
	}

	@Test
	void hostIsEmployerHolds() {
		var m = new Fixture();
		m.hosted();
		m.assertSilent(new HostIsEmployer());
	}

	@Test
	void hostIsEmployerIsReported() {
		var m = new Fixture();
		m.hosted().getEmployedBy().clear();
		m.assertReported(new HostIsEmployer());
	}

	@Test
	void hostTypeSuitsEmploymentHolds() {
		var m = new Fixture();
		var c = m.hosted();
		m.resource(c).setEmployer(c.getMemberships().get(0).getPartner());
		m.assertSilent(new HostTypeSuitsEmployment());
	}

	@Test
	void hostTypeSuitsEmploymentIsReported() {
		var m = new Fixture();
		var c = m.hosted();
		m.resource(c).setEmployer(c.getMemberships().get(1).getPartner());
		m.assertReported(new HostTypeSuitsEmployment());
	}

	@Test
	void leadTypeSuitsEmploymentHolds() {
		var m = new Fixture();
		var c = m.single();
		m.resource(c).setEmployer(c.getMemberships().get(1).getPartner());
		m.assertSilent(new LeadTypeSuitsEmployment());
	}

	@Test
	void leadTypeSuitsEmploymentIsReported() {
		var m = new Fixture();
		var c = m.single();
		m.resource(c).setEmployer(c.getMemberships().get(0).getPartner());
		m.assertReported(new LeadTypeSuitsEmployment());
	}
}
