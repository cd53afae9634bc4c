// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.Primitive.Text;
import org.junit.jupiter.api.Test;

class ContainedLayoutTest {
	private final LayoutFixture fixture = new LayoutFixture();

	private List<Node> partners(Node hub, int count) {
		List<Node> partners = new ArrayList<>();
		for (int index = 0; index < count; index++) {
			partners.add(fixture.node(null, NodeKind.NODE, "Partner " + index));
			fixture.edge(hub, partners.get(index), null);
		}
		return partners;
	}

	private List<Point> route(Edge edge) {
		return fixture.scenes.pass().edge(edge).route();
	}

	@Test
	void manyPartnersStandOnBothSidesInTheirOrder() {
		Node hub = fixture.node(null, NodeKind.NODE, "Hub");
		List<Node> partners = partners(hub, 21);
		fixture.arrange(Map.of());
		assertTrue(partners.subList(0, 11).stream().allMatch(node -> node.getX() < hub.getX()));
		assertTrue(partners.subList(11, 21).stream().allMatch(node -> node.getX() > hub.getX()));
		List<Node> downward = partners.subList(0, 11).stream().sorted(Comparator.comparingInt(Node::getY)).toList();
		assertEquals(partners.subList(0, 11), downward);
	}

	@Test
	void fewPartnersStandOnOneSide() {
		Node hub = fixture.node(null, NodeKind.NODE, "Hub");
		List<Node> partners = partners(hub, 8);
		fixture.arrange(Map.of());
		assertTrue(partners.stream().allMatch(node -> node.getX() > hub.getX()));
	}

	@Test
	void otherPartnersOfAPortfolioStandBeyondItsCollaborations() {
		Node hub = fixture.node(null, NodeKind.NODE, "Hub");
		Node region = fixture.node(null, NodeKind.NODE, "Region");
		List<Node> collaborations = new ArrayList<>();
		List<Node> others = new ArrayList<>(List.of(region));
		for (int index = 0; index < 12; index++) {
			Node other = index % 3 == 0 ? region : fixture.node(null, NodeKind.NODE, "Other " + index);
			others.add(other);
			collaborations.add(fixture.node(null, NodeKind.NODE, "Collaboration " + index));
			fixture.edge(hub, collaborations.get(index), null);
			fixture.edge(other, collaborations.get(index), null);
		}
		fixture.arrange(Map.of());
		assertTrue(collaborations.stream().allMatch(node -> node.getX() > hub.getX()));
		assertTrue(others.stream().allMatch(node -> node.getX() > collaborations.get(0).getX()));
		assertEquals(0, crossings());
	}

	@Test
	void aFewCrossingsAreNotWorthThatArrowsPointBackwards() {
		Node hub = fixture.node(null, NodeKind.NODE, "Whole");
		List<Node> partners = new ArrayList<>();
		for (int index = 0; index < 4; index++) {
			partners.add(fixture.node(null, NodeKind.NODE, "Partner " + index));
			fixture.edge(partners.get(index), hub, "leads");
		}
		fixture.edge(partners.get(0), partners.get(3), "seconds");
		fixture.edge(partners.get(1), partners.get(2), "seconds");
		fixture.arrange(Map.of());
		assertTrue(partners.stream().allMatch(node -> node.getX() < hub.getX()));
	}

	private long crossings() {
		List<List<Point>> routes = fixture.diagram.getEdges().stream().map(this::route).toList();
		long count = 0;
		for (int index = 0; index < routes.size(); index++) {
			for (int piece = 0; piece + 1 < routes.get(index).size(); piece++) {
				count += Quality.crossings(routes.get(index).get(piece), routes.get(index).get(piece + 1), routes.subList(index + 1, routes.size()));
			}
		}
		return count;
	}

	@Test
	void edgesOfTurnedPartnersRunFromTheirSourceToTheirTarget() {
		Node hub = fixture.node(null, NodeKind.NODE, "Hub");
		partners(hub, 12);
		fixture.arrange(Map.of());
		for (Edge edge : fixture.diagram.getEdges()) {
			List<Point> route = route(edge);
			assertTrue(fixture.scenes.pass().absolute(hub).grown(1).contains(at(route.get(0))), route::toString);
			assertTrue(route.size() <= 6, route::toString);
		}
	}

