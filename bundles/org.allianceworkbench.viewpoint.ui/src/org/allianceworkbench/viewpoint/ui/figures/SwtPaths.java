// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/** Outlines of primitives as paths of SWT, with their fractions of pixels. The caller disposes what it gets. */
final class SwtPaths {
	/** How far the control points of a quarter of an ellipse stand from its ends, as a part of the radius. */
	private static final double ROUND = 0.5523;

	private SwtPaths() {
	}

	/** @param shift how far to the right and down */
	static Path of(Device device, Primitive.Oval oval, double shift) {
		Path path = new Path(device);
		path.addArc((float) (oval.x() + shift), (float) (oval.y() + shift), (float) oval.width(), (float) oval.height(), 0, 360);
		path.close();
		return path;
	}

	/** @param shift how far to the right and down */
	static Path of(Device device, Primitive.Path segments, double shift) {
		Path path = new Path(device);
		segments.draw(new Pen(path, shift));
		return path;
	}

	/** @param shift how far to the right and down */
	static Path of(Device device, Primitive.Box box, double shift) {
		Path path = new Path(device);
		if (box.arcWidth() <= 0 || box.arcHeight() <= 0) {
			path.addRectangle((float) (box.x() + shift), (float) (box.y() + shift), (float) box.width(), (float) box.height());
		} else {
			drawRound(box, new Pen(path, shift));
		}
		return path;
	}

	private static void drawRound(Primitive.Box box, Pen pen) {
		double rx = Math.min(box.arcWidth(), box.width()) / 2;
		double ry = Math.min(box.arcHeight(), box.height()) / 2;
		double left = box.x();
		double top = box.y();
		double right = left + box.width();
		double bottom = top + box.height();
		double kx = rx * (1 - ROUND);
		double ky = ry * (1 - ROUND);
		pen.moveTo(left + rx, top);
		pen.lineTo(right - rx, top);
		pen.curveTo(right - kx, top, right, top + ky, right, top + ry);
		pen.lineTo(right, bottom - ry);
		pen.curveTo(right, bottom - ky, right - kx, bottom, right - rx, bottom);
		pen.lineTo(left + rx, bottom);
		pen.curveTo(left + kx, bottom, left, bottom - ky, left, bottom - ry);
		pen.lineTo(left, top + ry);
		pen.curveTo(left, top + ky, left + kx, top, left + rx, top);
		pen.close();
	}

	/** Draws into a path of SWT. */
	private record Pen(Path path, double shift) implements Primitive.Pen {
		@Override
		public void moveTo(double x, double y) {
			path.moveTo((float) (x + shift), (float) (y + shift));
		}

		@Override
		public void lineTo(double x, double y) {
			path.lineTo((float) (x + shift), (float) (y + shift));
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
			path.cubicTo((float) (x1 + shift), (float) (y1 + shift), (float) (x2 + shift), (float) (y2 + shift), (float) (x + shift),
					(float) (y + shift));
		}

		@Override
		public void close() {
			path.close();
		}
	}
}
