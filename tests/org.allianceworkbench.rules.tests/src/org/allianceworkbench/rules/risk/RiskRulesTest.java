// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.partners.CollaborationStatus;
import org.allianceworkbench.model.partners.Initiation;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.risk.RiskFactory;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;

/** Each rule holds for a sound model and speaks of an unsound one; both written from the text of the rule. */
final class RiskRulesTest {
	@Test
	void riskHasOwnerAndRegisterHolds() {
		var m = new Fixture();
		m.risk().setOwner(m.force("North"));
		m.assertSilent(new RiskHasOwnerAndRegister());
	}

	@Test
	void riskHasOwnerAndRegisterIsReported() {
		var m = new Fixture();
		m.risk();
		m.assertReported(new RiskHasOwnerAndRegister());
	}

	@Test
	void highRiskIsMitigatedHolds() {
		var m = new Fixture();
		m.highRisk().setMitigation("A second supplier");
		m.assertSilent(new HighRiskIsMitigated());
	}

	@Test
	void highRiskIsMitigatedIsReported() {
		var m = new Fixture();
		m.highRisk();
		m.assertReported(new HighRiskIsMitigated());
	}

	@Test
	void crossCuttingStandsInProgrammeRegisterHolds() {
		var m = new Fixture();
		m.interdependency(true);
		m.assertSilent(new CrossCuttingStandsInProgrammeRegister());
	}

	@Test
	void crossCuttingInterdependencyMayBeMovedToTheProgrammesRegister() {
		var m = new Fixture();
		var known = m.interdependency(true);
		known.setName("Fleet needs vehicles");
		known.getRegister().setName("Programme register");
		m.interdependency(false).getRegister().setName("Register of the work stream");
		m.assertOffered(new CrossCuttingStandsInProgrammeRegister(), "Move it to “Programme register”");
	}

	@Test
	void crossCuttingStandsInProgrammeRegisterIsReported() {
		var m = new Fixture();
		m.interdependency(false);
		m.assertReported(new CrossCuttingStandsInProgrammeRegister());
	}

	@Test
	void barrierHasResponseHolds() {
		var m = new Fixture();
		m.barrier().getResponses().add(RiskFactory.eINSTANCE.createBarrierResponse());
		m.assertSilent(new BarrierHasResponse());
	}

	@Test
	void barrierHasResponseIsReported() {
		var m = new Fixture();
		m.barrier();
		m.assertReported(new BarrierHasResponse());
	}

	@Test
	void roleHasNeededSkillsHolds() {
		var m = new Fixture();
		m.skilled(true);
		m.assertSilent(new RoleHasNeededSkills());
	}

	@Test
	void roleHasNeededSkillsIsReported() {
		var m = new Fixture();
		m.skilled(false);
		m.assertReported(new RoleHasNeededSkills());
	}

	@Test
	void staffAreChosenBySkillHolds() {
		var m = new Fixture();
		m.role("Head of Fleet").setAssignedByAvailability(false);
		m.assertSilent(new StaffAreChosenBySkill());
	}

	@Test
	void staffAreChosenBySkillIsReported() {
		var m = new Fixture();
		m.role("Head of Fleet").setAssignedByAvailability(true);
		m.assertReported(new StaffAreChosenBySkill());
	}

	@Test
	void icmLevelIsKnownHolds() {
		var m = new Fixture();
		m.icm(1);
		m.assertSilent(new IcmLevelIsKnown());
	}

	@Test
	void icmLevelIsKnownIsReported() {
		var m = new Fixture();
		m.icm(7);
		m.assertReported(new IcmLevelIsKnown());
	}

	@Test
	void mandationHasLegalBasisHolds() {
		var m = new Fixture();
		m.icm(5).setLegalBasis("Police Act 1996");
		m.assertSilent(new MandationHasLegalBasis());
	}

	@Test
	void mandationHasLegalBasisIsReported() {
		var m = new Fixture();
		m.icm(5);
		m.assertReported(new MandationHasLegalBasis());
	}

	@Test
	void benefitsAreSightedHolds() {
		var m = new Fixture();
		var c = m.joint();
		c.setInitiation(Initiation.OPERATIONAL);
		c.getGovernedBy().add(m.body(GovernanceBodyKind.BUSINESS_CHANGE_DEPARTMENT));
		m.assertSilent(new BenefitsAreSighted());
	}

	@Test
	void benefitsAreSightedIsReported() {
		var m = new Fixture();
		m.joint().setInitiation(Initiation.OPERATIONAL);
		m.assertReported(new BenefitsAreSighted());
	}

	@Test
	void idIsUniqueHolds() {
		var m = new Fixture();
		m.force("North").setId("partner-north");
		m.force("South").setId("partner-south");
		m.assertSilent(new IdIsUnique());
	}

	@Test
	void idIsUniqueIsReported() {
		var m = new Fixture();
		m.force("North").setId("partner");
		m.force("South").setId("partner");
		m.assertReported(new IdIsUnique());
	}

	@Test
	void noReferenceDanglesHolds() {
		var m = new Fixture();
		m.joint();
		m.assertSilent(new NoReferenceDangles());
	}

	@Test
	void noReferenceDanglesIsReported() {
		var m = new Fixture();
		m.joint().getMemberships().get(0).setPartner(PartnersFactory.eINSTANCE.createPartner());
		m.assertReported(new NoReferenceDangles());
	}

	@Test
	void idIsNameHolds() {
		var m = new Fixture();
		m.force("North").setId("partner-north");
		m.assertSilent(new IdIsName());
	}

	@Test
	void idIsNameIsReported() {
		var m = new Fixture();
		m.force("North").setId("1 partner");
		m.assertReported(new IdIsName());
	}

	@Test
	void liveCollaborationHasLessonsHolds() {
		var m = new Fixture();
		m.lesson(m.joint());
		m.assertSilent(new LiveCollaborationHasLessons());
	}

	@Test
	void liveCollaborationHasLessonsIsReported() {
		var m = new Fixture();
		m.joint().setStatus(CollaborationStatus.LIVE);
		m.assertReported(new LiveCollaborationHasLessons());
	}
}
