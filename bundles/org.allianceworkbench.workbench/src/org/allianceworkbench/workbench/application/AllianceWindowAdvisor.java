// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.finding.FindingMarkers;
import org.allianceworkbench.workbench.opening.OutsideChanges;
import org.allianceworkbench.workbench.opening.SessionKeeper;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its size, its bars, and a status line that says what is selected. */
final class AllianceWindowAdvisor extends WorkbenchWindowAdvisor {
	AllianceWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new AllianceActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(1440, screen.width), Math.min(900, screen.height)));
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
		window.setTitle("Alliance Workbench");
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		SessionRegistry registry = window.getService(SessionRegistry.class);
		IStatusLineManager statusLine = getWindowConfigurer().getActionBarConfigurer().getStatusLineManager();
		SelectionStatus status = new SelectionStatus(statusLine, registry);
		window.getSelectionService().addSelectionListener(status);
		registry.addListener(status);
		new SessionKeeper(registry, window.getActivePage()).start();
		new OutsideChanges(registry, window).start();
		new FindingMarkers(registry, window.getService(LiveChecks.class)).start();
	}
}
