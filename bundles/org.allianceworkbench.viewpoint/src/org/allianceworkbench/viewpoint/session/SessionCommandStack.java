// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The one stack of a session. An entry holds all that a command changed in the model and in the diagrams; undo restores that, whatever the
 * command's own undo would do. A command that changes nothing makes no entry. Not for use from several threads.
 */
public final class SessionCommandStack extends BasicCommandStack {
	/** No entry leads back to what was saved. */
	private static final int UNREACHABLE = -2;

	private final RecordedCommand.Recorder recorder;
	private RuntimeException failure;
	private boolean together;

	SessionCommandStack(RecordedCommand.Recorder recorder) {
		this.recorder = recorder;
	}

	/**
	 * @throws IllegalStateException when called from within a command
	 * @throws RuntimeException what the command threw; nothing of it is kept
	 */
	@Override
	public void execute(Command command) {
		if (together) {
			join(command);
		} else {
			super.execute(command == null ? null : new RecordedCommand(command, recorder));
			passOnFailure();
		}
	}

	/** What cannot be executed is left out, as it is on its own; asking also prepares a command. */
	private static void join(Command command) {
		if (command != null && command.canExecute()) {
			command.execute();
		}
	}

	/**
	 * Makes one entry of all commands that are executed on this stack while an action runs. Within an action that is under way already, the
	 * commands join its entry.
	 *
	 * @param label what the undo menu shows
	 * @param action executes commands; what it throws leaves nothing behind and is thrown on
	 */
	public void together(String label, Runnable action) {
		if (together) {
			action.run();
			return;
		}
		execute(SessionCommand.of(label, () -> {
			together = true;
			try {
				action.run();
			} finally {
				together = false;
			}
		}));
	}

	/**
	 * Executes a command as a part of the entry that was made last, so that one undo takes back both. For what must be worked out from what
	 * that entry made, and takes too long to hold it open.
	 *
	 * @throws IllegalStateException when there is no entry to undo, or when called from within a command
	 * @throws RuntimeException what the command threw; nothing of it is kept, and the entry stays as it was
	 */
	public void continueLast(Command command) {
		if (!(getUndoCommand() instanceof RecordedCommand last)) {
			throw new IllegalStateException("There is no entry to continue");
		}
		boolean saved = !isSaveNeeded();
		execute(command);
		if (getUndoCommand() instanceof RecordedCommand added && added != last) {
			last.absorb(added);
			commandList.remove(top--);
			if (saved) {
				saveIndex = UNREACHABLE; // what was saved is half of an entry now
			}
			mostRecentCommand = last;
			notifyListeners();
		}
	}

	@Override
	public void undo() {
		super.undo();
		passOnFailure();
	}

	@Override
	public void redo() {
		super.redo();
		passOnFailure();
	}

	/** Also tells the listeners, since editors show what is unsaved. */
	@Override
	public void saveIsDone() {
		super.saveIsDone();
		notifyListeners();
	}

	private void passOnFailure() {
		RuntimeException thrown = failure;
		failure = null;
		if (thrown != null) {
			throw thrown;
		}
	}

	@Override
	protected void handleError(Exception exception) {
		failure = exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
	}
}
