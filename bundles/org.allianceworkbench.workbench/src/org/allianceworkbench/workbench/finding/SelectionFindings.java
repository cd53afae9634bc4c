// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import org.allianceworkbench.workbench.action.SelectedObjects;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** What can be done about the findings of the selected elements, for a context menu. */
public final class SelectionFindings extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		MenuManager menu = new MenuManager();
		if (window != null && window.getActivePage() != null) {
			new FindingsMenu(window).fill(menu, SelectedObjects.of(window.getActivePage().getSelection()).modelObjects());
		}
		IContributionItem[] items = menu.getItems();
		menu.removeAll();
		return items;
	}
}
