// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.drawing;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;

/** Collects the corners of a path. */
final class Corners implements Primitive.Pen {
	private final List<Point> points = new ArrayList<>();
	private boolean closed;
	private boolean curved;

	/** @return the corners of the path */
	static Corners of(Primitive.Path path) {
		Corners corners = new Corners();
		path.draw(corners);
		return corners;
	}

	List<Point> points() {
		return points;
	}

	boolean isClosed() {
		return closed;
	}

	boolean isCurved() {
		return curved;
	}

	@Override
	public void moveTo(double x, double y) {
		points.add(new Point(x, y));
	}

	@Override
	public void lineTo(double x, double y) {
		points.add(new Point(x, y));
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		curved = true;
		points.add(new Point(x, y));
	}

	@Override
	public void close() {
		closed = true;
	}
}
