// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.change;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;

/** A change whose undo is the stack's business: only for the stack of a session, alone or in a compound command. */
public final class SessionCommand extends AbstractCommand {
	private final Supplier<? extends Collection<?>> action;
	private Collection<?> result = List.of();

	private SessionCommand(String label, Supplier<? extends Collection<?>> action) {
		super(label);
		this.action = action;
	}

	/**
	 * @param label what the undo menu shows
	 * @param action the change
	 */
	public static SessionCommand of(String label, Runnable action) {
		return giving(label, () -> {
			action.run();
			return List.of();
		});
	}

	/**
	 * @param label what the undo menu shows
	 * @param action the change; gives the result of the command, which is what to select afterwards
	 */
	public static SessionCommand giving(String label, Supplier<? extends Collection<?>> action) {
		return new SessionCommand(label, action);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		result = action.get();
	}

	@Override
	public boolean canUndo() {
		return false;
	}

	@Override
	public void undo() {
		throw new UnsupportedOperationException("The stack of the session undoes");
	}

	@Override
	public void redo() {
		throw new UnsupportedOperationException("The stack of the session redoes");
	}

	@Override
	public Collection<?> getResult() {
		return result;
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return result;
	}
}
