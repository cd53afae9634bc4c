// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;

/** Gives shapes places in columns, what is of one kind below each other. */
final class Grid {
	private static final int MOST_ROWS = 20;
	private static final double BESIDE = 120;
	private static final double BELOW = 24;

	private final Map<String, Shape> shapes = new LinkedHashMap<>();
	private double x;
	private double y;
	private int rows;

	private Grid() {
	}

	/** @return the shapes by their ids, kind by kind in the order in which the first of each stands */
	static Map<String, Shape> of(Collection<Node> nodes) {
		Map<String, List<Node>> kinds = new LinkedHashMap<>();
		nodes.forEach(node -> kinds.computeIfAbsent(node.kind(), kind -> new ArrayList<>()).add(node));
		Grid grid = new Grid();
		kinds.values().forEach(grid::place);
		return grid.shapes;
	}

	/** A kind goes into one column where it fits into one. */
	private void place(List<Node> kind) {
		if (rows + Math.min(kind.size(), MOST_ROWS) > MOST_ROWS) {
			nextColumn();
		}
		for (Node node : kind) {
			if (rows == MOST_ROWS) {
				nextColumn();
			}
			Shape shape = node.at(x, y);
			shapes.put(shape.id(), shape);
			y = shape.place().y() + shape.place().height() + BELOW;
			rows++;
		}
	}

	private void nextColumn() {
		x += Node.WIDTH + BESIDE;
		y = 0;
		rows = 0;
	}

	/** @return a straight way between the sides that face each other */
	static List<Point> route(Bounds source, Bounds target) {
		boolean back = target.x() < source.x();
		double from = back ? source.x() : source.right();
		double to = target.x() > source.x() ? target.x() : target.right();
		return List.of(new Point(from, source.centre().y()), new Point(to, target.centre().y()));
	}
}
