// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import java.util.List;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.spec.Layer;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.editing.EmfCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;

/** The layers and filters of a diagram as a menu of switches. */
public final class LayersMenu {
	private static final String ID = "org.allianceworkbench.viewpoint.ui.layer.";

	private final DiagramContext context;
	private final GraphicalViewer viewer;

	/** @param viewer whose command stack takes the changes */
	public LayersMenu(DiagramContext context, GraphicalViewer viewer) {
		this.context = context;
		this.viewer = viewer;
	}

	/** @return a switch for each layer that people may switch */
	public List<IAction> layers() {
		return context.description().stream().flatMap(description -> description.additionalLayers().stream()).filter(Layer::optional)
				.<IAction>map(layer -> new ToggleAction(ID + layer.name(), literal(layer.label()),
						() -> context.diagram().getActiveLayers().contains(layer.name()),
						on -> execute(DiagramCommands.layer(context.diagram(), layer.name(), on))))
				.toList();
	}

	/** @return a switch for each filter */
	public List<IAction> filters() {
		return context.description().stream().flatMap(description -> description.filters().stream())
				.<IAction>map(filter -> new ToggleAction(ID + filter.name(), literal(filter.label()),
						() -> context.diagram().getActiveFilters().contains(filter.name()),
						on -> execute(DiagramCommands.filter(context.diagram(), filter.name(), on))))
				.toList();
	}

	/** Adds all switches to a menu. */
	public void fill(IMenuManager menu) {
		layers().forEach(menu::add);
		filters().forEach(menu::add);
	}

	/** In menus an ampersand begins a mnemonic, and what follows the last at-sign is taken for a key. */
	static String literal(String label) {
		return label.replace("&", "&&") + (label.indexOf('@') < 0 ? "" : "@");
	}

	private void execute(Command command) {
		viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
	}
}
