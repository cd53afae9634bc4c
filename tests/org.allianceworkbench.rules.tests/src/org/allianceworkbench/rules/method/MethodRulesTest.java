// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.CollaborationStatus;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.risk.LogTopic;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;

/** Each rule holds for a sound model and speaks of an unsound one; both written from the text of the rule. */
final class MethodRulesTest {
	@Test
	void businessCaseHasSupportHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.decide(c, StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.CHIEF_OFFICER_GROUP, DecisionOutcome.SUPPORTED, "2015-03");
		m.decide(c, StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.SUPPORTED, "2015-03");
		m.businessCase(c).setCommissionedDate(m.date("2015-04"));
		m.assertSilent(new BusinessCaseHasSupport());
	}

	@Test
	void businessCaseHasSupportIsReported() {
		var m = new Fixture();
		var c = m.joint();
		m.decide(c, StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.CHIEF_OFFICER_GROUP, DecisionOutcome.SUPPORTED, "2015-03");
		m.businessCase(c).setCommissionedDate(m.date("2015-04"));
		m.assertReported(new BusinessCaseHasSupport());
	}

	@Test
	void approvedBusinessCaseHadBeenCommissioned() {
		var m = new Fixture();
		var c = m.joint();
		m.businessCase(c).setApprovedDate(m.date("2015-04"));
		m.assertReported(new BusinessCaseHasSupport());
	}

	@Test
	void detailedWorkHasSignedOffGovernanceHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.decide(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.SIGNED_OFF, "2015-04");
		m.step(c, StepKind.DETAILED_BUSINESS_CASE, "2015-05");
		m.assertSilent(new DetailedWorkHasSignedOffGovernance());
	}

	@Test
	void detailedWorkHasSignedOffGovernanceIsReported() {
		var m = new Fixture();
		m.step(m.joint(), StepKind.DETAILED_BUSINESS_CASE, "2015-05");
		m.assertReported(new DetailedWorkHasSignedOffGovernance());
	}

	@Test
	void noSurprisesHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.decide(c, StepKind.EARLY_SHARING, GovernanceBodyKind.JOINT_DEVELOPMENT_GROUP, DecisionOutcome.INFORMED, "2015-01");
		m.gate(c, StepKind.SUPPORT_TO_PROCEED).setPassedDate(m.date("2015-03"));
		m.assertSilent(new NoSurprises());
	}

	@Test
	void noSurprisesIsReported() {
		var m = new Fixture();
		m.gate(m.joint(), StepKind.SUPPORT_TO_PROCEED).setPassedDate(m.date("2015-03"));
		m.assertReported(new NoSurprises());
	}

	@Test
	void preferredOptionHasBothApprovalsHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.decide(c, StepKind.PREFERRED_OPTION_APPROVED, GovernanceBodyKind.CHIEF_CONSTABLE, DecisionOutcome.APPROVED, "2015-06");
		m.decide(c, StepKind.PREFERRED_OPTION_APPROVED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.APPROVED, "2015-06");
		m.preferredOption(c, CollaborationType.HOST).setApprovedDate(m.date("2015-06"));
		m.assertSilent(new PreferredOptionHasBothApprovals());
	}

	@Test
	void preferredOptionHasBothApprovalsIsReported() {
		var m = new Fixture();
		var c = m.joint();
		m.decide(c, StepKind.PREFERRED_OPTION_APPROVED, GovernanceBodyKind.CHIEF_CONSTABLE, DecisionOutcome.APPROVED, "2015-06");
		m.preferredOption(c, CollaborationType.HOST).setApprovedDate(m.date("2015-06"));
		m.assertReported(new PreferredOptionHasBothApprovals());
	}

	@Test
	void stepsAreInOrderHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.step(c, StepKind.SCOPING, "2013");
		m.step(c, StepKind.DETAILED_BUSINESS_CASE, "2014");
		m.assertSilent(new StepsAreInOrder());
	}

	@Test
	void stepsAreInOrderIsReported() {
		var m = new Fixture();
		var c = m.joint();
		m.step(c, StepKind.SCOPING, "2015");
		m.step(c, StepKind.DETAILED_BUSINESS_CASE, "2014");
		m.assertReported(new StepsAreInOrder());
	}

	@Test
	void gateIsDecidedByApproversHolds() {
		var m = new Fixture();
		var decision = m.decide(m.joint(), StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.CHIEF_OFFICER_GROUP, DecisionOutcome.SUPPORTED,
			"2015");
		decision.getGate().getApprovers().add(decision.getBody());
		m.assertSilent(new GateIsDecidedByApprovers());
	}

	@Test
	void gateIsDecidedByApproversIsReported() {
		var m = new Fixture();
		var decision = m.decide(m.joint(), StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.WORKING_GROUP, DecisionOutcome.SUPPORTED,
			"2015");
		decision.getGate().getApprovers().add(m.body(GovernanceBodyKind.CHIEF_OFFICER_GROUP));
		m.assertReported(new GateIsDecidedByApprovers());
	}

	@Test
	void evaluationIsScheduledHolds() {
		var m = new Fixture();
		var c = m.joint();
		c.setStatus(CollaborationStatus.LIVE);
		c.getEvaluations().add(MethodFactory.eINSTANCE.createEvaluation());
		m.assertSilent(new EvaluationIsScheduled());
	}

	@Test
	void evaluationIsScheduledIsReported() {
		var m = new Fixture();
		m.joint().setStatus(CollaborationStatus.LIVE);
		m.assertReported(new EvaluationIsScheduled());
	}

	@Test
	void evaluationIsHeldHolds() {
		var m = new Fixture();
		var evaluation = MethodFactory.eINSTANCE.createEvaluation();
		m.joint().getEvaluations().add(evaluation);
		evaluation.setDue(m.date("2099-01"));
		m.assertSilent(new EvaluationIsHeld());
	}

	@Test
	void evaluationIsHeldIsReported() {
		var m = new Fixture();
		var evaluation = MethodFactory.eINSTANCE.createEvaluation();
		m.joint().getEvaluations().add(evaluation);
		evaluation.setDue(m.date("2015-03"));
		m.assertReported(new EvaluationIsHeld());
	}

	@Test
	void interdependenciesPrecedeExplorationHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.step(c, StepKind.INTERDEPENDENCIES, "2015-01");
		m.step(c, StepKind.EXPLORATORY_DISCUSSIONS, "2015-02");
		m.assertSilent(new InterdependenciesPrecedeExploration());
	}

	@Test
	void interdependenciesPrecedeExplorationIsReported() {
		var m = new Fixture();
		m.step(m.joint(), StepKind.EXPLORATORY_DISCUSSIONS, "2015-02");
		m.assertReported(new InterdependenciesPrecedeExploration());
	}

	@Test
	void issuesAreLoggedHolds() {
		var m = new Fixture();
		var c = m.joint();
		c.setStatus(CollaborationStatus.LIVE);
		m.log(c, LogTopic.ICT_COMPLEXITY, LogTopic.DATA_SHARING, LogTopic.INTEGRATION_COST);
		m.assertSilent(new IssuesAreLogged());
	}

	@Test
	void issuesAreLoggedIsReported() {
		var m = new Fixture();
		var c = m.joint();
		c.setStatus(CollaborationStatus.LIVE);
		m.log(c, LogTopic.ICT_COMPLEXITY, LogTopic.INTEGRATION_COST);
		m.assertReported(new IssuesAreLogged());
	}

	@Test
	void privatePartnerHasDueDiligenceHolds() {
		var m = new Fixture();
		var provider = m.company("Provider");
		m.dueDiligence(m.collaboration(m.force("North"), provider), provider);
		m.assertSilent(new PrivatePartnerHasDueDiligence());
	}

	@Test
	void privatePartnerHasDueDiligenceIsReported() {
		var m = new Fixture();
		m.collaboration(m.force("North"), m.company("Provider"));
		m.assertReported(new PrivatePartnerHasDueDiligence());
	}

	@Test
	void publicPartnersHaveDueDiligenceHolds() {
		var m = new Fixture();
		var north = m.force("North");
		m.dueDiligence(m.collaboration(north, m.force("South")), north);
		m.assertSilent(new PublicPartnersHaveDueDiligence());
	}

	@Test
	void publicPartnersHaveDueDiligenceIsReported() {
		var m = new Fixture();
		m.joint();
		m.assertReported(new PublicPartnersHaveDueDiligence());
	}
}
