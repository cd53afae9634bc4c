// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.palette;

import org.allianceworkbench.viewpoint.ui.editing.RefusedCommand;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;

/** Connects by two clicks or by a drag from source to target, then selects what it made. */
public final class ConnectingTool extends ConnectionCreationTool {

	/** Stays in hand where it cannot begin. */
	@Override
	protected boolean handleButtonDown(int button) {
		if (isInState(STATE_INITIAL) && button == 1) {
			updateTargetRequest();
			updateTargetUnderMouse();
			Command start = getCommand();
			if (start instanceof RefusedCommand) {
				RefusedCommand.explain(start);
				return true;
			}
		}
		return super.handleButtonDown(button);
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (isInState(STATE_CONNECTION_STARTED) && isAtAnotherEnd()) {
			handleCreateConnection();
			setState(STATE_TERMINAL);
		}
		return super.handleButtonUp(button);
	}

	private boolean isAtAnotherEnd() {
		return getTargetEditPart() != null && getTargetEditPart() != ((CreateConnectionRequest) getTargetRequest()).getSourceEditPart()
				&& getCommand() != null;
	}

	@Override
	protected boolean handleCreateConnection() {
		EditPartViewer viewer = getCurrentViewer();
		Command command = getCommand();
		RefusedCommand.explain(command);
		boolean created = super.handleCreateConnection();
		Made.select(viewer, command);
		return created;
	}
}
