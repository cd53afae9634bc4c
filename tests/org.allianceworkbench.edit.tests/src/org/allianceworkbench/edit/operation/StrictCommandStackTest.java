// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.emf.common.command.AbstractCommand;
import org.junit.jupiter.api.Test;

class StrictCommandStackTest {
	private static final RuntimeException FAULT = new IllegalArgumentException("on purpose");

	private final StrictCommandStack stack = new StrictCommandStack();

	@Test
	void throwsWhatACommandThrows() {
		assertSame(FAULT, assertThrows(IllegalArgumentException.class, () -> stack.execute(new FailingCommand())));
		assertFalse(stack.canUndo());
	}

	private static final class FailingCommand extends AbstractCommand {
		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			throw FAULT;
		}

		@Override
		public void redo() {
			execute();
		}
	}
}
