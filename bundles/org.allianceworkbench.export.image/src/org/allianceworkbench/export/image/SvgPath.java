// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.awt.geom.PathIterator;

import org.allianceworkbench.viewpoint.scene.Primitive;

/** Writes a path as SVG's path data. */
final class SvgPath implements Primitive.Pen {
	private final StringBuilder data = new StringBuilder();

	void append(PathIterator iterator) {
		double[] c = new double[6];
		for (; !iterator.isDone(); iterator.next()) {
			switch (iterator.currentSegment(c)) {
				case PathIterator.SEG_MOVETO -> moveTo(c[0], c[1]);
				case PathIterator.SEG_LINETO -> lineTo(c[0], c[1]);
				case PathIterator.SEG_QUADTO -> append('Q', c[0], c[1], c[2], c[3]);
				case PathIterator.SEG_CUBICTO -> curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
				default -> close();
			}
		}
	}

	@Override
	public void moveTo(double x, double y) {
		append('M', x, y);
	}

	@Override
	public void lineTo(double x, double y) {
		append('L', x, y);
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		append('C', x1, y1, x2, y2, x, y);
	}

	@Override
	public void close() {
		data.append('Z');
	}

	private void append(char command, double... numbers) {
		data.append(command).append(SvgPainter.numbers(numbers));
	}

	@Override
	public String toString() {
		return data.toString();
	}
}
