// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.style.EdgeRouting;

/** Leads an edge from one shape to another through its bendpoints; ends on the shapes' outlines. */
final class Routing {
	private static final double LOOP = 24;
	private static final double NEAR = 0.75;
	/** Least length of a straight piece between two shapes side by side. */
	private static final double OVERLAP = 6;

	private final Outline source;
	private final Outline target;
	private final double shift;

	/** @param shift how far the edge stands aside from the middle, where several edges join the same two elements */
	Routing(Outline source, Outline target, double shift) {
		this.source = source;
		this.target = target;
		this.shift = shift;
	}

	List<Point> route(EdgeRouting routing, List<Point> bends, boolean loop) {
		if (loop && bends.size() < 2) {
			return aroundCorner();
		}
		if (routing == EdgeRouting.STRAIGHT) {
			return straight(bends);
		}
		return tidy(bends.isEmpty() ? square(routing) : throughBends(bends), bends);
	}

	private List<Point> aroundCorner() {
		Bounds box = source.bounds();
		double y = box.y() + box.height() / 4;
		double x = box.right() - Math.min(box.width() / 4, 24);
		Point start = source.atLevel(y, true).orElse(box.centre());
		Point end = source.atPlumb(x, false).orElse(box.centre());
		double right = box.right() + LOOP + shift;
		double top = box.y() - LOOP - shift;
		return List.of(start, new Point(right, start.y()), new Point(right, top), new Point(end.x(), top), end);
	}

	private List<Point> straight(List<Point> bends) {
		List<Point> points = new ArrayList<>();
		Point from = aside(source.bounds().centre());
		Point to = aside(target.bounds().centre());
		if (bends.isEmpty() && (source.bounds().contains(target.bounds()) || target.bounds().contains(source.bounds()))) {
			return nested();
		}
		points.add(leaving(source, from, bends.isEmpty() ? to : bends.get(0)));
		points.addAll(bends);
		points.add(leaving(target, to, bends.isEmpty() ? from : bends.get(bends.size() - 1)));
		return points;
	}

	private Point aside(Point point) {
		Point a = source.bounds().centre();
		Point b = target.bounds().centre();
		double length = Outline.distance(a, b);
		return length < 1e-6 ? point : new Point(point.x() - shift * (b.y() - a.y()) / length, point.y() + shift * (b.x() - a.x()) / length);
	}

	private static Point leaving(Outline outline, Point inside, Point outside) {
		return outline.leaving(inside, outside).orElseGet(() -> outline.towards(outside));
	}

	/** An edge between a container and what lies in it runs to the nearest side. */
	private List<Point> nested() {
		boolean outward = target.bounds().contains(source.bounds());
		Bounds inner = outward ? source.bounds() : target.bounds();
		Bounds outer = outward ? target.bounds() : source.bounds();
		double y = inner.centre().y() + shift;
		boolean right = outer.right() - inner.right() < inner.x() - outer.x();
		Point near = new Point(right ? inner.right() : inner.x(), y);
		Point far = new Point(right ? outer.right() : outer.x(), y);
		return outward ? List.of(near, far) : List.of(far, near);
	}

	private List<Point> square(EdgeRouting routing) {
		Bounds a = source.bounds();
		Bounds b = target.bounds();
		double gapX = Math.max(b.x() - a.right(), a.x() - b.right());
		double gapY = Math.max(b.y() - a.bottom(), a.y() - b.bottom());
		if (gapX < 0 && gapY < 0) {
			return straight(List.of());
		}
		boolean upright = routing == EdgeRouting.TREE ? gapY >= 0 : gapX < 0 || gapY >= 0 && gapY > 2 * gapX;
		return upright ? upright(a, b) : level(a, b);
	}

	private List<Point> level(Bounds a, Bounds b) {
		boolean right = b.centre().x() >= a.centre().x();
		double top = Math.max(a.y(), b.y());
		double bottom = Math.min(a.bottom(), b.bottom());
		if (bottom - top >= OVERLAP) {
			double y = clamped((top + bottom) / 2 + shift, top + 2, bottom - 2);
			return List.of(onLevel(source, y, right), onLevel(target, y, !right));
		}
		double fromY = clamped(a.centre().y() + shift, a.y() + 2, a.bottom() - 2);
		double toY = clamped(b.centre().y() + shift, b.y() + 2, b.bottom() - 2);
		double middle = right ? (a.right() + b.x()) / 2 : (a.x() + b.right()) / 2;
		double x = middle + (toY > fromY == right ? -shift : shift);
		return List.of(onLevel(source, fromY, right), new Point(x, fromY), new Point(x, toY), onLevel(target, toY, !right));
	}

