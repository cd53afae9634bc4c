// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.junit.jupiter.api.Test;

class CommandStackAdapterTest {
	private final List<String> log = new ArrayList<>();
	private final BasicCommandStack stack = new BasicCommandStack() {
		@Override
		protected void handleError(Exception exception) {
			throw (RuntimeException) exception;
		}
	};
	private final CommandStackAdapter adapter = new CommandStackAdapter(stack, failure -> log.add(failure.getMessage()), () -> log.add("done"));

	/** Writes down what happens to it. */
	private class Step extends AbstractCommand {
		Step(String label) {
			super(label);
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			log.add("+" + getLabel());
		}

		@Override
		public void redo() {
			execute();
		}

		@Override
		public void undo() {
			log.add("-" + getLabel());
		}
	}

	@Test
	void runsACommandOnTheSharedStack() {
		adapter.execute(new EmfCommand(new Step("one")));
		assertEquals(List.of("+one", "done"), log);
		assertEquals("one", stack.getUndoCommand().getLabel());
	}

	@Test
	void makesOneEntryOfOneGesture() {
		CompoundCommand gesture = new CompoundCommand("both");
		gesture.add(new EmfCommand(new Step("one")));
		gesture.add(new EmfCommand(new Step("two")));
		adapter.execute(gesture);
		adapter.undo();
		assertEquals(List.of("+one", "+two", "done", "-two", "-one"), log);
		assertFalse(adapter.canUndo());
	}

	@Test
	void undoesWhatWasDoneElsewhere() {
		stack.execute(new Step("elsewhere"));
		assertEquals("elsewhere", adapter.getUndoCommand().getLabel());
		adapter.undo();
		assertEquals("elsewhere", adapter.getRedoCommand().getLabel());
	}

	@Test
	void isDirtyAsTheSharedStackIs() {
		adapter.execute(new EmfCommand(new Step("one")));
		assertTrue(adapter.isDirty());
		adapter.markSaveLocation();
		assertFalse(adapter.isDirty());
		adapter.undo();
		assertTrue(adapter.isDirty());
	}

	@Test
	void tellsAFailureInsteadOfThrowing() {
		adapter.execute(new EmfCommand(new Step("broken") {
			@Override
			public void execute() {
				throw new IllegalStateException("It broke.");
			}
		}));
		assertEquals(List.of("It broke.", "done"), log);
	}

	@Test
	void refusesCommandsThatAreNotTheSessions() {
		assertThrows(IllegalArgumentException.class, () -> adapter.execute(new org.eclipse.gef.commands.Command("foreign") {
		}));
	}

	@Test
	void neverFlushesWhatOthersShare() {
		stack.execute(new Step("elsewhere"));
		adapter.flush();
		assertTrue(stack.canUndo());
	}

	@Test
	void tellsItsListenersOfChangesElsewhere() {
		adapter.addCommandStackListener(event -> log.add("told"));
		stack.execute(new Step("elsewhere"));
		assertEquals(List.of("+elsewhere", "told"), log);
		assertNull(adapter.getRedoCommand());
	}
}
