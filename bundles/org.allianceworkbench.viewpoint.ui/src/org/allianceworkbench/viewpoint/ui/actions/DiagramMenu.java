// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.ActionFactory;

/** The context menu of the diagram; others add to its group "additions". */
public final class DiagramMenu extends ContextMenuProvider {
	private static final List<String> ALIGNMENTS = List.of(GEFActionConstants.ALIGN_LEFT, GEFActionConstants.ALIGN_CENTER,
			GEFActionConstants.ALIGN_RIGHT, GEFActionConstants.ALIGN_TOP, GEFActionConstants.ALIGN_MIDDLE, GEFActionConstants.ALIGN_BOTTOM);

	/** The commands by whose keys the menu says that it can be done, by the ids of the actions. */
	private static final Map<String, String> COMMANDS = Stream.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.RENAME, ActionFactory.DELETE,
			ActionFactory.SELECT_ALL, ActionFactory.COPY).collect(Collectors.toMap(ActionFactory::getId, ActionFactory::getCommandId));

	private final ActionRegistry actions;
	private final LayersMenu layers;
	private final ToolMenu tools;

	/** @param actions the editor's, by their ids */
	public DiagramMenu(EditPartViewer viewer, ActionRegistry actions, LayersMenu layers, ToolMenu tools) {
		super(viewer);
		this.actions = actions;
		this.layers = layers;
		this.tools = tools;
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		add(menu, ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());
		add(menu, ActionFactory.RENAME.getId(), ActionFactory.DELETE.getId());
		menu.add(new Separator());
		tools.fill(menu);
		add(menu, DiagramActionIds.HIDE, DiagramActionIds.REVEAL_ALL);
		add(menu, DiagramActionIds.PIN, DiagramActionIds.UNPIN, DiagramActionIds.AUTOMATIC_SIZE, DiagramActionIds.STRAIGHTEN);
		addSub(menu, "Align", ALIGNMENTS);
		add(menu, DiagramActionIds.ARRANGE_SELECTION, DiagramActionIds.ARRANGE_ALL);
		MenuManager shown = new MenuManager("La&yers");
		layers.fill(shown);
		menu.add(shown);
		add(menu, DiagramActionIds.PATHS, DiagramActionIds.LEGEND, DiagramActionIds.GRID, DiagramActionIds.FIT);
		add(menu, ActionFactory.SELECT_ALL.getId(), ActionFactory.COPY.getId());
		menu.add(new Separator("additions"));
	}

	private void addSub(IMenuManager menu, String title, List<String> ids) {
		MenuManager sub = new MenuManager(title);
		ids.forEach(id -> addEnabled(sub, id));
		menu.add(sub);
	}

	private void add(IMenuManager menu, String... ids) {
		menu.add(new Separator());
		for (String id : ids) {
			addEnabled(menu, id);
		}
	}

	/** What cannot be done to the selection is left out, so that the menu stays short. */
	private void addEnabled(IMenuManager menu, String id) {
		IAction action = actions.getAction(id);
		if (action instanceof UpdateAction changing) {
			changing.update();
		}
		if (action != null && action.isEnabled()) {
			action.setActionDefinitionId(COMMANDS.getOrDefault(id, action.getActionDefinitionId()));
			menu.add(action);
		}
	}
}
