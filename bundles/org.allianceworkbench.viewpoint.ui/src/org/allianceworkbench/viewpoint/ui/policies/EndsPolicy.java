// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.policies;

import java.util.List;

import org.allianceworkbench.viewpoint.ui.editing.RefusedCommand;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;

/** Handles at the ends of a selected edge, which say why where an end cannot be moved. */
public final class EndsPolicy extends ConnectionEndpointEditPolicy {

	@Override
	protected List<?> createSelectionHandles() {
		ConnectionEditPart edge = (ConnectionEditPart) getHost();
		return List.of(new End(edge, true), new End(edge, false));
	}

	private static final class End extends ConnectionHandle {
		private final boolean target;

		End(ConnectionEditPart edge, boolean target) {
			this.target = target;
			setOwner(edge);
			setLocator(new ConnectionLocator(getConnection(), target ? ConnectionLocator.TARGET : ConnectionLocator.SOURCE));
		}

		@Override
		protected DragTracker createDragTracker() {
			ConnectionEndpointTracker tracker = new ExplainingTracker((ConnectionEditPart) getOwner());
			tracker.setCommandName(target ? RequestConstants.REQ_RECONNECT_TARGET : RequestConstants.REQ_RECONNECT_SOURCE);
			tracker.setDefaultCursor(getCursor());
			return tracker;
		}
	}

	private static final class ExplainingTracker extends ConnectionEndpointTracker {
		ExplainingTracker(ConnectionEditPart edge) {
			super(edge);
		}

		@Override
		protected void executeCurrentCommand() {
			RefusedCommand.explain(getCurrentCommand());
			super.executeCurrentCommand();
		}
	}
}
