// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Menu bar and tool bar; what is not standard joins them as commands in plugin.xml, at the group markers set here. */
final class AllianceActionBarAdvisor extends ActionBarAdvisor {
	private static final ActionFactory[] STANDARD = { ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.SAVE, ActionFactory.SAVE_ALL,
			ActionFactory.REFRESH, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
			ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.RENAME,
			ActionFactory.PREFERENCES, ActionFactory.ABOUT };

	private final Map<String, IWorkbenchAction> actions = new HashMap<>();

	AllianceActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		for (ActionFactory factory : STANDARD) {
			IWorkbenchAction action = factory.create(window);
			register(action);
			actions.put(factory.getId(), action);
		}
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		MenuManager diagram = new MenuManager("&Diagram", WorkbenchIds.DIAGRAM_MENU);
		diagram.add(new GroupMarker("new"));
		diagram.add(new Separator("view"));
		diagram.add(new Separator("arrange"));
		diagram.add(new Separator("export"));
		diagram.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(diagram);
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windowMenu());
		bar.add(helpMenu());
	}

	private MenuManager fileMenu() {
		MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		menu.add(new Separator());
		add(menu, ActionFactory.SAVE, ActionFactory.SAVE_ALL);
		menu.add(new Separator(IWorkbenchActionConstants.SAVE_EXT));
		add(menu, ActionFactory.REFRESH);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.QUIT);
		return menu;
	}

	private MenuManager editMenu() {
		MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
		add(menu, ActionFactory.UNDO, ActionFactory.REDO);
		menu.add(new Separator());
		add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
		menu.add(new Separator());
		add(menu, ActionFactory.RENAME, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager windowMenu() {
		MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
		MenuManager views = new MenuManager("Show &View");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(getActionBarConfigurer().getWindowConfigurer().getWindow()));
		menu.add(views);
		menu.add(putViewsBack());
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PREFERENCES);
		return menu;
	}

	/** In the words of people who have no perspectives to choose from. */
	private IAction putViewsBack() {
		IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
		Action action = new Action("&Put Views Back\u2026") {
			@Override
			public void run() {
				if (MessageDialog.openQuestion(window.getShell(), "Put Views Back", "Put all views back to where they were at first?")) {
					window.getActivePage().resetPerspective();
				}
			}
		};
		action.setId(WorkbenchIds.BUNDLE + ".putViewsBack");
		return action;
	}

	private MenuManager helpMenu() {
		MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.ABOUT);
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager file = new ToolBarManager(SWT.FLAT);
		file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		bar.add(new ToolBarContributionItem(file, WorkbenchIds.BUNDLE + ".toolbar.file"));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void add(IContributionManager into, ActionFactory... factories) {
		for (ActionFactory factory : factories) {
			into.add(actions.get(factory.getId()));
		}
	}
}
