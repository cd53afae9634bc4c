// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.handler;

import java.util.List;

import org.allianceworkbench.workbench.action.MenuText;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.RecentFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** Lists the files opened lately. */
public final class RecentFilesMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		List<IFile> files = new RecentFiles(ResourcesPlugin.getWorkspace().getRoot()).files();
		if (files.isEmpty()) {
			Action none = action("No file was opened yet", () -> {
			});
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		return files.stream().map(file -> new ActionContributionItem(action(MenuText.literal(file.getFullPath().makeRelative().toString()), () -> new Opening(window).file(file))))
				.toArray(IContributionItem[]::new);
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
