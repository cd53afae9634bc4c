// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;

/** What an empty diagram says to whoever opens it. */
public final class HintFigure extends Label {
	private static final Point PLACE = new Point(48, 48);

	/** @param sentences with line breaks between them */
	public HintFigure(String sentences) {
		super(sentences);
		setForegroundColor(new Color(107, 114, 128));
		setLabelAlignment(PositionConstants.LEFT);
		setEnabled(true);
	}

	/** Takes its place, once it has its font. */
	@Override
	public void addNotify() {
		super.addNotify();
		setBounds(new Rectangle(PLACE, getPreferredSize()));
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}
}