	@Test
	void manyEdgesEndApartOnANodeThatIsHighEnough() {
		Node one = fixture.node(null, NodeKind.NODE, "One");
		Node other = fixture.node(null, NodeKind.NODE, "Other");
		for (int index = 0; index < 12; index++) {
			fixture.edge(one, other, "part " + index);
		}
		fixture.arrange(Map.of());
		List<Double> ends = fixture.diagram.getEdges().stream().map(edge -> route(edge).get(route(edge).size() - 1).y()).sorted().toList();
		for (int index = 1; index < ends.size(); index++) {
			assertTrue(ends.get(index) - ends.get(index - 1) > 10, ends::toString);
		}
	}

	@Test
	void labelsOfSeveralLinesKeepOtherLinesAway() {
		Node one = fixture.node(null, NodeKind.NODE, "One");
		Node other = fixture.node(null, NodeKind.NODE, "Other");
		fixture.edge(one, other, "directs");
		Edge high = fixture.edge(one, other, "gives\n340 hours\ngains\n200 hours\nof work\nand more");
		fixture.edge(one, other, "employs");
		fixture.arrange(Map.of());
		Bounds label = fixture.scenes.pass().edge(high).primitives().stream().filter(Text.class::isInstance).map(text -> text.extent())
				.reduce(Bounds::union).orElseThrow();
		for (Edge edge : fixture.diagram.getEdges()) {
			List<Point> route = route(edge);
			for (int index = 0; edge != high && index + 1 < route.size(); index++) {
				assertFalse(at(route.get(index)).union(at(route.get(index + 1))).overlaps(label), () -> edge.getId() + " " + route + " through " + label);
			}
		}
	}

	@Test
	void edgesEndAtTheCompartmentThatTheyBelongTo() {
		Node whole = fixture.node(null, NodeKind.CONTAINER, "Shared");
		whole.setPresentation(ChildrenPresentation.VERTICAL_STACK);
		List<Node> parts = new ArrayList<>();
		for (int index = 0; index < 4; index++) {
			parts.add(fixture.node(whole, NodeKind.LIST, "Area " + index));
		}
		Node member = fixture.node(null, NodeKind.NODE, "Member");
		List<Node> leads = new ArrayList<>();
		for (int index = 0; index < 3; index++) {
			leads.add(fixture.node(null, NodeKind.NODE, "Lead " + index));
			fixture.edge(leads.get(index), parts.get(3 - index), "leads");
		}
		fixture.edge(leads.get(0), parts.get(0), "leads");
		fixture.edge(member, whole, null);
		fixture.arrange(Map.of());
		Bounds box = fixture.scenes.pass().absolute(whole);
		for (Edge edge : fixture.diagram.getEdges()) {
			Point end = route(edge).get(route(edge).size() - 1);
			Bounds title = fixture.scenes.pass().absolute((Node) edge.getEnd());
			double bottom = title.y() + fixture.scenes.pass().titleHeight((Node) edge.getEnd());
			assertTrue(end.y() > title.y() && end.y() < bottom, () -> end + " beside " + title);
			assertTrue(Math.abs(end.x() - box.x()) < 3, () -> end + " at " + box);
		}
	}

	@Test
	void edgesToOneCompartmentEndInTheOrderThatTheyComeIn() {
		Node whole = fixture.node(null, NodeKind.CONTAINER, "Shared");
		whole.setPresentation(ChildrenPresentation.VERTICAL_STACK);
		Node part = fixture.node(whole, NodeKind.LIST, "Area\nwith two leads");
		List<Node> leads = new ArrayList<>();
		for (int index = 0; index < 3; index++) {
			leads.add(fixture.node(null, NodeKind.NODE, "Lead " + index));
		}
		for (int index = 2; index >= 0; index--) {
			fixture.edge(leads.get(index), part, null);
		}
		fixture.arrange(Map.of());
		List<Edge> downward = fixture.diagram.getEdges().stream().sorted(Comparator.comparingDouble(edge -> route(edge).get(0).y())).toList();
		List<Edge> ends = fixture.diagram.getEdges().stream().sorted(Comparator.comparingDouble(edge -> route(edge).get(route(edge).size() - 1).y())).toList();
		assertEquals(downward.stream().map(Edge::getId).toList(), ends.stream().map(Edge::getId).toList());
		assertEquals(3, ends.stream().map(edge -> route(edge).get(route(edge).size() - 1)).distinct().count());
	}

