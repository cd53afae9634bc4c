// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;

/** What the specification offers in the context menu: actions on the selected elements, and menus of such actions. */
public final class ToolMenu {
	private static final String ID = "org.allianceworkbench.viewpoint.ui.tool.";

	private final DiagramContext context;
	private final GraphicalViewer viewer;

	/** @param viewer whose selection the actions are run on, and whose command stack takes the changes */
	public ToolMenu(DiagramContext context, GraphicalViewer viewer) {
		this.context = context;
		this.viewer = viewer;
	}

	/** Adds what is possible with the selection; menus that would be empty are left out. */
	public void fill(IMenuManager menu) {
		for (Tool tool : context.tools().menus()) {
			if (tool instanceof Tool.PopupMenu popup) {
				MenuManager sub = new MenuManager(LayersMenu.literal(tool.label()));
				add(sub, popup.actions());
				menu.add(sub);
			} else {
				add(menu, List.of((Tool.OperationAction) tool));
			}
		}
	}

	private void add(IMenuManager menu, List<Tool.OperationAction> tools) {
		tools.stream().map(this::action).filter(IAction::isEnabled).forEach(menu::add);
	}

	private IAction action(Tool.OperationAction tool) {
		DiagramAction action = new DiagramAction(context, viewer, ID + tool.name(), LayersMenu.literal(tool.label()), IAction.AS_PUSH_BUTTON) {
			@Override
			public void run() {
				execute(command(tool, selected()));
			}

			@Override
			boolean isPossible() {
				return command(tool, selected()).isPresent();
			}
		};
		action.update();
		return action;
	}

	private Optional<org.eclipse.emf.common.command.Command> command(Tool.OperationAction tool, List<DiagramElement> selected) {
		return context.tools().act(tool, selected);
	}
}
