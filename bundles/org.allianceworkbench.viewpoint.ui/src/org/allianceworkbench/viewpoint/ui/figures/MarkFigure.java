// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import org.allianceworkbench.viewpoint.ui.marks.ElementMark;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A mark: form and sign tell what it is, not the colour alone. */
public final class MarkFigure extends Figure {
	/** Width and height where nothing is zoomed. */
	public static final int SIZE = 16;
	/** Least width and height on the screen, in pixels, however far out it is zoomed. */
	private static final int LEGIBLE = 14;
	private static final Color ERROR = new Color(179, 38, 30);
	private static final Color WARNING = new Color(201, 133, 0);
	private static final Color SIGN = new Color(255, 255, 255);

	private ElementMark.Kind kind;

	/** @param kind what it says */
	public MarkFigure(ElementMark.Kind kind) {
		this.kind = kind;
		setSize(SIZE, SIZE);
		setPreferredSize(SIZE, SIZE);
	}

	/** @return what it says */
	public ElementMark.Kind kind() {
		return kind;
	}

	/** Says something else. */
	public void show(ElementMark.Kind other) {
		if (kind != other) {
			kind = other;
			repaint();
		}
	}

	/** Grows where the zoom would make it too small to be seen. */
	public void fit(double zoom) {
		int size = (int) Math.ceil(Math.max(SIZE, LEGIBLE / zoom));
		setSize(size, size);
		setPreferredSize(size, size);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds();
		graphics.pushState();
		graphics.translate(box.x, box.y);
		graphics.scale((double) box.width / SIZE);
		graphics.setAntialias(SWT.ON);
		if (kind == ElementMark.Kind.ERROR) {
			paintError(graphics);
		} else {
			paintWarning(graphics);
		}
		graphics.popState();
	}

	private static void paintError(Graphics graphics) {
		graphics.setBackgroundColor(SIGN);
		graphics.fillOval(0, 0, SIZE, SIZE);
		graphics.setBackgroundColor(ERROR);
		graphics.fillOval(1, 1, SIZE - 2, SIZE - 2);
		graphics.setForegroundColor(SIGN);
		graphics.setLineWidth(2);
		graphics.setLineCap(SWT.CAP_ROUND);
		graphics.drawLine(5, 5, 11, 11);
		graphics.drawLine(11, 5, 5, 11);
	}

	private static void paintWarning(Graphics graphics) {
		graphics.setLineJoin(SWT.JOIN_ROUND);
		int[] triangle = { 8, 1, 15, 14, 1, 14 };
		graphics.setForegroundColor(SIGN);
		graphics.setLineWidth(3);
		graphics.drawPolygon(triangle);
		graphics.setForegroundColor(WARNING);
		graphics.setLineWidth(1);
		graphics.drawPolygon(triangle);
		graphics.setBackgroundColor(WARNING);
		graphics.fillPolygon(triangle);
		graphics.setForegroundColor(SIGN);
		graphics.setLineWidth(2);
		graphics.drawLine(8, 6, 8, 9);
		graphics.drawLine(8, 12, 8, 12);
	}
}
