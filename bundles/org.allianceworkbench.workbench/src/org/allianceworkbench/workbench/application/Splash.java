// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The picture shown until the window is there. Drawn with SWT, since the platform's own splash needs a native launcher, which the product
 * does without.
 */
final class Splash {
	private final Shell shell;

	private Splash(Shell shell) {
		this.shell = shell;
	}

	static Splash open(Display display) {
		String commands = System.getProperty("eclipse.commands", "");
		URL picture = Splash.class.getResource("/branding/splash.png");
		if (picture == null || commands.contains("-nosplash")) {
			return new Splash(null);
		}
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
		Image image = ImageDescriptor.createFromURL(picture).createImage(display);
		Rectangle size = image.getBounds();
		Rectangle screen = display.getPrimaryMonitor().getBounds();
		shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2, size.width, size.height);
		shell.addPaintListener(event -> event.gc.drawImage(image, 0, 0));
		shell.addDisposeListener(event -> image.dispose());
		shell.open();
		shell.update();
		while (display.readAndDispatch()) {
			continue;
		}
		return new Splash(shell);
	}

	void close() {
		if (shell != null && !shell.isDisposed()) {
			shell.dispose();
		}
	}
}
