// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.scene.Primitive.Box;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.allianceworkbench.viewpoint.style.LabelStyle;

/** Paints an edge whose route is known: the line with rounded corners, what stands at its ends, and its labels on white. */
final class EdgeDrawing {
	private static final double CORNER = 6;
	private static final double LABEL_WIDTH = 176;
	/** Least visible line on each side of a label that stands on it. */
	private static final double LINE_END = 12;
	private static final double BESIDE = 4;

	private final Labels labels;

	EdgeDrawing(Labels labels) {
		this.labels = labels;
	}

	List<Primitive> draw(Edge edge, EdgeStyle style, List<Point> route, List<Point> bends) {
		Stroke stroke = new Stroke(style.stroke(), Math.max(1, style.size()), style.line());
		Point first = route.get(0);
		Point last = route.get(route.size() - 1);
		Decoration source = Decoration.at(style.source(), first, route.get(1), stroke);
		Decoration target = Decoration.at(style.target(), last, route.get(route.size() - 2), stroke);
		List<Point> line = new ArrayList<>(route);
		line.set(0, towards(first, route.get(1), source.length()));
		line.set(line.size() - 1, towards(last, line.get(line.size() - 2), target.length()));
		List<Primitive> result = new ArrayList<>();
		result.add(line(line, style.routing() == EdgeRouting.STRAIGHT ? 0 : CORNER).path(null, stroke));
		result.addAll(source.primitives());
		result.addAll(target.primitives());
		Appearance look = edge.getAppearance();
		result.addAll(centre(block(edge, look.label(), style.centreLabel()), route, bends));
		result.addAll(end(block(edge, look.beginLabel(), style.beginLabel()), first, route.get(1), source.length()));
		result.addAll(end(block(edge, look.endLabel(), style.endLabel()), last, route.get(route.size() - 2), target.length()));
		return result;
	}

	/** @return null where there is no such label */
	LabelBlock block(Edge edge, String label, LabelStyle style) {
		if (style == null || label == null || label.isEmpty() || style.hiddenByDefault()) {
			return null;
		}
		LabelBlock block = labels.block(label, style, edge.getTarget(), LABEL_WIDTH);
		return block.isEmpty() ? null : block;
	}

	private static List<Primitive> centre(LabelBlock block, List<Point> route, List<Point> bends) {
		if (block == null) {
			return List.of();
		}
		for (int index = 1; index < route.size() - 1; index++) {
			if (bends.contains(route.get(index)) && isStraight(route.get(index - 1), route.get(index), route.get(index + 1))) {
				return paint(block, route.get(index));
			}
		}
		int best = longest(route);
		return onSegment(block, route.get(best), route.get(best + 1));
	}

	private static List<Primitive> onSegment(LabelBlock block, Point a, Point b) {
		Point middle = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
		boolean level = Math.abs(b.x() - a.x()) >= Math.abs(b.y() - a.y());
		double needed = (level ? block.width() : block.height()) + 2 * LINE_END;
		if (Outline.distance(a, b) >= needed || Math.abs(b.x() - a.x()) > 1 && Math.abs(b.y() - a.y()) > 1) {
			return paint(block, middle);
		}
		return paint(block, level ? new Point(middle.x(), middle.y() - block.height() / 2 - BESIDE)
				: new Point(middle.x() + block.width() / 2 + BESIDE, middle.y()));
	}

	private static List<Primitive> end(LabelBlock block, Point tip, Point from, double decoration) {
		if (block == null) {
			return List.of();
		}
		double along = Math.max(decoration, 10) + BESIDE;
		if (Math.abs(from.x() - tip.x()) >= Math.abs(from.y() - tip.y())) {
			double right = Math.signum(from.x() - tip.x());
			return paint(block, new Point(tip.x() + right * (along + block.width() / 2), tip.y() - block.height() / 2 - BESIDE));
		}
		double down = Math.signum(from.y() - tip.y());
		return paint(block, new Point(tip.x() + block.width() / 2 + BESIDE, tip.y() + down * (along + block.height() / 2)));
	}

	private static List<Primitive> paint(LabelBlock block, Point centre) {
		double x = centre.x() - block.width() / 2;
		double y = centre.y() - block.height() / 2;
		List<Primitive> result = new ArrayList<>();
		result.add(new Box(x - 3, y - 1, block.width() + 6, block.height() + 2, 0, 0, Colour.WHITE, null));
		result.addAll(block.paint(x, y, block.width()));
		return result;
	}

	/** @return index of the longest piece of the route; a level one counts half as much again, for labels are wide */
	private static int longest(List<Point> route) {
		int best = 0;
		double most = -1;
		for (int index = 0; index + 1 < route.size(); index++) {
			Point a = route.get(index);
			Point b = route.get(index + 1);
			double length = Outline.distance(a, b) * (Math.abs(a.y() - b.y()) < 1 ? 1.5 : 1);
			if (length > most + 1e-6) {
				most = length;
				best = index;
			}
		}
		return best;
	}

	private static boolean isStraight(Point a, Point middle, Point b) {
		return Math.abs(Outline.distance(a, middle) + Outline.distance(middle, b) - Outline.distance(a, b)) < 0.01;
	}

	private static Point towards(Point from, Point to, double length) {
		double distance = Outline.distance(from, to);
		double part = distance < 1e-6 ? 0 : Math.min(1, length / distance);
		return new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
	}

	private static PathBuilder line(List<Point> points, double radius) {
		PathBuilder path = new PathBuilder();
		path.moveTo(points.get(0).x(), points.get(0).y());
		for (int index = 1; index + 1 < points.size(); index++) {
			corner(path, points.get(index - 1), points.get(index), points.get(index + 1), radius);
		}
		Point last = points.get(points.size() - 1);
		path.lineTo(last.x(), last.y());
		return path;
	}

	private static void corner(PathBuilder path, Point before, Point corner, Point after, double radius) {
		double room = Math.min(radius, Math.min(Outline.distance(before, corner), Outline.distance(corner, after)) / 2);
		if (room < 0.5 || isStraight(before, corner, after)) {
			path.lineTo(corner.x(), corner.y());
			return;
		}
		Point start = towards(corner, before, room);
		Point end = towards(corner, after, room);
		Point control1 = towards(start, corner, room * 0.5523);
		Point control2 = towards(end, corner, room * 0.5523);
		path.lineTo(start.x(), start.y());
		path.curveTo(control1.x(), control1.y(), control2.x(), control2.y(), end.x(), end.y());
	}
}
