// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;

/**
 * The shape where edges end: a closed polygon in the diagram's coordinates.
 *
 * @param bounds the rectangle around it
 */
record Outline(Bounds bounds, List<Point> corners) {
	Outline {
		corners = List.copyOf(corners);
	}

	Outline(Bounds bounds) {
		this(bounds, List.of(new Point(bounds.x(), bounds.y()), new Point(bounds.right(), bounds.y()), new Point(bounds.right(), bounds.bottom()),
				new Point(bounds.x(), bounds.bottom())));
	}

	/** @return where a line from the middle to the point leaves the shape; the middle where the point lies within */
	Point towards(Point point) {
		return leaving(bounds.centre(), point).orElse(bounds.centre());
	}

	/** @return where a line from a point within to another one leaves the shape for the last time */
	Optional<Point> leaving(Point inside, Point outside) {
		return crossings(inside, outside).max(Comparator.comparingDouble(crossing -> distance(inside, crossing)));
	}

	/** @return the shape's edge on the level line through y, on its right or its left side */
	Optional<Point> atLevel(double y, boolean rightSide) {
		Comparator<Point> byX = Comparator.comparingDouble(Point::x);
		return crossings(new Point(bounds.x() - 1, y), new Point(bounds.right() + 1, y)).max(rightSide ? byX : byX.reversed());
	}

	/** @return the shape's edge on the plumb line through x, at its bottom or its top */
	Optional<Point> atPlumb(double x, boolean bottomSide) {
		Comparator<Point> byY = Comparator.comparingDouble(Point::y);
		return crossings(new Point(x, bounds.y() - 1), new Point(x, bounds.bottom() + 1)).max(bottomSide ? byY : byY.reversed());
	}

	private Stream<Point> crossings(Point from, Point to) {
		return IntStream.range(0, corners.size())
				.mapToObj(index -> crossing(from, to, corners.get(index), corners.get((index + 1) % corners.size()))).flatMap(Optional::stream);
	}

	private static Optional<Point> crossing(Point a, Point b, Point c, Point d) {
		double abX = b.x() - a.x();
		double abY = b.y() - a.y();
		double cdX = d.x() - c.x();
		double cdY = d.y() - c.y();
		double determinant = abX * cdY - abY * cdX;
		if (Math.abs(determinant) < 1e-9) {
			return Optional.empty();
		}
		double onFirst = ((c.x() - a.x()) * cdY - (c.y() - a.y()) * cdX) / determinant;
		double onSecond = ((c.x() - a.x()) * abY - (c.y() - a.y()) * abX) / determinant;
		boolean meets = onFirst >= 0 && onFirst <= 1 && onSecond >= -1e-9 && onSecond <= 1 + 1e-9;
		return meets ? Optional.of(new Point(a.x() + onFirst * abX, a.y() + onFirst * abY)) : Optional.empty();
	}

	static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}
}
