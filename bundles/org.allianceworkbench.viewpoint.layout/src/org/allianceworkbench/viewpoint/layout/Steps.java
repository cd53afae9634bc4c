// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Takes steps out of the lines that ELK led: two level pieces that lie a few pixels apart become one, and so do pieces further apart where an end
 * can move along its node, where the piece that moves comes near no other line and no node, and an end stays on its node and apart from others.
 */
final class Steps {
	/** Up to this height a step is an accident, in pixels. */
	private static final double SMALL = 10;
	/** Least distance from parallel lines and from other ends, in pixels. */
	private static final double CLEAR = 8;
	/** Least distance of an end from the corner of its node, in pixels. */
	private static final double CORNER = 8;

	private record Line(ElkEdge edge, List<Point> points) {
		/** A route of one section has ends at nodes; at a port an end is fixed. */
		ElkConnectableShape end(boolean first) {
			return first ? edge.getSources().get(0) : edge.getTargets().get(0);
		}
	}

	private final List<Line> lines;
	private final List<Bounds> obstacles;

	private Steps(Collection<ElkEdge> edges, Collection<ElkNode> nodes) {
		lines = edges.stream().filter(edge -> edge.getSections().size() == 1).map(edge -> new Line(edge, points(edge))).toList();
		obstacles = nodes.stream().filter(node -> node.getChildren().isEmpty()).map(Steps::bounds).toList();
	}

	/** Straightens edges that ELK has led past nodes. */
	static void straighten(Collection<ElkEdge> edges, Collection<ElkNode> nodes) {
		Steps steps = new Steps(edges, nodes);
		steps.lines.forEach(steps::straighten);
		steps.lines.forEach(steps::straighten); // room that one line has left may be what another one needs
		steps.lines.forEach(Steps::write);
	}

	private void straighten(Line line) {
		List<Point> points = line.points();
		for (int index = 1; index + 2 < points.size(); index++) {
			Point a = points.get(index);
			Point b = points.get(index + 1);
			boolean step = Math.abs(a.x() - b.x()) < 0.5 && isLevel(points, index - 1) && isLevel(points, index + 1);
			if (step && (mayMove(line, index - 1, a.y(), b.y()) && moves(line, index - 1, b.y())
					|| mayMove(line, index + 1, b.y(), a.y()) && moves(line, index + 1, a.y()))) {
				points.subList(index, index + 2).clear();
				index = 0;
			}
		}
	}

	/** @return whether a piece may move so far: a little anyway, and along a high node as far as it crosses no more lines and leaves no label behind */
	private boolean mayMove(Line line, int index, double from, double to) {
		if (Math.abs(from - to) <= SMALL) {
			return true;
		}
		List<Point> points = line.points();
		boolean first = index == 0;
		if (!first && index + 2 < points.size() || line.edge().getLabels().stream().anyMatch(label -> isOn(label, line, from))) {
			return false;
		}
		Point far = points.get(first ? 1 : index);
		Point end = points.get(first ? 0 : index + 1);
		List<List<Point>> others = lines.stream().filter(other -> other != line).map(Line::points).toList();
		return Quality.crossings(new Point(end.x(), to), new Point(far.x(), to), others)
				<= Quality.crossings(end, far, others) + Quality.crossings(far, new Point(far.x(), to), others);
	}

	private static boolean isOn(ElkLabel label, Line line, double y) {
		return Math.abs(origin(line.edge().getContainingNode()).y() + label.getY() + label.getHeight() / 2 - y) <= SMALL;
	}

	private static boolean isLevel(List<Point> points, int index) {
		return Math.abs(points.get(index).y() - points.get(index + 1).y()) < 0.5;
	}

	/** Moves the level piece that begins at the index to another y, where that is possible. */
	private boolean moves(Line line, int index, double y) {
		List<Point> points = line.points();
		Point a = points.get(index);
		Point b = points.get(index + 1);
		boolean first = index == 0;
		boolean last = index + 2 == points.size();
		if (first && !mayEnd(line, true, y) || last && !mayEnd(line, false, y) || !isFree(line, a, b, y)) {
			return false;
		}
		points.set(index, new Point(a.x(), y));
		points.set(index + 1, new Point(b.x(), y));
		return true;
	}

	private boolean mayEnd(Line line, boolean first, double y) {
		if (!(line.end(first) instanceof ElkNode node)) {
			return false;
		}
		Bounds box = bounds(node);
		Point now = line.points().get(first ? 0 : line.points().size() - 1);
		return y >= box.y() + CORNER && y <= box.bottom() - CORNER && lines.stream().filter(other -> other != line)
				.flatMap(other -> Stream.of(other.points().get(0), other.points().get(other.points().size() - 1)))
				.noneMatch(end -> Math.abs(end.x() - now.x()) < 1 && Math.abs(end.y() - y) < CLEAR);
	}

	private boolean isFree(Line line, Point a, Point b, double y) {
		Bounds way = new Bounds(Math.min(a.x(), b.x()) + 1, y - CLEAR, Math.max(0, Math.abs(a.x() - b.x()) - 2), 2 * CLEAR);
		return obstacles.stream().noneMatch(way::overlaps) && lines.stream().filter(other -> other != line).noneMatch(other -> runsAlong(other, way));
	}

	private static boolean runsAlong(Line other, Bounds way) {
		List<Point> points = other.points();
		for (int index = 0; index + 1 < points.size(); index++) {
			Point a = points.get(index);
			Point b = points.get(index + 1);
			if (isLevel(points, index) && a.y() > way.y() && a.y() < way.bottom() && Math.max(a.x(), b.x()) > way.x() && Math.min(a.x(), b.x()) < way.right()) {
				return true;
			}
		}
		return false;
	}

	/** @return the way of an edge that ELK has led, from end to end, in the coordinates of the whole graph */
	static List<Point> points(ElkEdge edge) {
		ElkEdgeSection section = edge.getSections().get(0);
		Point origin = origin(edge.getContainingNode());
		List<Point> points = new ArrayList<>();
		points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
		section.getBendPoints().forEach(bend -> points.add(new Point(origin.x() + bend.getX(), origin.y() + bend.getY())));
		points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
		return points;
	}

	private static void write(Line line) {
		ElkEdgeSection section = line.edge().getSections().get(0);
		Point origin = origin(line.edge().getContainingNode());
		List<Point> points = line.points().stream().map(point -> new Point(point.x() - origin.x(), point.y() - origin.y())).toList();
		section.setStartLocation(points.get(0).x(), points.get(0).y());
		section.getBendPoints().clear();
		points.subList(1, points.size() - 1).forEach(point -> ElkGraphUtil.createBendPoint(section, point.x(), point.y()));
		section.setEndLocation(points.get(points.size() - 1).x(), points.get(points.size() - 1).y());
	}

	/** @return a node in the coordinates of the whole graph */
	static Bounds bounds(ElkNode node) {
		Point origin = origin(node);
		return new Bounds(origin.x(), origin.y(), node.getWidth(), node.getHeight());
	}

	/** @return the top left corner of a node in the coordinates of the whole graph */
	static Point origin(ElkNode node) {
		double x = 0;
		double y = 0;
		for (ElkNode part = node; part != null && part.getParent() != null; part = part.getParent()) {
			x += part.getX();
			y += part.getY();
		}
		return new Point(x, y);
	}
}
