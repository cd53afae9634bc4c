// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import java.util.Collection;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/** A command as an entry of the stack: with everything that follows from it in the diagrams, undone by restoring what was recorded. */
final class RecordedCommand extends AbstractCommand {
	private final Command command;
	private final Recorder recorder;
	private ChangeLog changes = new ChangeLog();
	private ChangeLog aftermath = new ChangeLog();

	/** How an entry reaches the session. */
	interface Recorder {
		/** Runs something and the refresh of the diagrams, and records all changes; what fails leaves nothing behind. */
		ChangeLog record(Runnable action);

		/** Restores something without recording it, then records what the refresh of the diagrams still changes. */
		ChangeLog restore(Runnable action);
	}

	RecordedCommand(Command command, Recorder recorder) {
		super(command.getLabel(), command.getDescription());
		this.command = command;
		this.recorder = recorder;
	}

	@Override
	protected boolean prepare() {
		return command.canExecute();
	}

	@Override
	public void execute() {
		changes = recorder.record(command::execute);
		if (changes.isEmpty()) {
			throw new AbortExecutionException("Nothing changed");
		}
	}

	/** Makes what came after this entry a part of it. */
	void absorb(RecordedCommand later) {
		changes.absorb(later.changes);
	}

	@Override
	public void undo() {
		travel();
	}

	@Override
	public void redo() {
		travel();
	}

	/** A refresh after undo finds nothing to do as a rule; where it does, that is taken back first when the entry is redone. */
	private void travel() {
		ChangeLog before = aftermath;
		aftermath = recorder.restore(() -> {
			before.swap();
			changes.swap();
		});
	}

	@Override
	public Collection<?> getResult() {
		return command.getResult();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return command.getAffectedObjects();
	}

	@Override
	public void dispose() {
		command.dispose();
	}
}