	private List<Point> upright(Bounds a, Bounds b) {
		boolean down = b.centre().y() >= a.centre().y();
		double left = Math.max(a.x(), b.x());
		double right = Math.min(a.right(), b.right());
		if (right - left >= OVERLAP) {
			double x = clamped((left + right) / 2 + shift, left + 2, right - 2);
			return List.of(onPlumb(source, x, down), onPlumb(target, x, !down));
		}
		double fromX = clamped(a.centre().x() + shift, a.x() + 2, a.right() - 2);
		double toX = clamped(b.centre().x() + shift, b.x() + 2, b.right() - 2);
		double middle = down ? (a.bottom() + b.y()) / 2 : (a.y() + b.bottom()) / 2;
		double y = middle + (toX > fromX == down ? -shift : shift);
		return List.of(onPlumb(source, fromX, down), new Point(fromX, y), new Point(toX, y), onPlumb(target, toX, !down));
	}

	private List<Point> throughBends(List<Point> bends) {
		List<Point> points = new ArrayList<>(attach(source, bends.get(0), bends.size() > 1 ? bends.get(1) : target.bounds().centre()));
		for (int index = 1; index < bends.size(); index++) {
			Point last = points.get(points.size() - 1);
			Point next = bends.get(index);
			if (Math.abs(last.x() - next.x()) > NEAR && Math.abs(last.y() - next.y()) > NEAR) {
				points.add(new Point(next.x(), last.y()));
			}
			points.add(next);
		}
		Point beforeLast = points.size() > 1 ? points.get(points.size() - 2) : source.bounds().centre();
		List<Point> ending = new ArrayList<>(attach(target, bends.get(bends.size() - 1), beforeLast));
		Collections.reverse(ending);
		points.addAll(ending.subList(1, ending.size()));
		return points;
	}

	/** @return from the outline to the bendpoint, by right angles; next is where the line goes on */
	private static List<Point> attach(Outline outline, Point bend, Point next) {
		Bounds box = outline.bounds();
		if (bend.y() >= box.y() && bend.y() <= box.bottom()) {
			return List.of(onLevel(outline, bend.y(), bend.x() >= box.centre().x()), bend);
		}
		if (bend.x() >= box.x() && bend.x() <= box.right()) {
			return List.of(onPlumb(outline, bend.x(), bend.y() >= box.centre().y()), bend);
		}
		Point centre = box.centre();
		boolean goesOnLevel = Math.abs(next.y() - bend.y()) <= NEAR;
		if (goesOnLevel) {
			return List.of(onLevel(outline, centre.y(), bend.x() >= centre.x()), new Point(bend.x(), centre.y()), bend);
		}
		return List.of(onPlumb(outline, centre.x(), bend.y() >= centre.y()), new Point(centre.x(), bend.y()), bend);
	}

	private static Point onLevel(Outline outline, double y, boolean right) {
		return outline.atLevel(y, right).orElseGet(() -> new Point(right ? outline.bounds().right() : outline.bounds().x(), y));
	}

	private static Point onPlumb(Outline outline, double x, boolean bottom) {
		return outline.atPlumb(x, bottom).orElseGet(() -> new Point(x, bottom ? outline.bounds().bottom() : outline.bounds().y()));
	}

	/** Leaves out points that change nothing, but no bendpoint: there somebody holds the line. */
	private static List<Point> tidy(List<Point> points, List<Point> bends) {
		List<Point> result = new ArrayList<>();
		for (Point point : points) {
			while (result.size() > 1 && !bends.contains(last(result)) && isBetween(result.get(result.size() - 2), last(result), point)) {
				result.remove(result.size() - 1);
			}
			if (result.isEmpty() || Outline.distance(last(result), point) > 1e-6) {
				result.add(point);
			}
		}
		if (result.size() == 1) {
			result.add(result.get(0));
		}
		return result;
	}

	private static Point last(List<Point> points) {
		return points.get(points.size() - 1);
	}

	private static boolean isBetween(Point a, Point middle, Point b) {
		boolean level = Math.abs(a.y() - middle.y()) < 1e-6 && Math.abs(middle.y() - b.y()) < 1e-6;
		boolean plumb = Math.abs(a.x() - middle.x()) < 1e-6 && Math.abs(middle.x() - b.x()) < 1e-6;
		return level || plumb;
	}

	private static double clamped(double value, double least, double most) {
		return least > most ? (least + most) / 2 : Math.max(least, Math.min(most, value));
	}
}
