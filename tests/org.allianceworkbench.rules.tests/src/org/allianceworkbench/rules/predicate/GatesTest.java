// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;

/** Who consented to what, and when. */
final class GatesTest {
	private final Fixture m = new Fixture();
	private final Collaboration c = m.joint();

	private boolean signedOff(String by) {
		return Gates.consented(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.POLICING_BODY, by == null ? null : m.date(by));
	}

	@Test
	void consentCountsUpToTheDate() {
		m.decide(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.SIGNED_OFF, "2015-03-10");
		assertTrue(signedOff(null));
		assertTrue(signedOff("2015-03-10"));
		assertFalse(signedOff("2015-03-09"));
	}

	@Test
	void consentAtAnotherGateDoesNotCount() {
		m.decide(c, StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.SUPPORTED, "2015-03");
		assertFalse(signedOff(null));
	}

	@Test
	void refusalIsNoConsent() {
		m.decide(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.REFUSED, "2015-03");
		assertFalse(signedOff(null));
	}

	@Test
	void consentOfAnotherBodyOrOfNobodyDoesNotCount() {
		var decision = m.decide(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.CHIEF_OFFICER_GROUP, DecisionOutcome.SIGNED_OFF, "2015-03");
		assertFalse(signedOff(null));
		decision.getBody().getDecisions().clear();
		assertFalse(signedOff(null));
	}

	@Test
	void decisionOfAGoverningBodyAboutTheCollaborationAsAWholeCounts() {
		var decision = m.decide(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.APPROVED, "2015-03");
		decision.setGate(null);
		c.getGovernedBy().add(decision.getBody());
		assertFalse(signedOff(null), "about nothing");
		decision.setSubject(m.collaboration());
		assertFalse(signedOff(null), "about another");
		decision.setSubject(c);
		assertTrue(signedOff(null));
	}

	@Test
	void decisionOfABodyAtAGateIsNotCountedAgainAsOneAboutTheWhole() {
		var decision = m.decide(c, StepKind.SUPPORT_TO_PROCEED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.SUPPORTED, "2015-03");
		decision.setSubject(c);
		c.getGovernedBy().add(decision.getBody());
		assertEquals(1, Gates.decisions(c).count());
	}

	@Test
	void stepWithoutAnyDateHasNotBegun() {
		m.step(c, StepKind.SCOPING, null);
		assertTrue(Gates.begun(c, StepKind.SCOPING).isEmpty());
		var done = m.step(c, StepKind.SCOPING, null);
		done.setCompletedDate(m.date("2015"));
		assertEquals(done, Gates.begun(c, StepKind.SCOPING).orElseThrow());
	}

	@Test
	void gateIsPassedOnItsDateOrWithTheFirstConsent() {
		var late = m.decide(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.SIGNED_OFF, "2015-05");
		var gate = late.getGate();
		var early = m.decide(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.CHIEF_CONSTABLE, DecisionOutcome.APPROVED, "2015-04");
		early.setGate(gate);
		var refused = m.decide(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.CHIEF_CONSTABLE, DecisionOutcome.REFUSED, "2015-01");
		refused.setGate(gate);
		assertEquals(m.date("2015-04"), Gates.passing(gate));
		gate.setPassedDate(m.date("2015-06"));
		assertEquals(m.date("2015-06"), Gates.passing(gate));
	}

	@Test
	void gateThatOnlyWasRefusedIsNotPassed() {
		var gate = m.decide(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.POLICING_BODY, DecisionOutcome.REFUSED, "2015-05").getGate();
		assertFalse(Gates.isPassed(gate));
		assertNull(Gates.passing(gate));
	}
}
