// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.method.GateKind;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.risk.EntryStatus;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.map.LinkSkipsNoColumns;
import org.allianceworkbench.rules.risk.HighRiskIsMitigated;
import org.allianceworkbench.rules.risk.IcmLevelIsKnown;
import org.allianceworkbench.rules.risk.MandationHasLegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the rules about method, map and risk begin and cease to speak. */
final class MethodBoundariesTest {
	private final Fixture m = new Fixture();

	@Test
	void supportAfterTheBusinessCaseWasCommissionedIsTooLate() {
		var c = m.joint();
		m.decide(c, StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.CHIEF_OFFICER_GROUP, DecisionOutcome.SUPPORTED, "2015-04");
		var last = m.decide(c, StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.SUPPORTED, "2015-05");
		m.businessCase(c).setCommissionedDate(m.date("2015-04"));
		m.assertReported(new BusinessCaseHasSupport());
		last.setDate(m.date("2015-04"));
		m.assertSilent(new BusinessCaseHasSupport());
		m.businessCase(c).setCommissionedDate(m.date("2015-03"));
		m.assertReported(new BusinessCaseHasSupport());
	}

	@Test
	void informationAfterTheGateIsASurprise() {
		var c = m.joint();
		var gate = m.gate(c, StepKind.SUPPORT_TO_PROCEED);
		gate.setPassedDate(m.date("2015-03"));
		var told = m.decide(c, StepKind.SCOPING, GovernanceBodyKind.JOINT_DEVELOPMENT_GROUP, DecisionOutcome.INFORMED, "2015-04");
		m.assertReported(new NoSurprises());
		told.setDate(m.date("2015-03"));
		m.assertSilent(new NoSurprises());
		told.setDate(null);
		m.assertReported(new NoSurprises());
		gate.setKind(GateKind.INFORMATION);
		m.assertSilent(new NoSurprises());
	}

	@Test
	void interdependenciesMayBeReviewedInTheMonthOfTheExplorationButNotLater() {
		var c = m.joint();
		m.step(c, StepKind.EXPLORATORY_DISCUSSIONS, "2014-05");
		m.step(c, StepKind.INTERDEPENDENCIES, null);
		m.assertReported(new InterdependenciesPrecedeExploration());
		var review = m.step(c, StepKind.INTERDEPENDENCIES, "2014-06");
		m.assertReported(new InterdependenciesPrecedeExploration());
		review.setStartedDate(m.date("2014-05"));
		m.assertSilent(new InterdependenciesPrecedeExploration());
	}

	@Test
	void stepsOfOneDateOrOfNoKindAreInOrder() {
		var c = m.joint();
		m.step(c, StepKind.SCOPING, "2015-03");
		m.step(c, StepKind.DETAILED_BUSINESS_CASE, "2015-03");
		m.step(c, StepKind.UNSPECIFIED, "2016");
		m.step(c, StepKind.SCHEDULE_AGREED, null);
		m.assertSilent(new StepsAreInOrder());
	}

	@Test
	void detailedWorkNeedsSignOffBeforeItNotAfter() {
		var c = m.joint();
		m.step(c, StepKind.IMPLEMENTATION, "2015-05");
		var signed = m.decide(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.SIGNED_OFF, "2015-06");
		m.assertReported(new DetailedWorkHasSignedOffGovernance());
		signed.setDate(m.date("2015-05"));
		m.assertSilent(new DetailedWorkHasSignedOffGovernance());
	}

	@Test
	void bodyInformedAtAGateNeedsNoPowerThere() {
		var decision = m.decide(m.joint(), StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.WORKING_GROUP, DecisionOutcome.APPROVED, "2015");
		m.assertReported(new GateIsDecidedByApprovers());
		decision.setOutcome(DecisionOutcome.INFORMED);
		m.assertSilent(new GateIsDecidedByApprovers());
	}

	@Test
	void approverDecidesThroughItsBodyOrAsItsChair() {
		var decision = m.decide(m.joint(), StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.WORKING_GROUP, DecisionOutcome.APPROVED, "2015");
		var organisation = m.force("West");
		var chair = m.role("Chair");
		decision.getGate().getApprovers().add(organisation);
		m.assertReported(new GateIsDecidedByApprovers());
		decision.getBody().setOrganisation(organisation);
		m.assertSilent(new GateIsDecidedByApprovers());
		decision.getGate().getApprovers().set(0, chair);
		m.assertReported(new GateIsDecidedByApprovers());
		decision.getBody().setChair(chair);
		m.assertSilent(new GateIsDecidedByApprovers());
	}

	@Test
	void eachPrivatePartnerNeedsDueDiligenceOfItsOwn() {
		var builder = m.company("Builder");
		var c = m.collaboration(m.force("North"), builder, m.company("Caterer"));
		m.dueDiligence(c, builder);
		m.dueDiligence(c, null);
		m.assertReported(new PrivatePartnerHasDueDiligence());
		m.dueDiligence(c, c.getMemberships().get(2).getPartner());
		m.assertSilent(new PrivatePartnerHasDueDiligence());
		m.assertSilent(new PublicPartnersHaveDueDiligence());
	}

	@Test
	void evaluationIsOverdueAfterItsLastDay() {
		var c = m.joint();
		var evaluation = MethodFactory.eINSTANCE.createEvaluation();
		c.getEvaluations().add(evaluation);
		m.assertSilent(new EvaluationIsHeld());
		evaluation.setDue(m.date("2020-02"));
		m.assertReported(new EvaluationIsHeld());
		evaluation.setHeld(m.date("2020"));
		m.assertSilent(new EvaluationIsHeld());
	}

	@Test
	void linkMaySkipOneColumnButNotTwo() {
		var map = m.map();
		m.link(m.change(map), m.benefit(map, "Fewer delays"));
		m.assertSilent(new LinkSkipsNoColumns());
		m.link(m.change(map), m.objective(map));
		m.assertReported(new LinkSkipsNoColumns());
	}

	@Test
	void riskIsHighFromTheNumberThatItsRegisterNames() {
		var risk = m.risk();
		risk.setLikelihood(3);
		risk.setImpact(5);
		m.assertReported(new HighRiskIsMitigated());
		risk.setImpact(4);
		m.assertSilent(new HighRiskIsMitigated());
		risk.setImpact(5);
		risk.setStatus(EntryStatus.CLOSED);
		m.assertSilent(new HighRiskIsMitigated());
		risk.setStatus(EntryStatus.OPEN);
		risk.getRegister().setHighRiskFrom(0);
		m.assertSilent(new HighRiskIsMitigated());
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 5})
	void levelsFromOneToFiveAreKnown(int level) {
		m.icm(level);
		m.assertSilent(new IcmLevelIsKnown());
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 6})
	void otherLevelsAreNotKnown(int level) {
		m.icm(level);
		m.assertReported(new IcmLevelIsKnown());
	}

	@Test
	void onlyTheFifthLevelNeedsALegalBasis() {
		m.icm(4);
		m.assertSilent(new MandationHasLegalBasis());
	}
}
