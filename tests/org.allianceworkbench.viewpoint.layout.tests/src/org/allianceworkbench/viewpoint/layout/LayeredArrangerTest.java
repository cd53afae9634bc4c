// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.allianceworkbench.viewpoint.arrange.ArrangeRequest;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.Bendpoints;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.ScenePass;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredArrangerTest {
	private final LayoutFixture fixture = new LayoutFixture();

	@Test
	void emptyDiagramNeedsNoChange() {
		assertFalse(new LayeredArranger().arrange(fixture.request(Map.of())).canExecute());
	}

	@Test
	void changesNothingUntilTheCommandIsExecuted() {
		fixture.map(new Random(1), 3, 9, true);
		String before = geometry();
		new LayeredArranger().arrange(fixture.request(LayoutFixture.COLUMNS));
		assertEquals(before, geometry());
	}

	@Test
	void undoRestoresTheExactGeometry() {
		fixture.map(new Random(2), 4, 20, true);
		String before = geometry();
		fixture.arrange(LayoutFixture.COLUMNS);
		assertNotEquals(before, geometry());
		fixture.domain.getCommandStack().undo();
		assertEquals(before, geometry());
	}

	@Test
	void arrangingTwiceChangesNothingMore() {
		fixture.map(new Random(3), 4, 20, true);
		fixture.arrange(LayoutFixture.COLUMNS);
		Command second = new LayeredArranger().arrange(fixture.request(LayoutFixture.COLUMNS));
		String once = geometry();
		if (second.canExecute()) {
			fixture.domain.getCommandStack().execute(second);
		}
		assertEquals(once, geometry());
	}

	@Test
	void stopsWhenCancelled() {
		fixture.map(new Random(4), 4, 20, false);
		ArrangeRequest request = new ArrangeRequest(fixture.diagram, fixture.scenes, fixture.domain, List.of(), LayoutFixture.COLUMNS, () -> true);
		assertThrows(CancellationException.class, () -> new LayeredArranger().arrange(request));
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
	void columnsAreStrict(int seed) {
		Random random = new Random(seed);
		List<Node> columns = fixture.map(random, 2 + random.nextInt(5), 5 + random.nextInt(60), seed % 2 == 0);
		fixture.arrange(LayoutFixture.COLUMNS);
		ScenePass pass = fixture.scenes.pass();
		double right = 0;
		for (Node column : columns) {
			Bounds bounds = pass.bounds(column);
			assertEquals(pass.bounds(columns.get(0)).y(), bounds.y());
			assertEquals(pass.bounds(columns.get(0)).height(), bounds.height());
			assertTrue(bounds.x() > right, "columns stand in order and apart");
			right = bounds.right();
		}
		assertTidy(pass);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
	void nothingOverlapsInAMixtureOfContainers(int seed) {
		Random random = new Random(seed);
		fixture.mixture(random, 5 + random.nextInt(40));
		fixture.arrange(Map.of());
		assertTidy(fixture.scenes.pass());
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5, 6})
	void pinnedNodesStayAndNothingCoversThem(int seed) {
		Random random = new Random(seed);
		fixture.mixture(random, 25);
		fixture.arrange(Map.of());
		Node pinned = LayoutFixture.any(fixture.diagram.getNodes(), random);
		pinned.setX(pinned.getX() + 40);
		pinned.setPinned(true);
		int x = pinned.getX();
		int y = pinned.getY();
		fixture.arrange(Map.of());
		assertEquals(x, pinned.getX());
		assertEquals(y, pinned.getY());
		assertTidy(fixture.scenes.pass());
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3})
	void pinnedNodeStaysInItsColumn(int seed) {
		List<Node> columns = fixture.map(new Random(seed), 4, 24, false);
		Node pinned = columns.get(1).getNodes().get(2);
		pinned.setX(16);
		pinned.setY(333);
		pinned.setPinned(true);
		fixture.arrange(LayoutFixture.COLUMNS);
		assertEquals(333, pinned.getY());
		assertTidy(fixture.scenes.pass());
	}

	@Test
	void onlyTheGivenNodesMove() {
		fixture.mixture(new Random(9), 20);
		fixture.arrange(Map.of());
		Node moved = fixture.diagram.getNodes().get(0);
		List<Integer> others = fixture.diagram.getNodes().stream().skip(1).map(Node::getX).toList();
		moved.setX(5000);
		Command command = new LayeredArranger()
				.arrange(new ArrangeRequest(fixture.diagram, fixture.scenes, fixture.domain, List.of(moved), Map.of(), () -> false));
		fixture.domain.getCommandStack().execute(command);
		assertNotEquals(5000, moved.getX());
		assertEquals(others, fixture.diagram.getNodes().stream().skip(1).map(Node::getX).toList());
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void edgesBetweenNodesThatStayKeepTheirBends(boolean columns) {
		fixture.map(new Random(6), 2, 6, false);
		List<Node> left = fixture.diagram.getNodes().get(0).getNodes();
		List<Node> right = fixture.diagram.getNodes().get(1).getNodes();
		Edge kept = fixture.edge(left.get(0), right.get(0), null);
		Edge led = fixture.edge(left.get(1), right.get(1), null);
		fixture.diagram.getEdges().forEach(edge -> edge.setBendpoints("700,20 700,600"));
		Command command = new LayeredArranger().arrange(new ArrangeRequest(fixture.diagram, fixture.scenes, fixture.domain, List.of(right.get(1)),
				columns ? LayoutFixture.COLUMNS : Map.of(), () -> false));
		fixture.domain.getCommandStack().execute(command);
		assertEquals("700,20 700,600", kept.getBendpoints());
		assertNotEquals("700,20 700,600", led.getBendpoints());
	}

	@Test
	void sameDiagramGivesTheSameArrangement() {
		LayoutFixture other = new LayoutFixture();
		fixture.map(new Random(5), 5, 40, true);
		other.map(new Random(5), 5, 40, true);
		fixture.arrange(LayoutFixture.COLUMNS);
		other.arrange(LayoutFixture.COLUMNS);
		assertTrue(EcoreUtil.equals(fixture.diagram, other.diagram) || geometry(fixture).equals(geometry(other)));
		assertEquals(geometry(fixture), geometry(other));
	}

	@Test
	void twoCrossingEdgesAreUncrossed() {
		Node left = fixture.node(null, NodeKind.CONTAINER, "Left");
		Node right = fixture.node(null, NodeKind.CONTAINER, "Right");
		Node a = fixture.node(left, NodeKind.NODE, "a");
		Node b = fixture.node(left, NodeKind.NODE, "b");
		Node c = fixture.node(right, NodeKind.NODE, "c");
		Node d = fixture.node(right, NodeKind.NODE, "d");
		fixture.edge(a, d, null);
		fixture.edge(b, c, null);
		fixture.arrange(LayoutFixture.COLUMNS);
		assertEquals(a.getY() < b.getY(), d.getY() < c.getY());
	}

	@Test
	void nodesOfAColumnAreAsWideAsEachOther() {
		List<Node> columns = fixture.map(new Random(6), 3, 30, false);
		fixture.arrange(LayoutFixture.COLUMNS);
		for (Node column : columns) {
			assertEquals(1, column.getNodes().stream().map(Node::getWidth).distinct().count());
		}
	}

	@Test
	void labelsOfEdgesThatEndAtOneNodeStandApart() {
		Node left = fixture.node(null, NodeKind.CONTAINER, "Left");
		Node goal = fixture.node(fixture.node(null, NodeKind.CONTAINER, "Right"), NodeKind.NODE, "Goal");
		IntStream.range(0, 8).forEach(each -> fixture.edge(fixture.node(left, NodeKind.NODE, "Step " + each), goal, "assumed"));
		fixture.arrange(LayoutFixture.COLUMNS);
		double height = fixture.scenes.pass().labelSize(fixture.diagram.getEdges().get(0)).orElseThrow().height();
		double[] ends = fixture.diagram.getEdges().stream().map(edge -> Bendpoints.parse(edge.getBendpoints()))
				.mapToDouble(bends -> bends.get(bends.size() - 1).y()).sorted().toArray();
		assertTrue(IntStream.range(1, ends.length).allMatch(each -> ends[each] - ends[each - 1] >= height), () -> Arrays.toString(ends));
	}

	@Test
	void nodesBesideTheColumnsStandBelowThem() {
		List<Node> columns = List.copyOf(fixture.map(new Random(7), 3, 9, false));
		Node note = fixture.node(null, NodeKind.NODE, "A note");
		fixture.arrange(LayoutFixture.COLUMNS);
		ScenePass pass = fixture.scenes.pass();
		assertTrue(pass.bounds(note).y() >= pass.bounds(columns.get(0)).bottom());
	}

	@Test
	void anEmptyColumnHasRoomForANodeAsWideAsThoseOfOthers() {
		Node full = fixture.node(null, NodeKind.CONTAINER, "Full");
		Node empty = fixture.node(null, NodeKind.CONTAINER, "Empty");
		Node wide = fixture.node(full, NodeKind.NODE, "First");
		wide.setWidth(300);
		fixture.arrange(LayoutFixture.COLUMNS);
		ScenePass pass = fixture.scenes.pass();
		assertEquals(pass.bounds(full).width(), pass.bounds(empty).width());
	}

	@Test
	void emptyColumnsKeepTheirPlace() {
		Node first = fixture.node(null, NodeKind.CONTAINER, "First");
		Node empty = fixture.node(null, NodeKind.CONTAINER, "Empty");
		Node last = fixture.node(null, NodeKind.CONTAINER, "Last");
		fixture.edge(fixture.node(first, NodeKind.NODE, "a"), fixture.node(last, NodeKind.NODE, "b"), null);
		fixture.arrange(LayoutFixture.COLUMNS);
		ScenePass pass = fixture.scenes.pass();
		assertTrue(pass.bounds(first).right() < pass.bounds(empty).x());
		assertTrue(pass.bounds(empty).right() < pass.bounds(last).x());
	}

	@Test
	void routesHaveRightAngles() {
		fixture.map(new Random(8), 5, 40, true);
		fixture.arrange(LayoutFixture.COLUMNS);
		ScenePass pass = fixture.scenes.pass();
		for (Edge edge : fixture.diagram.getEdges()) {
			List<Point> route = pass.edge(edge).route();
			for (int index = 0; index + 1 < route.size(); index++) {
				Point a = route.get(index);
				Point b = route.get(index + 1);
				assertTrue(Math.abs(a.x() - b.x()) < 1 || Math.abs(a.y() - b.y()) < 1, () -> edge.getBendpoints() + " " + route);
			}
		}
	}

	@Test
	void edgesDoNotRunThroughNodes() {
		fixture.map(new Random(12), 5, 40, false);
		fixture.arrange(LayoutFixture.COLUMNS);
		assertNoEdgeRunsThroughANode();
	}

	private void assertNoEdgeRunsThroughANode() {
		ScenePass pass = fixture.scenes.pass();
		for (Edge edge : fixture.diagram.getEdges()) {
			List<Point> route = pass.edge(edge).route();
			for (Node column : fixture.diagram.getNodes()) {
				for (Node node : column.getNodes()) {
					Bounds inside = pass.absolute(node).grown(-2);
					for (int index = 0; index + 1 < route.size(); index++) {
						assertFalse(piece(route.get(index), route.get(index + 1)).overlaps(inside), () -> edge.getId() + " through " + node.getId());
					}
				}
			}
		}
	}

	@Test
	void edgesWithinAColumnPassBesideTheNodesBetweenTheirEnds() {
		List<Node> columns = fixture.map(new Random(13), 3, 18, false);
		List<Node> nodes = columns.get(1).getNodes();
		for (int i = 2; i < nodes.size(); i++) {
			fixture.edge(nodes.get(0), nodes.get(i), null);
		}
		fixture.arrange(LayoutFixture.COLUMNS);
		assertNoEdgeRunsThroughANode();
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
	void linesBetweenColumnsRunThroughNoNodeWhereLinksWithinColumnsMakeGapsWider(int seed) {
		Random random = new Random(seed);
		List<Node> columns = fixture.map(random, 5, 30, false);
		List<Node> joined = columns.get(seed % 5).getNodes();
		fixture.edge(joined.get(0), joined.get(1), null);
		fixture.arrange(LayoutFixture.COLUMNS);
		assertNoEdgeRunsThroughANode();
	}

	@Test
	void linesThatLeadBackRunBelowTheCaptions() {
		fixture.map(new Random(14), 5, 5, false);
		List<Node> columns = fixture.diagram.getNodes();
		fixture.diagram.getEdges().clear();
		for (int index = 0; index < 4; index++) {
			fixture.edge(columns.get(index).getNodes().get(0), columns.get(index + 1).getNodes().get(0), null);
			fixture.edge(columns.get(4).getNodes().get(0), columns.get(index).getNodes().get(0), null);
		}
		fixture.arrange(LayoutFixture.COLUMNS);
		ScenePass pass = fixture.scenes.pass();
		Bounds column = pass.absolute(columns.get(0));
		double caption = column.y() + pass.titleHeight(columns.get(0));
		for (Edge edge : fixture.diagram.getEdges()) {
			assertTrue(pass.edge(edge).route().stream().allMatch(point -> point.y() > caption + 4 && point.y() < column.bottom() - 4),
					() -> pass.edge(edge).route() + " beside " + column);
		}
	}

	private static Bounds piece(Point a, Point b) {
		return new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()) + 0.01, Math.abs(a.y() - b.y()) + 0.01);
	}

	/** No two nodes of one parent overlap, each lies within its parent below the title. */
	private void assertTidy(ScenePass pass) {
		assertTidy(fixture.diagram.getNodes(), pass);
	}

	private static void assertTidy(List<Node> siblings, ScenePass pass) {
		for (Node node : siblings) {
			Bounds bounds = pass.bounds(node);
			siblings.stream().filter(other -> other != node)
					.forEach(other -> assertFalse(bounds.overlaps(pass.bounds(other)), () -> node.getId() + " " + bounds + " over " + pass.bounds(other)));
			if (node.eContainer() instanceof Node parent) {
				Bounds around = pass.bounds(parent);
				assertTrue(new Bounds(0, pass.titleHeight(parent), around.width(), around.height() - pass.titleHeight(parent)).contains(bounds),
						() -> node.getId() + " " + bounds + " in " + around);
			}
			assertTidy(node.getNodes(), pass);
		}
	}

	private String geometry() {
		return geometry(fixture);
	}

	private static String geometry(LayoutFixture fixture) {
		StringBuilder text = new StringBuilder();
		for (TreeIterator<EObject> all = fixture.diagram.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			if (next instanceof Node node) {
				text.append(String.join(" ", node.getId(), "" + node.getX(), "" + node.getY(), "" + node.getWidth(), "" + node.getHeight(), "" + node.isPlaced()));
			} else if (next instanceof Edge edge) {
				text.append(edge.getId()).append(' ').append(edge.getBendpoints());
			}
			text.append('\n');
		}
		return text.toString();
	}
}
