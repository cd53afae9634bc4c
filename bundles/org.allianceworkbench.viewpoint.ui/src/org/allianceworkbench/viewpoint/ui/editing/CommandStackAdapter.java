// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * GEF's view of a session's one command stack: what a gesture does here is one entry there, and undo here undoes what was done anywhere.
 */
public final class CommandStackAdapter extends CommandStack {
	private final BasicCommandStack stack;
	private final Consumer<RuntimeException> failures;
	private final Runnable afterwards;
	private final org.eclipse.emf.common.command.CommandStackListener relay = this::stackChanged;

	/**
	 * @param stack the session's
	 * @param afterwards is run after each command that was executed here
	 * @param failures is told when a command fails; the stack has taken it back by then
	 */
	public CommandStackAdapter(BasicCommandStack stack, Consumer<RuntimeException> failures, Runnable afterwards) {
		this.stack = stack;
		this.afterwards = afterwards;
		this.failures = failures;
		stack.addCommandStackListener(relay);
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute()) {
			return;
		}
		org.eclipse.emf.common.command.Command change = unwrap(command);
		notifyListeners(command, PRE_EXECUTE);
		guarded(() -> stack.execute(change));
		notifyListeners(command, POST_EXECUTE);
		afterwards.run();
	}

	@Override
	public boolean canUndo() {
		return stack.canUndo();
	}

	@Override
	public boolean canRedo() {
		return stack.canRedo();
	}

	@Override
	public void undo() {
		if (stack.canUndo()) {
			Command command = getUndoCommand();
			notifyListeners(command, PRE_UNDO);
			guarded(stack::undo);
			notifyListeners(command, POST_UNDO);
		}
	}

	@Override
	public void redo() {
		if (stack.canRedo()) {
			Command command = getRedoCommand();
			notifyListeners(command, PRE_REDO);
			guarded(stack::redo);
			notifyListeners(command, POST_REDO);
		}
	}

	@Override
	public Command getUndoCommand() {
		return stack.canUndo() ? new EmfCommand(stack.getUndoCommand()) : null;
	}

	@Override
	public Command getRedoCommand() {
		return stack.canRedo() ? new EmfCommand(stack.getRedoCommand()) : null;
	}

	@Override
	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	@Override
	public void markSaveLocation() {
		stack.saveIsDone();
		notifyAllListeners();
	}

	/** Does nothing: the stack belongs to the session, and other editors may need it. */
	@Override
	public void flush() {
	}

	@Override
	public void dispose() {
		stack.removeCommandStackListener(relay);
	}

	private void guarded(Runnable change) {
		try {
			change.run();
		} catch (RuntimeException failure) {
			failures.accept(failure);
		}
	}

	private void stackChanged(EventObject event) {
		notifyAllListeners();
	}

	@SuppressWarnings("deprecation") // GEF's own actions still listen to this one
	private void notifyAllListeners() {
		notifyListeners();
	}

	private static org.eclipse.emf.common.command.Command unwrap(Command command) {
		List<org.eclipse.emf.common.command.Command> parts = new ArrayList<>();
		collect(command, parts);
		return parts.size() == 1 ? parts.get(0) : new CompoundCommand(label(command, parts), parts);
	}

	private static void collect(Command command, List<org.eclipse.emf.common.command.Command> parts) {
		if (command instanceof EmfCommand emf) {
			parts.add(emf.command());
		} else if (command instanceof org.eclipse.gef.commands.CompoundCommand compound) {
			compound.getCommands().forEach(part -> collect((Command) part, parts));
		} else {
			throw new IllegalArgumentException("No command of a session: " + command.getClass().getName());
		}
	}

	private static String label(Command command, List<org.eclipse.emf.common.command.Command> parts) {
		return command.getLabel() == null || command.getLabel().isEmpty() ? parts.get(0).getLabel() : command.getLabel();
	}
}
