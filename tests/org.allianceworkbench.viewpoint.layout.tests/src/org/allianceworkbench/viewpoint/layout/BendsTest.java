// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.junit.jupiter.api.Test;

class BendsTest {
	private static List<Point> bends(double... route) {
		ElkNode graph = ElkGraphUtil.createGraph();
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(ElkGraphUtil.createNode(graph), ElkGraphUtil.createNode(graph));
		edge.setContainingNode(graph);
		ElkEdgeSection section = ElkGraphUtil.createEdgeSection(edge);
		section.setStartLocation(route[0], route[1]);
		for (int index = 2; index < route.length - 2; index += 2) {
			ElkGraphUtil.createBendPoint(section, route[index], route[index + 1]);
		}
		section.setEndLocation(route[route.length - 2], route[route.length - 1]);
		return Bends.of(edge);
	}

	@Test
	void keepsTheBendsOfARoute() {
		assertEquals(List.of(new Point(20, 10), new Point(20, 60)), bends(0, 10, 20, 10, 20, 60, 100, 60));
	}

	@Test
	void holdsAStraightLineInItsMiddle() {
		assertEquals(List.of(new Point(50, 10)), bends(0, 10, 100, 10));
	}
}
