// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;

/** A part of the picture that nobody edits, such as the legend. */
public final class PictureFigure extends Figure {
	private final PrimitivePainter painter;
	private List<Primitive> primitives = List.of();

	/** @param painter shared by all figures of a viewer */
	public PictureFigure(PrimitivePainter painter) {
		this.painter = painter;
		setEnabled(false);
	}

	/** @param picture primitives in the diagram's coordinates */
	public void show(List<Primitive> picture) {
		if (!picture.equals(primitives)) {
			primitives = List.copyOf(picture);
			setBounds(Extents.of(primitives).expand(1, 1));
			repaint();
		}
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		painter.paint(graphics, primitives);
	}
}
