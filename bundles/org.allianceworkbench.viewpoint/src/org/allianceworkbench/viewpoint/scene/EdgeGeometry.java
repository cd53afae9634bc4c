// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.allianceworkbench.viewpoint.style.NodeStyle;

/** Where each edge runs. Knows one state of the diagram, as the geometry of nodes does. */
final class EdgeGeometry {
	/** Distance between edges that join the same two elements. */
	private static final double APART = 14;
	/** An edge between edges between edges: no further. */
	private static final int DEEPEST = 8;

	private final NodeGeometry nodes;
	private final Map<Edge, List<Point>> routes = new IdentityHashMap<>();
	private Map<Edge, List<Edge>> twins;

	EdgeGeometry(NodeGeometry nodes) {
		this.nodes = nodes;
	}

	List<Point> route(Edge edge) {
		return route(edge, 0);
	}

	private List<Point> route(Edge edge, int depth) {
		List<Point> known = routes.get(edge);
		if (known == null) {
			Routing routing = new Routing(outline(edge.getSource(), depth), outline(edge.getEnd(), depth), shift(edge));
			known = routing.route(style(edge), Bendpoints.parse(edge.getBendpoints()), edge.getSource() == edge.getEnd());
			routes.put(edge, known);
		}
		return known;
	}

	private static EdgeRouting style(Edge edge) {
		return edge.getAppearance() != null && edge.getAppearance().style() instanceof EdgeStyle style ? style.routing() : EdgeRouting.STRAIGHT;
	}

	private Outline outline(DiagramElement end, int depth) {
		if (end instanceof Node node) {
			NodeStyle style = NodeGeometry.style(node);
			Bounds bounds = nodes.absolute(node);
			return style == null ? new Outline(bounds) : NodeShapes.outline(style, bounds);
		}
		if (end instanceof Edge edge && depth < DEEPEST) {
			Point middle = middle(route(edge, depth + 1));
			return new Outline(new Bounds(middle.x() - 0.5, middle.y() - 0.5, 1, 1));
		}
		return new Outline(new Bounds(0, 0, 1, 1));
	}

	private static Point middle(List<Point> route) {
		double left = length(route) / 2;
		for (int index = 0; index + 1 < route.size(); index++) {
			Point a = route.get(index);
			Point b = route.get(index + 1);
			double piece = Outline.distance(a, b);
			if (piece > 0 && left <= piece) {
				return new Point(a.x() + (b.x() - a.x()) * left / piece, a.y() + (b.y() - a.y()) * left / piece);
			}
			left -= piece;
		}
		return route.get(route.size() - 1);
	}

	private static double length(List<Point> route) {
		double sum = 0;
		for (int index = 0; index + 1 < route.size(); index++) {
			sum += Outline.distance(route.get(index), route.get(index + 1));
		}
		return sum;
	}

	/** @return how far aside the edge runs so that it does not cover others between the same two elements */
	private double shift(Edge edge) {
		if (edge.getBendpoints() != null || !(edge.eContainer() instanceof Diagram diagram)) {
			return 0;
		}
		if (twins == null) {
			twins = twins(diagram);
		}
		List<Edge> same = twins.getOrDefault(edge, List.of());
		if (same.size() < 2) {
			return 0;
		}
		double shift = (same.indexOf(edge) - (same.size() - 1) / 2.0) * APART;
		boolean turned = edge.getSource() != same.get(0).getSource();
		return turned && style(edge) == EdgeRouting.STRAIGHT ? -shift : shift;
	}

	/** @return for each visible edge without bends those that join the same two elements, in the order of the diagram */
	private static Map<Edge, List<Edge>> twins(Diagram diagram) {
		Map<Ends, List<Edge>> byEnds = new HashMap<>();
		Map<Edge, List<Edge>> twins = new IdentityHashMap<>();
		for (Edge edge : diagram.getEdges()) {
			if (edge.isVisible() && edge.getBendpoints() == null) {
				List<Edge> turned = byEnds.get(new Ends(edge.getEnd(), edge.getSource()));
				List<Edge> same = turned != null ? turned : byEnds.computeIfAbsent(new Ends(edge.getSource(), edge.getEnd()), any -> new ArrayList<>(2));
				same.add(edge);
				twins.put(edge, same);
			}
		}
		return twins;
	}

	private record Ends(DiagramElement source, DiagramElement end) {
	}
}
