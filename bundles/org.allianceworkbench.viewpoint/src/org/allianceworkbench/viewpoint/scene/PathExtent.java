// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

/** Collects the points of a path; control points count, so curves may be a little smaller than what it says. */
final class PathExtent implements Primitive.Pen {
	private double left = Double.POSITIVE_INFINITY;
	private double top = Double.POSITIVE_INFINITY;
	private double right = Double.NEGATIVE_INFINITY;
	private double bottom = Double.NEGATIVE_INFINITY;

	Bounds bounds() {
		return left > right ? new Bounds(0, 0, 0, 0) : new Bounds(left, top, right - left, bottom - top);
	}

	@Override
	public void moveTo(double x, double y) {
		lineTo(x, y);
	}

	@Override
	public void lineTo(double x, double y) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		lineTo(x1, y1);
		lineTo(x2, y2);
		lineTo(x, y);
	}

	@Override
	public void close() {
		// The closing line ends where the path began.
	}
}
