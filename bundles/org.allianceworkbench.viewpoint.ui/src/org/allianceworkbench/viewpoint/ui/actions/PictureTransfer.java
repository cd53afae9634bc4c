// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.ui.picture.ScenePicture;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Puts a scene on the clipboard as an image, as fine as for print. */
final class PictureTransfer {
	private final Display display;

	PictureTransfer(Display display) {
		this.display = display;
	}

	void copy(Scene scene) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { new ScenePicture(display, scene).fine() }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
