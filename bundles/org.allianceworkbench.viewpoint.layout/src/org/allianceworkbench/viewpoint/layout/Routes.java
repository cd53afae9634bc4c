// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.ScenePass;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.emf.ecore.EObject;

/** Leads edges between columns as ELK did, with the label on the last level piece, where the room for it is. */
final class Routes {
	private final Plan plan;
	private final ScenePass pass;
	private final Map<Node, ElkNode> nodes;
	private final Gutters gutters;
	private final double down;

	/**
	 * @param down what is to be added to ELK's y
	 */
	Routes(Plan plan, ScenePass pass, Map<Node, ElkNode> nodes, Gutters gutters, double down) {
		this.plan = plan;
		this.pass = pass;
		this.nodes = nodes;
		this.gutters = gutters;
		this.down = down;
	}

	void route(Edge edge, ElkEdge line) {
		if (line.getSections().isEmpty() || !stands(edge.getSource()) || !stands(edge.getEnd())) {
			plan.route(edge, List.of());
			return;
		}
		List<Point> bends = new ArrayList<>();
		List<Point> led = Bends.of(line);
		Optional<Point> label = label(edge, line, led.get(led.size() - 1).y() + down);
		if (label.isEmpty() || led.size() > 1) {
			led.forEach(bend -> bends.add(new Point(gutters.across(bend.x()), bend.y() + down)));
		}
		label.ifPresent(bends::add);
		plan.route(edge, bends);
	}

	/** Leads an edge that ELK does not know: along a lane where it runs within a column, else as it comes. */
	void routeWithin(Edge edge, List<Sidings> columns) {
		List<Point> way = columns.stream().map(sidings -> sidings.way(edge)).filter(points -> !points.isEmpty()).findFirst().orElse(List.of());
		if (way.isEmpty()) {
			if (edge.getBendpoints() != null) {
				plan.route(edge, List.of());
			}
			return;
		}
		Node column = column(edge.getSource());
		plan.route(edge, way.stream().map(point -> new Point(plan.place(column).x() + point.x(), plan.place(column).y() + point.y())).toList());
	}

	private Node column(DiagramElement end) {
		EObject part = end;
		while (!nodes.containsKey(part)) {
			part = part.eContainer();
		}
		return (Node) part.eContainer();
	}

	/** @return where ELK's edges end on the right side of a node: y, to which down is added */
	static List<Double> rightEnds(ElkNode shape, double down) {
		double right = shape.getX() + shape.getWidth();
		Stream<Point> starts = shape.getOutgoingEdges().stream().flatMap(line -> line.getSections().stream())
				.map(line -> new Point(line.getStartX(), line.getStartY()));
		Stream<Point> ends = shape.getIncomingEdges().stream().flatMap(line -> line.getSections().stream())
				.map(line -> new Point(line.getEndX(), line.getEndY()));
		return Stream.concat(starts, ends).filter(end -> Math.abs(end.x() - right) < 1).map(end -> end.y() + down).toList();
	}

	/** @return where the edge's label stands, on its last piece at y: before the target, clear of the arrow */
	private Optional<Point> label(Edge edge, ElkEdge line, double y) {
		Optional<Bounds> size = pass.labelSize(edge);
		double x = gutters.across(line.getSections().get(0).getEndX());
		boolean rightward = line.getSections().get(0).getStartX() < line.getSections().get(0).getEndX();
		return size.filter(label -> rightward).map(label -> new Point(x - 36 - label.width() / 2, y));
	}

	/** @return whether the node is where ELK put it: neither pinned elsewhere nor moved out of another one's way */
	private boolean stands(DiagramElement end) {
		if (!(end instanceof Node node) || !nodes.containsKey(node) || !(node.eContainer() instanceof Node column)) {
			return false;
		}
		Plan.Place place = plan.place(node);
		Plan.Place around = plan.place(column);
		ElkNode shape = nodes.get(node);
		return Math.abs(place.x() + around.x() - gutters.across(shape.getX())) < 2 && Math.abs(place.y() + around.y() - (shape.getY() + down)) < 2;
	}
}
