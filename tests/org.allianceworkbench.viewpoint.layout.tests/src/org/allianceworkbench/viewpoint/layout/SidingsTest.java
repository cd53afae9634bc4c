// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SidingsTest {
	private final LayoutFixture fixture = new LayoutFixture();
	private Node column;
	private final List<Node> nodes = new ArrayList<>();

	@BeforeEach
	void makeAColumnOfSevenBesideAnother() {
		column = fixture.node(null, NodeKind.CONTAINER, "Changes");
		Node other = fixture.node(null, NodeKind.CONTAINER, "Benefits");
		for (int index = 0; index < 7; index++) {
			nodes.add(fixture.node(column, NodeKind.NODE, "Change " + index));
			fixture.edge(nodes.get(index), fixture.node(other, NodeKind.NODE, "Benefit " + index), null);
		}
	}

	/** Joins neighbours more strongly than anything else, so that they stay neighbours. */
	private void holdTheOrder() {
		for (int index = 0; index + 1 < nodes.size(); index++) {
			for (int links = 0; links < 5; links++) {
				fixture.edge(nodes.get(index), nodes.get(index + 1), null);
			}
		}
	}

	private List<Point> route(Edge edge) {
		return fixture.scenes.pass().edge(edge).route();
	}

	private double lane(Edge edge) {
		return route(edge).get(1).x();
	}

	@Test
	void edgesOnOneStretchHaveALaneEach() {
		holdTheOrder();
		List<Edge> edges = new ArrayList<>();
		for (int index = 0; index < 5; index++) {
			edges.add(fixture.edge(nodes.get(index % 2), nodes.get(6 - index % 3), null));
		}
		fixture.arrange(LayoutFixture.COLUMNS);
		assertEquals(5, edges.stream().map(this::lane).distinct().count());
		assertTrue(edges.stream().allMatch(edge -> lane(edge) < fixture.scenes.pass().absolute(column).right() - 8));
	}

	@Test
	void edgesThatDoNotMeetShareTheNearestLane() {
		holdTheOrder();
		fixture.arrange(LayoutFixture.COLUMNS);
		List<Node> downward = nodes.stream().sorted((a, b) -> a.getY() - b.getY()).toList();
		Edge upper = fixture.edge(downward.get(0), downward.get(2), null);
		Edge lower = fixture.edge(downward.get(4), downward.get(6), null);
		fixture.arrange(LayoutFixture.COLUMNS);
		assertEquals(lane(upper), lane(lower));
	}

	@Test
	void edgesOfOneNodeEndApartFromEachOtherAndFromThoseToOtherColumns() {
		holdTheOrder();
		Edge one = fixture.edge(nodes.get(0), nodes.get(6), null);
		Edge two = fixture.edge(nodes.get(6), nodes.get(0), null);
		fixture.arrange(LayoutFixture.COLUMNS);
		Edge across = fixture.diagram.getEdges().get(0);
		List<Double> ends = List.of(route(one).get(0).y(), route(two).get(3).y(), route(across).get(0).y());
		for (int a = 0; a < 3; a++) {
			for (int b = a + 1; b < 3; b++) {
				assertFalse(Math.abs(ends.get(a) - ends.get(b)) < 6, ends::toString);
			}
		}
	}

	@Test
	void laneIsAsWideAsTheLabelInItAndStaysInTheColumn() {
		holdTheOrder();
		Edge labelled = fixture.edge(nodes.get(0), nodes.get(6), "one half of all of it");
		Edge plain = fixture.edge(nodes.get(6), nodes.get(0), null);
		fixture.arrange(LayoutFixture.COLUMNS);
		double half = fixture.scenes.pass().labelSize(labelled).orElseThrow().width() / 2;
		Bounds around = fixture.scenes.pass().absolute(column);
		double right = nodes.stream().mapToDouble(node -> fixture.scenes.pass().absolute(node).right()).max().orElseThrow();
		assertTrue(lane(labelled) - half > right && lane(labelled) + half < around.right(), () -> lane(labelled) + " ± " + half + " in " + around);
		assertFalse(Math.abs(lane(plain) - lane(labelled)) < half);
	}

	@Test
	void linesToTheNextColumnTurnBesideTheLanes() {
		holdTheOrder();
		fixture.edge(nodes.get(0), nodes.get(6), null);
		fixture.arrange(LayoutFixture.COLUMNS);
		double border = fixture.scenes.pass().absolute(column).right();
		for (Edge edge : fixture.diagram.getEdges().subList(0, 7)) {
			List<Point> route = route(edge);
			assertTrue(route.subList(1, route.size() - 1).stream().allMatch(point -> point.x() > border), route::toString);
		}
	}
}
