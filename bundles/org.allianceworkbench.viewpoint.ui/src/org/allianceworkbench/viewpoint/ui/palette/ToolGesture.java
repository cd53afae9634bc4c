// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.palette;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.tool.Tools.Location;
import org.allianceworkbench.viewpoint.ui.editing.ConnectionGesture;
import org.allianceworkbench.viewpoint.ui.editing.CreationGesture;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreationFactory;

/** A tool of the specification in the hand of whoever clicks. */
final class ToolGesture implements CreationGesture, ConnectionGesture, CreationFactory {
	private final Tool tool;

	ToolGesture(Tool tool) {
		this.tool = tool;
	}

	@Override
	public Command createIn(DiagramContext context, Object container, Point at, Dimension size) {
		if (tool instanceof Tool.SelectionWizardDescription selection) {
			return choiceIn(context, selection, (EObject) container);
		}
		Location location = size == null || size.isEmpty() ? new Location(at.x, at.y) : new Location(at.x, at.y, size.width, size.height);
		return context.ask(() -> context.tools().create(tool, (EObject) container, location),
				() -> context.tools().refusal(tool, (EObject) container));
	}

	/** Whether a selection tool is possible does not depend on what is going to be chosen. */
	private static Command choiceIn(DiagramContext context, Tool.SelectionWizardDescription selection, EObject container) {
		Command possible = context.ask(() -> context.tools().select(selection, container, List.of()),
				() -> context.tools().refusal(selection, container));
		return possible.canExecute() ? new ChoiceCommand(context, selection, container) : possible;
	}

	@Override
	public Optional<String> startRefusal(DiagramContext context, DiagramElement source) {
		return context.tools().canStart(tool, source) ? Optional.empty()
				: Optional.of(context.tools().refusal((Tool.EdgeCreationDescription) tool, source));
	}

	@Override
	public Command connect(DiagramContext context, DiagramElement source, DiagramElement target) {
		return context.ask(() -> context.tools().connect(tool, source, target),
				() -> context.tools().refusal((Tool.EdgeCreationDescription) tool, source, target));
	}

	@Override
	public Object getNewObject() {
		return this;
	}

	@Override
	public Object getObjectType() {
		return tool;
	}
}
