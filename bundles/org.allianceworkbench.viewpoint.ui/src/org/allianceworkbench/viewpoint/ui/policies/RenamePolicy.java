// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.policies;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** Hands a text that was typed on an element to the direct edit tool of its mapping. */
public final class RenamePolicy extends DirectEditPolicy {
	private final DiagramContext context;

	/** @param context of the diagram */
	public RenamePolicy(DiagramContext context) {
		this.context = context;
	}

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		DiagramElement element = (DiagramElement) getHost().getModel();
		String text = (String) request.getCellEditor().getValue();
		Command command = context.ask(() -> context.tools().directEdit(element, text));
		if (!command.canExecute()) {
			context.complain("\"" + text + "\" cannot be taken as this name: the notation does not allow it.");
		}
		return command;
	}

	/** The text field covers the label; the picture changes when the text is taken. */
	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
	}
}
