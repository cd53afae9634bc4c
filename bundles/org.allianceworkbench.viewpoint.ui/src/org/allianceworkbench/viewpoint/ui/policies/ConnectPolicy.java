// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.policies;

import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.ui.editing.ConnectionGesture;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Where edges may begin and end. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {
	private static final Color LINE = new Color(31, 95, 168);

	private final DiagramContext context;

	/** @param context of the diagram */
	public ConnectPolicy(DiagramContext context) {
		this.context = context;
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		if (!(request.getNewObject() instanceof ConnectionGesture gesture)) {
			return UnexecutableCommand.INSTANCE;
		}
		Optional<String> refusal = gesture.startRefusal(context, element());
		if (refusal.isPresent()) {
			return context.refused(refusal::get);
		}
		Command start = new Begun();
		request.setStartCommand(start);
		return start;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		return request.getNewObject() instanceof ConnectionGesture gesture && request.getSourceEditPart() != null
				? gesture.connect(context, (DiagramElement) request.getSourceEditPart().getModel(), element())
				: UnexecutableCommand.INSTANCE;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return reconnect(request, true);
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return reconnect(request, false);
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		PolylineConnection line = new PolylineConnection() {
			@Override
			public void paintFigure(Graphics graphics) {
				graphics.setAntialias(SWT.ON);
				super.paintFigure(graphics);
			}
		};
		line.setForegroundColor(LINE);
		line.setLineStyle(Graphics.LINE_DASH);
		return line;
	}

	private Command reconnect(ReconnectRequest request, boolean sourceEnd) {
		Edge edge = (Edge) request.getConnectionEditPart().getModel();
		return context.ask(() -> context.tools().reconnect(edge, sourceEnd, element()),
				() -> context.tools().refusal(edge, sourceEnd, element()));
	}

	private DiagramElement element() {
		return (DiagramElement) getHost().getModel();
	}

	/** Says that a connection may begin; nothing happens before it has an end. */
	private static final class Begun extends Command {
	}
}
