// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.editing.EmfCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.Action;

/** Does something with the selected elements of one viewer. */
abstract class DiagramAction extends Action implements UpdateAction {
	private final DiagramContext context;
	private final GraphicalViewer viewer;

	DiagramAction(DiagramContext context, GraphicalViewer viewer, String id, String text, int style) {
		super(text, style);
		this.context = context;
		this.viewer = viewer;
		setId(id);
	}

	final DiagramContext context() {
		return context;
	}

	final GraphicalViewer viewer() {
		return viewer;
	}

	/** @return the selected elements; a selected diagram is none */
	final List<DiagramElement> selected() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.stream().map(part -> ((EditPart) part).getModel()).filter(DiagramElement.class::isInstance)
				.map(DiagramElement.class::cast).toList();
	}

	/** Runs a command as one entry of the session's stack, or nothing where there is none. */
	final void execute(Optional<Command> command) {
		command.ifPresent(change -> viewer.getEditDomain().getCommandStack().execute(new EmfCommand(change)));
	}

	/** @return whether it can do anything with the selection */
	abstract boolean isPossible();

	@Override
	public final void update() {
		setEnabled(isPossible());
	}
}
