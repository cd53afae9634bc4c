// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Zooms by a transformation of the graphics, so that lines and texts stay exact; Draw2d's own scaling rounds each coordinate and font. */
public final class CrispLayeredPane extends ScalableFreeformLayeredPane {

	@Override
	protected void paintClientArea(Graphics graphics) {
		if (getChildren().isEmpty()) {
			return;
		}
		graphics.pushState();
		graphics.scale(getScale());
		graphics.pushState(); // painting a child goes back to the state that was pushed last
		paintChildren(graphics);
		graphics.popState();
		graphics.popState();
	}
}
