// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.Optional;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.action.StackActions;
import org.allianceworkbench.workbench.comparison.ComparisonMenu;
import org.allianceworkbench.workbench.finding.CheckOrders;
import org.allianceworkbench.workbench.finding.FindingsMenu;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** The explorer's menu and its answers to the global actions. */
public final class ExplorerActions extends CommonActionProvider implements SessionListener {
	private static final String SHOW_COLLABORATION = "org.allianceworkbench.workbench.showCollaboration";

	private final SessionRegistry registry = PlatformUI.getWorkbench().getService(SessionRegistry.class);
	private final StackActions stackActions = new StackActions(this::session);
	private ExplorerEditing editing;
	private IWorkbenchWindow window;
	private Action open;
	private Action rename;
	private Action delete;
	private Action cut;
	private Action copy;
	private Action paste;

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		window = ((ICommonViewerWorkbenchSite) site.getViewSite()).getPage().getWorkbenchWindow();
		editing = new ExplorerEditing(window, registry, site.getStructuredViewer());
		open = action("&Open", () -> new ElementOpening(window).open(selection()));
		rename = action("Rena&me\u2026", ActionFactory.RENAME.getCommandId(), () -> editing.rename(selection()));
		delete = action("&Delete", ActionFactory.DELETE.getCommandId(), () -> editing.delete(selection()));
		cut = action("Cu&t", ActionFactory.CUT.getCommandId(), () -> editing.cut(selection()));
		copy = action("&Copy", ActionFactory.COPY.getCommandId(), () -> {
			editing.copy(selection());
			update();
		});
		paste = action("&Paste", ActionFactory.PASTE.getCommandId(), () -> editing.paste(selection()));
		registry.addListener(this);
	}

	private static Action action(String text, Runnable work) {
		Action action = new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
		return action;
	}

	/** The command is the one by whose key the menu says that it can be done. */
	private static Action action(String text, String command, Runnable work) {
		Action action = action(text, work);
		action.setActionDefinitionId(command);
		return action;
	}

	private IStructuredSelection selection() {
		return getContext() == null || !(getContext().getSelection() instanceof IStructuredSelection selection) ? StructuredSelection.EMPTY : selection;
	}

	private Optional<SharedSession> session() {
		return getContext() == null ? Optional.empty() : SelectedObjects.of(selection()).session(registry);
	}

	private void update() {
		IStructuredSelection selection = selection();
		open.setEnabled(ElementOpening.canOpen(selection));
		open.setText(ElementOpening.isDocument(selection) || !open.isEnabled() ? "&Open" : "Sh&ow in Diagram");
		rename.setEnabled(editing.canRename(selection));
		delete.setEnabled(editing.canDelete(selection));
		cut.setEnabled(editing.canCopy(selection) && editing.canDelete(selection));
		copy.setEnabled(editing.canCopy(selection));
		paste.setEnabled(editing.canPaste(selection));
		stackActions.update();
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		update();
		MenuManager children = new MenuManager("&New");
		editing.fillNew(children, selection());
		menu.appendToGroup(ICommonMenuConstants.GROUP_NEW, children);
		menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
		menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, cut);
		menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, copy);
		menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, paste);
		menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, delete);
		menu.appendToGroup(ICommonMenuConstants.GROUP_REORGANIZE, rename);
		if (!SelectedObjects.of(selection()).modelObjects().isEmpty()) {
			menu.appendToGroup("additions", new CommandContributionItem(new CommandContributionItemParameter(window, null, SHOW_COLLABORATION, SWT.PUSH)));
		}
		editing.fillPort(menu, selection());
		menu.appendToGroup("group.port", new ComparisonMenu(window).menu(selection()));
		fillFindings(menu);
	}

	private void fillFindings(IMenuManager menu) {
		IStructuredSelection selection = selection();
		MenuManager findings = new MenuManager();
		new FindingsMenu(window).fill(findings, SelectedObjects.of(selection).modelObjects());
		for (IContributionItem item : findings.getItems()) {
			findings.remove(item);
			menu.appendToGroup(ICommonMenuConstants.GROUP_ADDITIONS, item);
		}
		if (!selection.isEmpty()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_ADDITIONS, action("Chec&k", WorkbenchIds.CHECK, () -> new CheckOrders(window).selected(selection)));
		}
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		update();
		bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
		bars.setGlobalActionHandler(ActionFactory.CUT.getId(), cut);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), action("&Refresh", ActionFactory.REFRESH.getCommandId(), editing::refresh));
		stackActions.install(bars);
	}

	@Override
	public void changed(SharedSession session) {
		update();
	}

	@Override
	public void dispose() {
		registry.removeListener(this);
		super.dispose();
	}
}
