// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.ui.actions.DiagramActionIds;
import org.allianceworkbench.viewpoint.ui.actions.FrontEditorAction;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.DeleteRetargetAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.RedoRetargetAction;
import org.eclipse.gef.ui.actions.UndoRetargetAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;

/** Puts the editor's actions into the workbench's menu bar, tool bar and keys. */
public final class DiagramContributor extends ActionBarContributor {
	/** Id of the workbench's menu for diagrams; it has the groups view and arrange. */
	private static final String MENU = "org.allianceworkbench.workbench.diagram";
	private static final List<String> GLOBAL = List.of(ActionFactory.SELECT_ALL.getId(), ActionFactory.COPY.getId(),
			ActionFactory.RENAME.getId());

	private static final List<ActionFactory> TYPING = List.of(ActionFactory.SELECT_ALL, ActionFactory.COPY, ActionFactory.CUT, ActionFactory.PASTE,
			ActionFactory.DELETE, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.RENAME);

	private final MenuManager layers = new MenuManager("&Layers", "org.allianceworkbench.viewpoint.ui.layers");
	private final List<FrontEditorAction> front = new ArrayList<>();
	private final FrontEditorZoom zoom = new FrontEditorZoom(this::typing);
	private DiagramEditorPart active;

	/** Made by the workbench, once for all diagram editors of a window. */
	public DiagramContributor() {
		layers.setRemoveAllWhenShown(true);
		layers.addMenuListener(this::fill);
	}

	@Override
	protected void buildActions() {
		addRetargetAction(new UndoRetargetAction());
		addRetargetAction(new RedoRetargetAction());
		addRetargetAction(new DeleteRetargetAction());
		addZoom(GEFActionConstants.ZOOM_IN, "Zoom &In", "zoom-in");
		addZoom(GEFActionConstants.ZOOM_OUT, "Zoom &Out", "zoom-out");
		add(DiagramActionIds.ARRANGE_ALL, "&Arrange All", IAction.AS_PUSH_BUTTON, "arrange");
		add(DiagramActionIds.ARRANGE_SELECTION, "Arrange &Selection", IAction.AS_PUSH_BUTTON, "arrange");
		add(DiagramActionIds.HIDE, "&Hide", IAction.AS_PUSH_BUTTON, "hide");
		add(DiagramActionIds.REVEAL_ALL, "Show Hi&dden Elements", IAction.AS_PUSH_BUTTON, "show");
		add(DiagramActionIds.PIN, "&Pin", IAction.AS_PUSH_BUTTON, "pin");
		add(DiagramActionIds.UNPIN, "&Unpin", IAction.AS_PUSH_BUTTON, "");
		add(DiagramActionIds.FIT, "&Fit to Window", IAction.AS_PUSH_BUTTON, "fit");
		add(DiagramActionIds.GRID, "Show &Grid", IAction.AS_CHECK_BOX, "grid");
		add(DiagramActionIds.LEGEND, "Show &Key", IAction.AS_CHECK_BOX, "key");
		add(DiagramActionIds.PATHS, "Highlight Pa&ths", IAction.AS_CHECK_BOX, "paths");
	}

	private void addZoom(String id, String text, String icon) {
		add(id, text, IAction.AS_PUSH_BUTTON, icon).setActionDefinitionId(id);
	}

	private FrontEditorAction add(String id, String text, int style, String icon) {
		FrontEditorAction action = new FrontEditorAction(id, text, style);
		if (!icon.isEmpty()) {
			action.setImageDescriptor(ImageDescriptor.createFromURL(DiagramContributor.class.getResource("/icons/" + icon + ".svg")));
		}
		front.add(action);
		addRetargetAction(action);
		return action;
	}

	@Override
	protected void declareGlobalActionKeys() {
		GLOBAL.forEach(this::addGlobalActionKey);
	}

	@Override
	public void contributeToMenu(IMenuManager bar) {
		IMenuManager menu = bar.findMenuUsingPath(MENU);
		if (menu != null) {
			menu.appendToGroup("view", layers);
			append(menu, "view", DiagramActionIds.PATHS, DiagramActionIds.LEGEND, DiagramActionIds.GRID, GEFActionConstants.ZOOM_IN,
					GEFActionConstants.ZOOM_OUT, DiagramActionIds.FIT);
			append(menu, "arrange", DiagramActionIds.ARRANGE_ALL, DiagramActionIds.ARRANGE_SELECTION, DiagramActionIds.PIN,
					DiagramActionIds.UNPIN, DiagramActionIds.HIDE, DiagramActionIds.REVEAL_ALL);
		}
	}

	private void append(IMenuManager menu, String group, String... ids) {
		for (String id : ids) {
			menu.appendToGroup(group, getAction(id));
		}
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		super.setActiveEditor(editor);
		if (editor != active && getActionBars().getStatusLineManager() != null) {
			getActionBars().getStatusLineManager().setErrorMessage(null); // said of the editor that was in front
		}
		active = editor instanceof DiagramEditorPart diagram ? diagram : null;
		ActionRegistry actions = active == null ? new ActionRegistry() : (ActionRegistry) active.getAdapter(ActionRegistry.class);
		front.forEach(action -> action.setTarget(actions.getAction(action.getId())));
		zoom.setZoomManager(active == null ? null : (ZoomManager) active.getAdapter(ZoomManager.class));
	}

	/** Without handlers of the editor the workbench and the field itself do what the keys say. */
	private void typing(boolean begins) {
		if (begins) {
			TYPING.forEach(factory -> getActionBars().setGlobalActionHandler(factory.getId(), null));
		} else if (active != null) {
			super.setActiveEditor(active);
		}
		getActionBars().updateActionBars();
	}

	private void fill(IMenuManager menu) {
		if (active != null) {
			active.layers().fill(menu);
		}
	}

	@Override
	public void contributeToToolBar(IToolBarManager bar) {
		bar.add(getAction(DiagramActionIds.ARRANGE_ALL));
		bar.add(getAction(DiagramActionIds.PATHS));
		bar.add(getAction(DiagramActionIds.LEGEND));
		bar.add(getAction(GEFActionConstants.ZOOM_OUT));
		bar.add(zoom);
		bar.add(getAction(GEFActionConstants.ZOOM_IN));
		bar.add(getAction(DiagramActionIds.FIT));
	}
}
