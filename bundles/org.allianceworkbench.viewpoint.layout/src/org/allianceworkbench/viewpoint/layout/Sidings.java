// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;

/**
 * Leads edges within one column past the nodes between their ends: out on the right, along a lane beside the nodes, and back in. Lanes are shared
 * only by edges that do not meet; the further an edge runs, the further out is its lane, and each end has a place of its own on its node, so that
 * edges neither cover nor needlessly cross each other.
 */
final class Sidings {
	/** Between the ends of edges on one side of a node. */
	static final double PORT = 12;
	/** From the nodes to the first lane: room for an arrow head and a bend. */
	private static final double NEAREST = 18;
	private static final double LANE = 8;
	/** From a node's corner to the first end. */
	private static final double CORNER = 8;
	/** Least distance from the end of an edge that runs to another column. */
	private static final double CLEAR = 6;

	/** An edge between two nodes of the column, with the width of its label, 0 where it has none. */
	record Link(Edge edge, Node source, Node target, double label) {
	}

	private record Side(Node node, boolean up) {
	}

	private final Map<Node, Bounds> places;
	private final Map<Link, Integer> lanes = new LinkedHashMap<>();
	private final List<Double> widths = new ArrayList<>();
	private final Map<Side, Double> nextPort = new LinkedHashMap<>();
	private final Map<Edge, List<Point>> ways = new IdentityHashMap<>();

	/**
	 * @param places all nodes of the column, relative to it
	 * @param links the edges within it
	 * @param taken gives where edges to other columns end on the right side of a node, relative to the column
	 */
	Sidings(Map<Node, Bounds> places, List<Link> links, Function<Node, List<Double>> taken) {
		this.places = places;
		links.stream().filter(this::isObstructed).sorted(Comparator.comparingDouble(this::length)).forEach(this::assign);
		lanes.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> lead(entry.getKey(), taken));
	}

	/** @return the width that the lanes need to the right of the nodes, 0 where there are none */
	double room() {
		return widths.isEmpty() ? 0 : NEAREST + widths.stream().mapToDouble(width -> width).sum();
	}

	/** @return the points that the edge runs through, relative to the column; none where it meets no node on its way */
	List<Point> way(Edge edge) {
		return ways.getOrDefault(edge, List.of());
	}

	private boolean isObstructed(Link link) {
		Bounds start = places.get(link.source());
		Bounds end = places.get(link.target());
		double top = Math.min(start.bottom(), end.bottom());
		double bottom = Math.max(start.y(), end.y());
		return link.source() != link.target() && places.values().stream().anyMatch(other -> other.y() >= top && other.bottom() <= bottom);
	}

	private void assign(Link link) {
		int lane = lanes.entrySet().stream().filter(other -> meet(link, other.getKey())).mapToInt(other -> other.getValue() + 1).max().orElse(0);
		lanes.put(link, lane);
		if (lane == widths.size()) {
			widths.add(LANE);
		}
		widths.set(lane, Math.max(widths.get(lane), link.label() > 0 ? link.label() + LANE : LANE));
	}

	private boolean meet(Link one, Link other) {
		return Math.max(top(one), top(other)) < Math.min(bottom(one), bottom(other));
	}

	private void lead(Link link, Function<Node, List<Double>> taken) {
		boolean up = places.get(link.target()).y() < places.get(link.source()).y();
		double right = places.values().stream().mapToDouble(Bounds::right).max().orElse(0);
		int lane = lanes.get(link);
		double x = right + NEAREST + widths.subList(0, lane).stream().mapToDouble(width -> width).sum() + (widths.get(lane) - LANE) / 2;
		ways.put(link.edge(), List.of(new Point(x, port(new Side(link.source(), up), taken)), new Point(x, port(new Side(link.target(), !up), taken))));
	}

	/** @return the next free place on the right side of a node, from its upper or its lower corner: nearer lanes come first and end further out */
	private double port(Side side, Function<Node, List<Double>> taken) {
		Bounds box = places.get(side.node());
		List<Double> ends = taken.apply(side.node());
		double step = side.up() ? PORT : -PORT;
		double y = nextPort.getOrDefault(side, side.up() ? box.y() + CORNER : box.bottom() - CORNER);
		while (isTaken(y, ends) && y + step > box.y() && y + step < box.bottom()) {
			y += step / 2;
		}
		nextPort.put(side, Math.max(box.y() + 2, Math.min(box.bottom() - 2, y + step)));
		return y;
	}

	private static boolean isTaken(double y, List<Double> taken) {
		return taken.stream().anyMatch(other -> Math.abs(other - y) < CLEAR);
	}

	private double length(Link link) {
		return bottom(link) - top(link);
	}

	private double top(Link link) {
		return Math.min(places.get(link.source()).centre().y(), places.get(link.target()).centre().y());
	}

	private double bottom(Link link) {
		return Math.max(places.get(link.source()).centre().y(), places.get(link.target()).centre().y());
	}
}
