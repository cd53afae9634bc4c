// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Orders the nodes of columns with regard to the links within a column, which ELK does not know: moves nodes up or down from where ELK put them, as
 * long as that saves crossings, those of links that must run past nodes between their ends included. ELK then arranges a second time, in that order.
 */
final class ColumnOrder {
	/** How often all columns are gone through at most. */
	private static final int ROUNDS = 8;
	/** What it costs to lead a link past nodes, and past each of them, where a crossing costs 1. */
	private static final double DETOUR = 1;
	private static final double PASSED = 0.25;

	/** Two nodes of one column that a link joins. */
	record Link(ElkNode source, ElkNode target) {
		private boolean joins(Item item) {
			return item.node == source || item.node == target;
		}
	}

	/** A node, or a place where a line passes a column. */
	private static final class Item {
		private final ElkNode node;
		private final double y;
		private final List<End> left = new ArrayList<>();
		private final List<End> right = new ArrayList<>();
		private int index;

		private Item(ElkNode node, double y) {
			this.node = node;
			this.y = y;
		}
	}

	/** Where a line from the next column ends: at which item, and how far down on it, 0 where ELK is free to choose. */
	private record End(Item item, double share) {
		double place() {
			return item.index + share;
		}
	}

	private final Map<ElkNode, Item> nodes = new LinkedHashMap<>();
	private final Map<Integer, List<Item>> columns = new TreeMap<>();
	private final Map<Integer, Double> middles = new HashMap<>();
	private final Map<Integer, List<Link>> links = new HashMap<>();

	/**
	 * @param columnOf the column of each node, as ELK arranged them
	 * @param edges the lines between columns as ELK led them
	 */
	ColumnOrder(Map<ElkNode, Integer> columnOf, Collection<ElkEdge> edges, Collection<Link> links) {
		columnOf.forEach((node, column) -> {
			middles.putIfAbsent(column, node.getX() + node.getWidth() / 2);
			nodes.put(node, add(new Item(node, node.getY() + node.getHeight() / 2), column));
		});
		edges.stream().filter(edge -> edge.getSections().size() == 1).forEach(edge -> add(edge, columnOf));
		links.forEach(link -> this.links.computeIfAbsent(columnOf.get(link.source()), any -> new ArrayList<>()).add(link));
		columns.values().forEach(column -> {
			column.sort(Comparator.comparingDouble(item -> item.y));
			number(column);
		});
	}

	/** Tells ELK the order for its next run. */
	void apply(ElkNode graph) {
		boolean better = true;
		for (int round = 0; better && round < ROUNDS; round++) {
			better = false;
			for (Map.Entry<Integer, List<Item>> column : columns.entrySet()) {
				better |= improve(column.getValue(), links.getOrDefault(column.getKey(), List.of()));
			}
		}
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NONE); // else the model's order prevails
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, true);
		graph.getChildren().forEach(node -> node.setProperty(LayeredOptions.POSITION,
				new KVector(node.getX(), nodes.containsKey(node) ? nodes.get(node).index : node.getY())));
	}

	private Item add(Item item, int column) {
		columns.computeIfAbsent(column, any -> new ArrayList<>()).add(item);
		return item;
	}

	private void add(ElkEdge edge, Map<ElkNode, Integer> columnOf) {
		List<ElkConnectableShape> ends = new ArrayList<>(List.of(edge.getSources().get(0), edge.getTargets().get(0)));
		List<Point> points = Steps.points(edge);
		if (points.get(0).x() > points.get(points.size() - 1).x()) {
			Collections.reverse(ends);
			Collections.reverse(points);
		}
		Integer from = columnOf.get(ElkGraphUtil.connectableShapeToNode(ends.get(0)));
		Integer to = columnOf.get(ElkGraphUtil.connectableShapeToNode(ends.get(1)));
		if (from == null || to == null) {
			return;
		}
		End before = end(ends.get(0));
		for (int column = from + 1; column <= to; column++) {
			End next = column == to ? end(ends.get(1)) : new End(add(new Item(null, height(points, column)), column), 0);
			before.item().right.add(next);
			next.item().left.add(before);
			before = next;
		}
	}

	private End end(ElkConnectableShape shape) {
		Item item = nodes.get(ElkGraphUtil.connectableShapeToNode(shape));
		return new End(item, shape instanceof ElkPort port ? port.getY() / (item.node.getHeight() + 1) : 0);
	}

	/** @return where a line passes a column */
	private double height(List<Point> points, int column) {
		double x = middles.getOrDefault(column, points.get(0).x());
		for (int piece = 0; piece + 1 < points.size(); piece++) {
			if (x <= points.get(piece + 1).x()) {
				return points.get(piece).y();
			}
		}
		return points.get(points.size() - 1).y();
	}

	/** Moves each item to where it crosses least, and tells whether any has moved. */
	private static boolean improve(List<Item> column, List<Link> links) {
		boolean better = false;
		for (Item item : List.copyOf(column)) {
			int from = item.index;
			int best = from;
			double now = detours(column, links);
			double least = 0;
			for (int step : new int[] {-1, 1}) {
				double crossings = 0;
				for (int to = from + step; to >= 0 && to < column.size(); to += step) {
					Item other = column.get(to);
					crossings += step > 0 ? turned(item, other) : turned(other, item);
					move(column, item, to);
					double change = crossings + detours(column, links) - now;
					if (change < least - 1e-6) {
						least = change;
						best = to;
					}
				}
				move(column, item, from);
			}
			move(column, item, best);
			better |= best != from;
		}
		return better;
	}

	/** @return how many crossings more there are when the lower one stands above the upper one */
	private static int turned(Item upper, Item lower) {
		return crossings(lower.left, upper.left) + crossings(lower.right, upper.right) - crossings(upper.left, lower.left)
				- crossings(upper.right, lower.right);
	}

	private static int crossings(List<End> above, List<End> below) {
		int crossings = 0;
		for (End one : above) {
			for (End other : below) {
				crossings += one.place() > other.place() ? 1 : 0;
			}
		}
		return crossings;
	}

	private static void move(List<Item> column, Item item, int to) {
		column.remove(item.index);
		column.add(to, item);
		number(column);
	}

	private static void number(List<Item> column) {
		for (int index = 0; index < column.size(); index++) {
			column.get(index).index = index;
		}
	}

	private static double detours(List<Item> column, List<Link> links) {
		double cost = 0;
		for (Link link : links) {
			cost += detour(column, link);
		}
		return cost;
	}

	/** @return the crossings of a link with what leaves the nodes that it passes, and what the detour itself costs */
	private static double detour(List<Item> column, Link link) {
		double cost = 0;
		boolean within = false;
		boolean passes = false;
		for (Item item : column) {
			if (link.joins(item)) {
				if (within || link.source() == link.target()) {
					break;
				}
				within = true;
			} else if (within) {
				passes |= item.node != null;
				cost += PASSED + item.right.size();
			}
		}
		return passes ? cost + DETOUR : cost;
	}
}
