// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.DirectEditRequest;

/** Opens the text field of a part on F2, a double click or the first typed letter, and closes it when the part goes. */
final class Naming {
	private final DiagramContext context;
	private final GraphicalEditPart part;
	private LabelEditor editor;

	Naming(DiagramContext context, GraphicalEditPart part) {
		this.context = context;
		this.part = part;
	}

	/** @return whether the request was one of ours */
	boolean perform(Request request) {
		boolean edits = RequestConstants.REQ_DIRECT_EDIT.equals(request.getType());
		boolean opens = RequestConstants.REQ_OPEN.equals(request.getType());
		DiagramElement element = (DiagramElement) part.getModel();
		if (opens && run(element)) {
			return true;
		}
		if ((edits || opens) && context.tools().canDirectEdit(element)) {
			open(request instanceof DirectEditRequest direct && direct.getDirectEditFeature() instanceof String typed ? typed : null);
		}
		return edits || opens;
	}

	/** Closes the text field without taking its text. */
	void stop() {
		if (editor != null) {
			editor.cancel();
		}
	}

	/** What the specification says of a double click goes before the name. */
	private boolean run(DiagramElement element) {
		Command doubleClick = context.ask(() -> context.tools().doubleClick(element));
		part.getViewer().getEditDomain().getCommandStack().execute(doubleClick);
		return doubleClick.canExecute();
	}

	/** A field that is open already keeps what was typed into it. */
	private void open(String typed) {
		if (editor != null && editor.isOpen()) {
			return;
		}
		editor = new LabelEditor(part, context.tools().directEditText((DiagramElement) part.getModel()), typed);
		editor.show();
	}
}
