// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.edit.Workspace;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.SharedActivity;
import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.model.reference.ReferenceFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsertTemplateOperationTest extends OperationTest {
	private final Workspace template = new Workspace();
	private final GovernanceBody group = body(template, "Chief Officer Group");
	private final GovernanceBody board = body(template, "Board");
	private final Reference source = reference(template, "S4, §7.6");
	private Methodology method;

	@BeforeEach
	void fillTemplate() {
		template.model.setName("Staged method");
		method = MethodFactory.eINSTANCE.createMethodology();
		method.setName("Staged method");
		template.model.getMethodologies().add(method);
		MethodologyStep step = MethodFactory.eINSTANCE.createMethodologyStep();
		step.setName("Support");
		step.getReferences().add(source);
		step.getActors().add(board);
		method.getSteps().add(step);
		Gate gate = MethodFactory.eINSTANCE.createGate();
		gate.setName("Support");
		gate.getApprovers().add(group);
		step.getGates().add(gate);
		board.setEscalatesTo(group);
	}

	@Test
	void addsTheMethodWithWhatItRefersTo() {
		check(insert());
		MethodologyStep step = workspace.model.getMethodologies().get(0).getSteps().get(0);
		assertEquals(List.of("Chief Officer Group", "Board"), workspace.model.getGovernanceBodies().stream().map(GovernanceBody::getName).toList());
		assertSame(workspace.model.getGovernanceBodies().get(0), step.getGates().get(0).getApprovers().get(0));
		assertSame(workspace.model.getBibliography().get(0), step.getReferences().get(0));
	}

	@Test
	void leavesTheTemplateAsItIs() {
		body(workspace, "Chief Officer Group");
		String before = template.text();
		check(insert());
		assertEquals(before, template.text());
		assertNotSame(method, workspace.model.getMethodologies().get(0));
	}

	@Test
	void usesWhatTheAllianceHasOfTheSameName() {
		GovernanceBody present = body(workspace, "Chief Officer Group");
		Reference cited = reference(workspace, "S4, §7.6");
		check(insert());
		MethodologyStep step = workspace.model.getMethodologies().get(0).getSteps().get(0);
		assertEquals(2, workspace.model.getGovernanceBodies().size());
		assertEquals(List.of(present), step.getGates().get(0).getApprovers());
		assertEquals(List.of(cited), step.getReferences());
		assertEquals(List.of(workspace.model.getGovernanceBodies().get(1)), present.getEscalatedFrom());
	}

	@Test
	void givesWhatItAddsIdsOfTheAlliance() {
		method.setId("method");
		check(insert());
		assertNotEquals("method", workspace.model.getMethodologies().get(0).getId());
	}

	@Test
	void refusesAMethodThatIsThereAlready() {
		workspace.execute(insert());
		checkRefused(insert());
		assertEquals("The alliance holds a methodology “Staged method” already.", insert().refusal().orElseThrow());
	}

	@Test
	void leavesOutThePartnersOfAKindOfCollaboration() {
		template.partner("Police force");
		Collaboration kind = template.collaboration("Joint control rooms", CollaborationType.UNSPECIFIED);
		kind.setSharedActivity(SharedActivity.JOINT_CONTROL_ROOMS);
		check(insert());
		Collaboration added = workspace.model.getCollaborations().get(0);
		assertTrue(workspace.model.getPartners().isEmpty());
		assertEquals(SharedActivity.JOINT_CONTROL_ROOMS, added.getSharedActivity());
	}

	private InsertTemplateOperation insert() {
		return new InsertTemplateOperation(workspace.model, template.model);
	}

	private static GovernanceBody body(Workspace workspace, String name) {
		GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
		body.setName(name);
		workspace.model.getGovernanceBodies().add(body);
		return body;
	}

	private static Reference reference(Workspace workspace, String name) {
		Reference reference = ReferenceFactory.eINSTANCE.createReference();
		reference.setName(name);
		workspace.model.getBibliography().add(reference);
		return reference;
	}
}
