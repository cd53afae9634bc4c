// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.action;

import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo on the stack of the session a part is about. */
public final class StackActions {
	private final Supplier<Optional<SharedSession>> session;
	private final Action undo = action(this::undo);
	private final Action redo = action(this::redo);

	/**
	 * Undo and redo for a part.
	 *
	 * @param session the session the part is about at the moment
	 */
	public StackActions(Supplier<Optional<SharedSession>> session) {
		this.session = session;
		undo.setText("&Undo");
		redo.setText("&Redo");
		update();
	}

	/**
	 * Answers to the global undo and redo while the part is active.
	 *
	 * @param bars the part's action bars
	 */
	public void install(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
	}

	/** Must be called when the session, or which one it is, has changed. */
	public void update() {
		Optional<CommandStack> stack = stack();
		update(undo, "&Undo", stack.filter(CommandStack::canUndo).map(CommandStack::getUndoCommand));
		update(redo, "&Redo", stack.filter(CommandStack::canRedo).map(CommandStack::getRedoCommand));
	}

	private static void update(Action action, String verb, Optional<Command> command) {
		action.setEnabled(command.isPresent());
		action.setText(command.map(Command::getLabel).filter(label -> !label.isBlank()).map(label -> verb + " " + MenuText.literal(label)).orElse(verb));
	}

	private void undo() {
		stack().filter(CommandStack::canUndo).ifPresent(CommandStack::undo);
	}

	private void redo() {
		stack().filter(CommandStack::canRedo).ifPresent(CommandStack::redo);
	}

	private Optional<CommandStack> stack() {
		return session.get().map(shared -> shared.session().commandStack());
	}

	private static Action action(Runnable work) {
		return new Action() {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
