// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Explorer and outline at the left, diagrams in the middle, properties, problems and the collaboration below. */
public final class AlliancePerspective implements IPerspectiveFactory {
	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(WorkbenchIds.EXPLORER, IPageLayout.LEFT, 0.24f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.64f, WorkbenchIds.EXPLORER);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.65f, editors);
		below.addView(WorkbenchIds.PROPERTIES);
		below.addView(WorkbenchIds.PROBLEMS);
		below.addView(WorkbenchIds.COLLABORATION);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.getViewLayout(WorkbenchIds.EXPLORER).setCloseable(false);
		layout.addShowViewShortcut(WorkbenchIds.EXPLORER);
		layout.addShowViewShortcut(WorkbenchIds.PROPERTIES);
		layout.addShowViewShortcut(WorkbenchIds.COLLABORATION);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(WorkbenchIds.PROBLEMS);
		layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
		layout.addNewWizardShortcut("org.allianceworkbench.workbench.newAlliance");
		layout.addNewWizardShortcut("org.allianceworkbench.workbench.newDiagram");
	}
}
