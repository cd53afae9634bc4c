// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingTest {
	private static final Bounds LEFT = new Bounds(0, 0, 100, 40);
	private static final Bounds RIGHT = new Bounds(300, 0, 100, 40);
	private static final Bounds LOWER = new Bounds(300, 200, 100, 40);

	@Test
	void straightEdgeEndsAtTheBorders() {
		assertEquals(List.of(new Point(100, 20), new Point(300, 20)), route(LEFT, RIGHT, EdgeRouting.STRAIGHT));
	}

	@Test
	void manhattanEdgeRunsStraightBetweenNodesSideBySide() {
		assertEquals(List.of(new Point(100, 20), new Point(300, 20)), route(LEFT, RIGHT, EdgeRouting.MANHATTAN));
	}

	@Test
	void manhattanEdgeTurnsHalfway() {
		assertEquals(List.of(new Point(100, 20), new Point(200, 20), new Point(200, 220), new Point(300, 220)),
				route(LEFT, LOWER, EdgeRouting.MANHATTAN));
	}

	@Test
	void treeEdgeLeavesBelow() {
		assertEquals(new Point(50, 40), route(LEFT, LOWER, EdgeRouting.TREE).get(0));
	}

	@Test
	void loopLeavesAndReturns() {
		List<Point> loop = new Routing(new Outline(LEFT), new Outline(LEFT), 0).route(EdgeRouting.MANHATTAN, List.of(), true);
		assertEquals(5, loop.size());
		assertTrue(isSquare(loop));
	}

	@ParameterizedTest
	@EnumSource(EdgeRouting.class)
	void keepsEachBendpoint(EdgeRouting routing) {
		List<Point> bends = List.of(new Point(150, 20), new Point(150, 120), new Point(250, 120), new Point(250, 220));
		assertTrue(new Routing(new Outline(LEFT), new Outline(LOWER), 0).route(routing, bends, false).containsAll(bends));
	}

	@Test
	void edgeFromContainerToItsChildIsShort() {
		List<Point> route = route(new Bounds(0, 0, 400, 200), new Bounds(20, 50, 100, 40), EdgeRouting.STRAIGHT);
		assertEquals(List.of(new Point(0, 70), new Point(20, 70)), route);
	}

	@Test
	void manhattanRoutesHaveRightAnglesOnlyWhereverNodesLie() {
		Random random = new Random(11);
		for (int round = 0; round < 500; round++) {
			Bounds a = new Bounds(random.nextInt(500), random.nextInt(500), 20 + random.nextInt(100), 20 + random.nextInt(60));
			Bounds b = new Bounds(random.nextInt(500), random.nextInt(500), 20 + random.nextInt(100), 20 + random.nextInt(60));
			if (!a.overlaps(b)) {
				Point bend = new Point(random.nextInt(500), random.nextInt(500));
				assertTrue(isSquare(route(a, b, EdgeRouting.MANHATTAN)), () -> a + " " + b);
				List<Point> bent = new Routing(new Outline(a), new Outline(b), 0).route(EdgeRouting.MANHATTAN, List.of(bend), false);
				assertTrue(isSquare(bent), () -> a + " " + b + " " + bend + " " + bent);
			}
		}
	}

	private static List<Point> route(Bounds source, Bounds target, EdgeRouting routing) {
		return new Routing(new Outline(source), new Outline(target), 0).route(routing, List.of(), false);
	}

	private static boolean isSquare(List<Point> route) {
		for (int index = 0; index + 1 < route.size(); index++) {
			boolean level = Math.abs(route.get(index).y() - route.get(index + 1).y()) < 1;
			boolean plumb = Math.abs(route.get(index).x() - route.get(index + 1).x()) < 1;
			if (!level && !plumb) {
				return false;
			}
		}
		return true;
	}
}
