// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive.Path;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.Primitive.Segment;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.style.Colour;

/** Collects segments to a path. */
final class PathBuilder implements Primitive.Pen {
	private final List<Segment> segments = new ArrayList<>();

	static PathBuilder polyline(List<Point> points) {
		PathBuilder path = new PathBuilder();
		path.moveTo(points.get(0).x(), points.get(0).y());
		points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
		return path;
	}

	static PathBuilder polygon(List<Point> points) {
		PathBuilder path = polyline(points);
		path.close();
		return path;
	}

	Path path(Colour fill, Stroke stroke) {
		return new Path(segments, fill, stroke);
	}

	@Override
	public void moveTo(double x, double y) {
		segments.add(new Segment.MoveTo(x, y));
	}

	@Override
	public void lineTo(double x, double y) {
		segments.add(new Segment.LineTo(x, y));
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		segments.add(new Segment.CurveTo(x1, y1, x2, y2, x, y));
	}

	@Override
	public void close() {
		segments.add(new Segment.Close());
	}
}
