// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.GateKind;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.junit.jupiter.api.Test;

class FollowMethodOperationTest extends OperationTest {
	private final Collaboration collaboration = workspace.collaboration("Fleet", CollaborationType.UNSPECIFIED);
	private final GovernanceBody board = GovernanceFactory.eINSTANCE.createGovernanceBody();
	private final Methodology method = MethodFactory.eINSTANCE.createMethodology();

	FollowMethodOperationTest() {
		board.setName("Board");
		workspace.model.getGovernanceBodies().add(board);
		method.setName("Staged method");
		workspace.model.getMethodologies().add(method);
	}

	private MethodologyStep step(String name, StepKind kind) {
		MethodologyStep step = MethodFactory.eINSTANCE.createMethodologyStep();
		step.setName(name);
		step.setKind(kind);
		step.getActors().add(board);
		method.getSteps().add(step);
		return step;
	}

	private FollowMethodOperation follow() {
		return new FollowMethodOperation(collaboration, method);
	}

	@Test
	void saysWhatItFollowsAlsoWhereThatHasNoName() {
		assertEquals("Follow \u201CStaged method\u201D", follow().label());
		method.setName(null);
		assertEquals("Follow unnamed methodology", follow().label());
	}

	@Test
	void givesTheCollaborationEachStepWithItsActorsAndGates() {
		MethodologyStep pattern = step("Support", StepKind.SUPPORT_TO_PROCEED);
		Gate gate = MethodFactory.eINSTANCE.createGate();
		gate.setName("Support of the board");
		gate.setKind(GateKind.SUPPORT);
		gate.getApprovers().add(board);
		pattern.getGates().add(gate);
		check(follow());
		MethodologyStep step = collaboration.getSteps().get(0);
		assertSame(pattern, step.getPattern());
		assertEquals(List.of(board), step.getActors());
		assertEquals(StepKind.SUPPORT_TO_PROCEED, step.getKind());
		assertEquals(List.of(board), step.getGates().get(0).getApprovers());
		assertEquals(GateKind.SUPPORT, step.getGates().get(0).getKind());
	}

	@Test
	void takesNoDatesOverSinceTheyAreTheCollaborationsOwn() {
		step("Scoping", StepKind.SCOPING).setCompletedDate(PartialDate.of(2015));
		check(follow());
		assertNull(collaboration.getSteps().get(0).getCompletedDate());
	}

	@Test
	void addsOnlyTheStepsThatAreNotFollowedYet() {
		step("Scoping", StepKind.SCOPING);
		workspace.execute(follow());
		step("Evaluation", StepKind.EVALUATION);
		check(follow());
		assertEquals(List.of("Scoping", "Evaluation"), collaboration.getSteps().stream().map(MethodologyStep::getName).toList());
	}

	@Test
	void refusesWhereThereIsNothingToFollow() {
		checkRefused(follow());
		step("Scoping", StepKind.SCOPING);
		workspace.execute(follow());
		checkRefused(follow());
	}
}
