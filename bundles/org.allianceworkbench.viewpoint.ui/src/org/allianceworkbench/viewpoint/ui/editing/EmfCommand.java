// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

import org.eclipse.emf.common.command.Command;

/** An EMF command in GEF's clothes; only {@link CommandStackAdapter} runs it, on the session's stack. */
public final class EmfCommand extends org.eclipse.gef.commands.Command {
	private final Command command;

	/** @param command not yet executed */
	public EmfCommand(Command command) {
		super(command.getLabel());
		this.command = command;
	}

	/** @return what is to be run */
	public Command command() {
		return command;
	}

	@Override
	public boolean canExecute() {
		return command.canExecute();
	}

	@Override
	public boolean canUndo() {
		return command.canUndo();
	}

	@Override
	public void execute() {
		throw new UnsupportedOperationException("Only the session's command stack runs this command");
	}
}
