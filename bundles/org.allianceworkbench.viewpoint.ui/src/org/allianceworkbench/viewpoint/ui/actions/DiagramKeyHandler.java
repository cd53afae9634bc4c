// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Keys of the diagram besides GEF's: F2 and Delete, Alt+arrows to nudge, Ctrl +/-/0 to zoom, and a letter to begin a name. */
public final class DiagramKeyHandler extends GraphicalViewerKeyHandler {
	private static final int NUDGE = 8;
	private static final Map<Integer, Point> NUDGES = Map.of(SWT.ARROW_LEFT, new Point(-NUDGE, 0), SWT.ARROW_RIGHT, new Point(NUDGE, 0),
			SWT.ARROW_UP, new Point(0, -NUDGE), SWT.ARROW_DOWN, new Point(0, NUDGE));

	private final IAction rename;
	private final IAction delete;

	/** @param rename and delete act on the selection of the viewer */
	public DiagramKeyHandler(GraphicalViewer viewer, IAction rename, IAction delete) {
		super(viewer);
		this.rename = rename;
		this.delete = delete;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		return edits(event) || zooms(event) || nudges(event) || names(event) || super.keyPressed(event);
	}

	private boolean edits(KeyEvent event) {
		if (event.stateMask == 0 && event.keyCode == SWT.F2) {
			rename.run();
			return true;
		}
		if (event.stateMask == 0 && event.keyCode == SWT.DEL) {
			delete.run();
			return true;
		}
		return false;
	}

	private boolean zooms(KeyEvent event) {
		ZoomManager zoom = (ZoomManager) getViewer().getProperty(ZoomManager.class.toString());
		if ((event.stateMask & SWT.MOD1) == 0 || zoom == null) {
			return false;
		}
		switch (event.keyCode) {
		case '+', '=', SWT.KEYPAD_ADD -> zoom.zoomIn();
		case '-', SWT.KEYPAD_SUBTRACT -> zoom.zoomOut();
		case '0', SWT.KEYPAD_0 -> zoom.setZoom(1);
		default -> {
			return false;
		}
		}
		return true;
	}

	private boolean nudges(KeyEvent event) {
		Point delta = NUDGES.get(event.keyCode);
		List<?> parts = getViewer().getSelectedEditParts();
		if (delta == null || (event.stateMask & SWT.ALT) == 0 || parts.isEmpty()) {
			return false;
		}
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
		request.setEditParts(parts);
		request.setMoveDelta(delta);
		CompoundCommand moves = new CompoundCommand("Move");
		parts.forEach(part -> moves.add(((EditPart) part).getCommand(request)));
		getViewer().getEditDomain().getCommandStack().execute(moves);
		return true;
	}

	private boolean names(KeyEvent event) {
		boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.COMMAND)) == 0;
		if (!plain || !Character.isLetterOrDigit(event.character) || getViewer().getSelectedEditParts().size() != 1) {
			return false;
		}
		DirectEditRequest request = new DirectEditRequest();
		request.setDirectEditFeature(String.valueOf(event.character));
		((EditPart) getViewer().getSelectedEditParts().get(0)).performRequest(request);
		return true;
	}
}
