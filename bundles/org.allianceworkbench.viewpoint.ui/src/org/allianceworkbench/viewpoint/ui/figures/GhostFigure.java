// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** The place that something takes when the mouse button is let go. */
public final class GhostFigure extends Figure {
	private static final Color LINE = new Color(31, 95, 168);
	private static final int FILL_ALPHA = 40;
	private static final int ARC = 6;

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds().getCopy().resize(-1, -1);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(LINE);
		graphics.setAlpha(FILL_ALPHA);
		graphics.fillRoundRectangle(box, ARC, ARC);
		graphics.setAlpha(255);
		graphics.setForegroundColor(LINE);
		graphics.drawRoundRectangle(box, ARC, ARC);
	}
}