	@Test
	void partsOfAPortfolioStandBesideTheirWholesInOneColumn() {
		Node hub = fixture.node(null, NodeKind.NODE, "Hub");
		Node region = fixture.node(null, NodeKind.NODE, "Region");
		List<Node> collaborations = new ArrayList<>();
		for (int index = 0; index < 8; index++) {
			collaborations.add(fixture.node(null, NodeKind.NODE, "Collaboration " + index));
			fixture.edge(hub, collaborations.get(index), null);
			fixture.edge(collaborations.get(index), region, null);
		}
		List<Edge> parts = List.of(fixture.edge(collaborations.get(6), collaborations.get(1), null),
				fixture.edge(collaborations.get(7), collaborations.get(0), "part of"));
		fixture.arrange(Map.of());
		assertEquals(1, collaborations.stream().mapToDouble(node -> fixture.scenes.pass().absolute(node).centre().x()).distinct().count());
		for (Edge part : parts) {
			List<Point> route = route(part);
			assertEquals(route.get(0).x(), route.get(route.size() - 1).x(), route::toString);
			assertTrue(Math.abs(route.get(0).y() - route.get(route.size() - 1).y()) >= 24, route::toString);
		}
		assertEquals(0, crossings());
	}

	@Test
	void partnersThatSecondToEachOtherStandInOneColumnBeforeWhatTheyLead() {
		List<Node> partners = new ArrayList<>();
		Node collaboration = fixture.node(null, NodeKind.NODE, "Dogs");
		for (int index = 0; index < 5; index++) {
			partners.add(fixture.node(null, NodeKind.NODE, "Partner " + index));
			fixture.edge(partners.get(index), collaboration, "leads");
		}
		fixture.edge(partners.get(1), partners.get(3), null);
		Edge secondment = fixture.edge(partners.get(0), partners.get(4), "12 seconded");
		fixture.arrange(Map.of());
		assertEquals(1, partners.stream().map(Node::getX).distinct().count());
		assertTrue(collaboration.getX() > partners.get(0).getX());
		List<Point> route = route(secondment);
		double length = Math.abs(route.get(0).y() - route.get(route.size() - 1).y());
		assertTrue(length >= 32 && length < 60, route::toString);
	}

	@Test
	void labelsAtSomeEdgesPutNobodyIntoAColumnOfItsOwn() {
		Node hub = fixture.node(null, NodeKind.NODE, "Hub");
		List<Node> partners = new ArrayList<>();
		for (int index = 0; index < 5; index++) {
			partners.add(fixture.node(null, NodeKind.NODE, "Partner " + index));
			fixture.edge(partners.get(index), hub, index % 2 == 0 ? "leads" : null);
		}
		fixture.arrange(Map.of());
		assertEquals(1, partners.stream().map(node -> fixture.scenes.pass().absolute(node).right()).distinct().count());
	}

	@Test
	void whatNothingIsJoinedToStandsInRowsBelow() {
		List<Node> alone = new ArrayList<>();
		for (int index = 0; index < 12; index++) {
			alone.add(fixture.node(null, NodeKind.NODE, "Alone " + index));
		}
		Node hub = fixture.node(null, NodeKind.NODE, "Hub");
		List<Node> partners = partners(hub, 3);
		fixture.arrange(Map.of());
		double bottom = partners.stream().mapToDouble(node -> fixture.scenes.pass().absolute(node).bottom()).max().orElseThrow();
		assertTrue(alone.stream().allMatch(node -> node.getY() > bottom));
		assertTrue(alone.stream().mapToInt(Node::getY).distinct().count() < 4);
	}

	private static Bounds at(Point point) {
		return new Bounds(point.x() - 0.05, point.y() - 0.05, 0.1, 0.1);
	}
}
