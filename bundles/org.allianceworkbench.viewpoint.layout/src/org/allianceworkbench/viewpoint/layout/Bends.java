// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;

/** The bendpoints that keep an edge where ELK led it. */
final class Bends {
	/** How far a label may lie beside its line, which may have moved out of a step, in pixels. */
	private static final double BESIDE = 11;

	private Bends() {
	}

	/** @return bendpoints in the diagram's coordinates: those of ELK, one where the label stands, and one in the middle of a line without any */
	static List<Point> of(ElkEdge edge) {
		Point origin = Steps.origin(edge.getContainingNode());
		ElkEdgeSection section = edge.getSections().get(0);
		List<Point> route = new ArrayList<>();
		route.add(moved(origin, section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(bend -> route.add(moved(origin, bend.getX(), bend.getY())));
		route.add(moved(origin, section.getEndX(), section.getEndY()));
		for (ElkLabel label : edge.getLabels()) {
			insert(moved(origin, label.getX() + label.getWidth() / 2, label.getY() + label.getHeight() / 2), route);
		}
		if (route.size() == 2) {
			insert(new Point((route.get(0).x() + route.get(1).x()) / 2, (route.get(0).y() + route.get(1).y()) / 2), route);
		}
		return List.copyOf(route.subList(1, route.size() - 1));
	}

	/** Puts a point into the piece of the route that it lies on; a point beside the route is left out. */
	private static void insert(Point point, List<Point> route) {
		for (int index = 0; index + 1 < route.size(); index++) {
			Point a = route.get(index);
			Point b = route.get(index + 1);
			boolean level = Math.abs(a.y() - b.y()) < 0.5 && Math.abs(point.y() - a.y()) < BESIDE && isBetween(a.x(), point.x(), b.x());
			boolean plumb = Math.abs(a.x() - b.x()) < 0.5 && Math.abs(point.x() - a.x()) < 4 && isBetween(a.y(), point.y(), b.y());
			if (level || plumb) {
				route.add(index + 1, level ? new Point(point.x(), a.y()) : new Point(a.x(), point.y()));
				return;
			}
		}
	}

	private static boolean isBetween(double a, double middle, double b) {
		return middle > Math.min(a, b) + 1 && middle < Math.max(a, b) - 1;
	}

	private static Point moved(Point origin, double x, double y) {
		return new Point(origin.x() + x, origin.y() + y);
	}
}
