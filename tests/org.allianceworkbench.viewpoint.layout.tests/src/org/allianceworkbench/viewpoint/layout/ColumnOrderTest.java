// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColumnOrderTest {
	private final LayoutFixture fixture = new LayoutFixture();
	private final List<Node> outcomes = new ArrayList<>();
	private final List<Node> benefits = new ArrayList<>();

	@BeforeEach
	void makeTwoColumnsOfSix() {
		Node left = fixture.node(null, NodeKind.CONTAINER, "Outcomes");
		Node right = fixture.node(null, NodeKind.CONTAINER, "Benefits");
		for (int index = 0; index < 6; index++) {
			outcomes.add(fixture.node(left, NodeKind.NODE, "Outcome " + index));
			benefits.add(fixture.node(right, NodeKind.NODE, "Benefit " + index));
		}
	}

	private int apart(Node one, Node other) {
		List<Node> downward = ((Node) one.eContainer()).getNodes().stream().sorted(Comparator.comparingInt(Node::getY)).toList();
		return Math.abs(downward.indexOf(one) - downward.indexOf(other));
	}

	private void joinAcross() {
		for (int index = 0; index < 6; index++) {
			fixture.edge(outcomes.get(index), benefits.get(index), null);
		}
	}

	private long crossings() {
		List<List<Point>> routes = fixture.diagram.getEdges().stream().map(edge -> fixture.scenes.pass().edge(edge).route()).toList();
		long count = 0;
		for (int index = 0; index < routes.size(); index++) {
			for (int piece = 0; piece + 1 < routes.get(index).size(); piece++) {
				count += Quality.crossings(routes.get(index).get(piece), routes.get(index).get(piece + 1), routes.subList(index + 1, routes.size()));
			}
		}
		return count;
	}

	@Test
	void nodesOfAChainWithinAColumnStandInItsOrder() {
		int[] chain = {4, 1, 5, 0, 3, 2};
		for (int index = 0; index + 1 < chain.length; index++) {
			fixture.edge(benefits.get(chain[index]), benefits.get(chain[index + 1]), null);
		}
		fixture.arrange(LayoutFixture.COLUMNS);
		for (int index = 0; index + 1 < chain.length; index++) {
			assertEquals(1, apart(benefits.get(chain[index]), benefits.get(chain[index + 1])));
		}
	}

	@Test
	void bothColumnsFollowALinkInOneOfThem() {
		joinAcross();
		fixture.edge(benefits.get(0), benefits.get(5), null);
		fixture.arrange(LayoutFixture.COLUMNS);
		assertEquals(1, apart(benefits.get(0), benefits.get(5)));
		assertEquals(0, crossings());
	}

	@Test
	void aLinkThatCostsMoreCrossingsThanItSavesRunsBesideTheNodes() {
		for (int index = 0; index < 6; index++) {
			for (int other = 0; other < 6; other++) {
				if (Math.abs(index - other) < 2) {
					fixture.edge(outcomes.get(index), benefits.get(other), null);
				}
			}
		}
		Edge far = fixture.edge(benefits.get(0), benefits.get(5), null);
		fixture.arrange(LayoutFixture.COLUMNS);
		assertEquals(5, apart(benefits.get(0), benefits.get(5)));
		assertEquals(4, fixture.scenes.pass().edge(far).route().size());
	}

	@Test
	void linesThatPassAColumnCountToo() {
		Node goals = fixture.node(null, NodeKind.CONTAINER, "Goals");
		Node upper = fixture.node(goals, NodeKind.NODE, "Upper");
		Node lower = fixture.node(goals, NodeKind.NODE, "Lower");
		joinAcross();
		for (int index = 0; index < 6; index++) {
			fixture.edge(benefits.get(index), index < 3 ? upper : lower, null);
			fixture.edge(outcomes.get(index), index < 3 ? upper : lower, null);
		}
		fixture.edge(benefits.get(0), benefits.get(2), null);
		fixture.arrange(LayoutFixture.COLUMNS);
		assertEquals(1, apart(benefits.get(0), benefits.get(2)));
		assertTrue(crossings() <= 4, () -> crossings() + " crossings");
	}
}
