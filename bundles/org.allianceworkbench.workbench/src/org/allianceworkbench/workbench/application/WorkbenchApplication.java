// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The application of the product: one workbench on one workspace. */
public final class WorkbenchApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display.setAppName("Alliance Workbench");
		Display display = PlatformUI.createDisplay();
		try {
			if (!lockWorkspace(display)) {
				return EXIT_OK;
			}
			Splash splash = Splash.open(display);
			int code = PlatformUI.createAndRunWorkbench(display, new AllianceWorkbenchAdvisor(StartArguments.of(Platform.getApplicationArgs()), splash));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static boolean lockWorkspace(Display display) throws IOException {
		Location workspace = Platform.getInstanceLocation();
		if (workspace == null || !workspace.isSet() || workspace.isLocked() || workspace.lock()) {
			return true;
		}
		MessageDialog.openInformation(display.getActiveShell(), "Alliance Workbench",
				"The workspace " + workspace.getURL().getPath() + " is already open in another Alliance Workbench.\n\n"
						+ "Go on there, or start this one with another workspace: -data FOLDER.");
		return false;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
