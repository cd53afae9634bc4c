// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.Collection;
import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.eclipse.elk.graph.ElkEdge;

/** How hard lines are to follow: their length, where a crossing counts as much as a detour of so many pixels. */
final class Quality {
	private static final double CROSSING = 200;

	private Quality() {
	}

	/** @return pixels; the less the better */
	static double cost(Collection<ElkEdge> edges) {
		List<List<Point>> routes = edges.stream().filter(edge -> !edge.getSections().isEmpty()).map(Steps::points).toList();
		double cost = 0;
		for (int index = 0; index < routes.size(); index++) {
			for (int piece = 0; piece + 1 < routes.get(index).size(); piece++) {
				Point a = routes.get(index).get(piece);
				Point b = routes.get(index).get(piece + 1);
				cost += Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) + CROSSING * crossings(a, b, routes.subList(index + 1, routes.size()));
			}
		}
		return cost;
	}

	/** @return how many pieces of others the piece between two points crosses */
	static long crossings(Point a, Point b, List<List<Point>> others) {
		long count = 0;
		for (List<Point> route : others) {
			for (int piece = 0; piece + 1 < route.size(); piece++) {
				boolean crossed = cross(a, b, route.get(piece), route.get(piece + 1)) || cross(route.get(piece), route.get(piece + 1), a, b);
				count += crossed ? 1 : 0;
			}
		}
		return count;
	}

	/** @return whether a level piece crosses a plumb one */
	private static boolean cross(Point a, Point b, Point c, Point d) {
		return a.y() == b.y() && c.x() == d.x() && isBetween(a.x(), c.x(), b.x()) && isBetween(c.y(), a.y(), d.y());
	}

	private static boolean isBetween(double a, double middle, double b) {
		return middle > Math.min(a, b) && middle < Math.max(a, b);
	}
}
