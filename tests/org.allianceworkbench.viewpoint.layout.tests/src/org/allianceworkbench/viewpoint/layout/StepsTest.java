// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.junit.jupiter.api.Test;

class StepsTest {
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final List<ElkEdge> edges = new ArrayList<>();
	private final ElkNode left = node(-50, 0, 50, 30);
	private final ElkNode right = node(100, 45, 50, 30);
	private final ElkNode high = node(-50, 100, 50, 100);

	private ElkNode node(double x, double y, double width, double height) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setLocation(x, y);
		node.setDimensions(width, height);
		return node;
	}

	private ElkEdge line(ElkConnectableShape from, ElkConnectableShape to, double... route) {
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
		edge.setContainingNode(graph);
		ElkEdgeSection section = ElkGraphUtil.createEdgeSection(edge);
		section.setStartLocation(route[0], route[1]);
		for (int index = 2; index < route.length - 2; index += 2) {
			ElkGraphUtil.createBendPoint(section, route[index], route[index + 1]);
		}
		section.setEndLocation(route[route.length - 2], route[route.length - 1]);
		edges.add(edge);
		return edge;
	}

	private List<Point> straightened(ElkEdge edge) {
		Steps.straighten(edges, graph.getChildren());
		ElkEdgeSection section = edge.getSections().get(0);
		List<Point> points = new ArrayList<>(List.of(new Point(section.getStartX(), section.getStartY())));
		section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
		points.add(new Point(section.getEndX(), section.getEndY()));
		return points;
	}

	private static List<Point> points(double... route) {
		List<Point> points = new ArrayList<>();
		for (int index = 0; index < route.length; index += 2) {
			points.add(new Point(route[index], route[index + 1]));
		}
		return points;
	}

	@Test
	void anEndSlidesRatherThanThatAStepRemains() {
		assertEquals(points(0, 16, 80, 16, 80, 60, 100, 60), straightened(line(left, right, 0, 10, 20, 10, 20, 16, 80, 16, 80, 60, 100, 60)));
	}

	@Test
	void aStepBesideTheOtherEndGoesToo() {
		assertEquals(points(0, 10, 20, 10, 20, 54, 100, 54), straightened(line(left, right, 0, 10, 20, 10, 20, 60, 80, 60, 80, 54, 100, 54)));
	}

	@Test
	void placesInContainersCount() {
		ElkNode box = node(-500, 300, 400, 200);
		ElkNode inner = ElkGraphUtil.createNode(box);
		inner.setLocation(10, 10);
		inner.setDimensions(50, 40);
		ElkNode other = ElkGraphUtil.createNode(box);
		other.setLocation(200, 10);
		other.setDimensions(50, 40);
		ElkEdge edge = line(inner, other, 60, 20, 80, 20, 80, 26, 200, 26);
		edge.setContainingNode(box);
		assertEquals(points(60, 26, 200, 26), straightened(edge));
	}

	@Test
	void aStepBetweenTwoEndsGoes() {
		assertEquals(points(0, 17, 100, 17), straightened(line(left, right, 0, 10, 20, 10, 20, 17, 100, 17)));
	}

	@Test
	void anEndSlidesFarAlongAHighNode() {
		assertEquals(points(0, 160, 100, 160), straightened(line(high, right, 0, 110, 20, 110, 20, 160, 100, 160)));
	}

	@Test
	void anEndSlidesNotAcrossOtherLines() {
		line(node(30, 200, 50, 10), node(70, 120, 5, 10), 40, 200, 40, 125, 70, 125);
		ElkPort end = ElkGraphUtil.createPort(right);
		assertEquals(points(0, 110, 80, 110, 80, 160, 100, 160), straightened(line(high, end, 0, 110, 80, 110, 80, 160, 100, 160)));
	}

	@Test
	void anEndSlidesFarFromNoLabel() {
		ElkEdge edge = line(high, ElkGraphUtil.createPort(right), 0, 110, 80, 110, 80, 160, 100, 160);
		ElkGraphUtil.createLabel("leads", edge).setLocation(40, 110);
		assertEquals(points(0, 110, 80, 110, 80, 160, 100, 160), straightened(edge));
	}

	@Test
	void apartFromItsEndsALineMovesALittleOnly() {
		ElkPort start = ElkGraphUtil.createPort(left);
		ElkPort end = ElkGraphUtil.createPort(right);
		List<Point> before = points(0, 10, 20, 10, 20, 40, 60, 40, 60, 70, 100, 70);
		assertEquals(before, straightened(line(start, end, 0, 10, 20, 10, 20, 40, 60, 40, 60, 70, 100, 70)));
	}

	@Test
	void anEndStaysApartFromOthersAndTheNextPieceMovesInstead() {
		line(left, right, 0, 20, 10, 20, 10, 70, 100, 70);
		assertEquals(points(0, 10, 80, 10, 80, 50, 100, 50), straightened(line(left, right, 0, 10, 20, 10, 20, 16, 80, 16, 80, 50, 100, 50)));
	}

	@Test
	void anEndStaysOnItsNodeAndAwayFromItsCorner() {
		assertEquals(points(0, 12, 80, 12, 80, 60, 100, 60), straightened(line(left, right, 0, 12, 20, 12, 20, 6, 80, 6, 80, 60, 100, 60)));
	}

	@Test
	void anEndAtAPortStays() {
		ElkPort port = ElkGraphUtil.createPort(left);
		assertEquals(points(0, 10, 80, 10, 80, 60, 100, 60), straightened(line(port, right, 0, 10, 20, 10, 20, 16, 80, 16, 80, 60, 100, 60)));
	}

	@Test
	void aStepStaysWhereNeitherPieceCanMove() {
		ElkPort start = ElkGraphUtil.createPort(left);
		ElkPort end = ElkGraphUtil.createPort(right);
		assertEquals(points(0, 10, 20, 10, 20, 16, 100, 16), straightened(line(start, end, 0, 10, 20, 10, 20, 16, 100, 16)));
	}

	@Test
	void aPieceMovesNearNoNode() {
		node(30, -20, 30, 24);
		ElkPort port = ElkGraphUtil.createPort(left);
		List<Point> before = points(0, 10, 20, 10, 20, 16, 80, 16, 80, 60, 100, 60);
		assertEquals(before, straightened(line(port, right, 0, 10, 20, 10, 20, 16, 80, 16, 80, 60, 100, 60)));
	}
}
