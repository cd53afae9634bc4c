// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.allianceworkbench.edit.Workspace;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What holds for every operation: it does nothing itself, and its command can be undone and redone without a trace. */
abstract class OperationTest {
	final Workspace workspace = new Workspace();

	/** Makes, undoes, redoes the change and checks the text of the file after each; ends with the change made. */
	void check(Operation operation) {
		String before = workspace.text();
		Command command = operation.createCommand(workspace.domain).orElseThrow();
		assertEquals(before, workspace.text(), "changed before it was executed");
		assertTrue(command.canExecute());
		assertEquals(operation.label(), command.getLabel());
		workspace.domain.getCommandStack().execute(command);
		String after = workspace.text();
		assertNotEquals(before, after);
		workspace.undo();
		assertEquals(before, workspace.text());
		checkInverses();
		workspace.redo();
		assertEquals(after, workspace.text());
		checkInverses();
	}

	/** Checks that an operation is refused with a sentence and offers no command. */
	void checkRefused(Operation operation) {
		assertTrue(operation.refusal().orElseThrow().endsWith("."));
		assertEquals(Optional.empty(), operation.createCommand(workspace.domain));
	}

	/** Nothing in the model points at something outside it. */
	private void checkInverses() {
		assertTrue(EcoreUtil.ExternalCrossReferencer.find((EObject) workspace.model).isEmpty(), "dangling reference");
	}
}
