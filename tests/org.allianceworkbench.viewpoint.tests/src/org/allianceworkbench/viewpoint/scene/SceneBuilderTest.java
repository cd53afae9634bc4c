// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import static org.allianceworkbench.viewpoint.scene.DiagramFixture.edgeStyle;
import static org.allianceworkbench.viewpoint.scene.DiagramFixture.image;
import static org.allianceworkbench.viewpoint.scene.DiagramFixture.mapping;
import static org.allianceworkbench.viewpoint.scene.DiagramFixture.style;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.Primitive.Box;
import org.allianceworkbench.viewpoint.scene.Primitive.Path;
import org.allianceworkbench.viewpoint.scene.Primitive.Text;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.EdgeArrow;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SceneBuilderTest {
	private static final EdgeStyle PLAIN = edgeStyle(EdgeRouting.STRAIGHT, EdgeArrow.INPUT_ARROW);

	private final DiagramFixture fixture = new DiagramFixture();
	private final SceneBuilder builder = new SceneBuilder(new SceneContext(new TextMeasurer()));

	@Test
	void leavesOutWhatIsNotVisible() {
		fixture.node("Shown", style(NodeShape.SQUARE), 0, 0);
		fixture.node("Hidden", style(NodeShape.SQUARE), 0, 100).setVisible(false);
		assertEquals(List.of("Shown"), builder.scene(fixture.diagram()).nodes().stream().map(SceneNode::name).toList());
	}

	@Test
	void leavesOutAnEdgeWhoseEndLiesInAHiddenContainer() {
		Node box = fixture.container("Box", style(NodeShape.FLAT_CONTAINER), 0, 0);
		Node inner = fixture.add(box, NodeKind.NODE, "Inner", style(NodeShape.SQUARE), 10, 40);
		Node outer = fixture.node("Outer", style(NodeShape.SQUARE), 400, 0);
		fixture.edge(inner, outer, PLAIN, null);
		box.setVisible(false);
		assertTrue(builder.scene(fixture.diagram()).edges().isEmpty());
	}

	@Test
	void sameDiagramGivesTheSameScene() {
		Node a = fixture.node("A", style(NodeShape.ELLIPSE), 0, 0);
		fixture.edge(a, fixture.node("B", style(NodeShape.LOZENGE), 300, 90), PLAIN, "0.4");
		Scene first = builder.scene(fixture.diagram());
		assertEquals(first, new SceneBuilder(new SceneContext(new TextMeasurer())).scene(fixture.diagram()));
	}

	@Test
	void oneNodeLooksAsInTheWholeScene() {
		Node a = fixture.node("A", style(NodeShape.SQUARE), 30, 40);
		assertEquals(builder.scene(fixture.diagram()).nodes().get(0), builder.node(a));
	}

	@Test
	void sceneHoldsAllItsPrimitives() {
		Node a = fixture.node("A", style(NodeShape.SQUARE), -80, -30);
		fixture.edge(a, fixture.node("B", style(NodeShape.SQUARE), 500, 300), PLAIN, "begin", "centre", "end");
		Scene scene = builder.scene(fixture.diagram());
		Bounds picture = new Bounds(scene.x(), scene.y(), scene.width(), scene.height());
		assertTrue(scene.edges().stream().flatMap(edge -> edge.primitives().stream()).allMatch(each -> picture.contains(each.extent())));
		assertTrue(scene.legend().stream().allMatch(each -> picture.contains(each.extent())));
		assertTrue(scene.x() < -80);
	}

	@Test
	void emptyDiagramHasAnEmptyScene() {
		Scene scene = builder.scene(fixture.diagram());
		assertTrue(scene.nodes().isEmpty() && scene.legend().isEmpty());
		assertTrue(scene.width() > 0);
	}

	@ParameterizedTest
	@EnumSource(EdgeArrow.class)
	void drawsEachDecoration(EdgeArrow arrow) {
		Node a = fixture.node("A", style(NodeShape.SQUARE), 0, 0);
		Edge edge = fixture.edge(a, fixture.node("B", style(NodeShape.SQUARE), 300, 0), edgeStyle(EdgeRouting.STRAIGHT, arrow), null);
		int parts = builder.edge(edge).primitives().size() - 1;
		assertEquals(arrow == EdgeArrow.NO_DECORATION ? 0 : 1, Math.min(1, parts));
	}

	@Test
	void eachDecorationLooksDifferent() {
		Node a = fixture.node("A", style(NodeShape.SQUARE), 0, 0);
		Node b = fixture.node("B", style(NodeShape.SQUARE), 300, 0);
		long looks = Arrays.stream(EdgeArrow.values())
				.map(arrow -> builder.edge(fixture.edge(a, b, edgeStyle(EdgeRouting.STRAIGHT, arrow), null)))
				.map(edge -> edge.primitives().subList(1, edge.primitives().size()).toString().replaceAll("y=[-\\d.]+", "")).distinct().count();
		assertEquals(EdgeArrow.values().length, looks);
	}

	@Test
	void decorationsEndAtTheNode() {
		Node a = fixture.node("A", style(NodeShape.SQUARE), 0, 0);
		Node b = fixture.node("B", style(NodeShape.SQUARE), 300, 0);
		Bounds target = builder.pass().absolute(b);
		for (EdgeArrow arrow : EdgeArrow.values()) {
			SceneEdge edge = builder.edge(fixture.edge(a, b, edgeStyle(EdgeRouting.STRAIGHT, arrow), null));
			assertTrue(edge.primitives().stream().allMatch(part -> part.extent().right() <= target.x() + 2), arrow.literal());
			fixture.diagram().getEdges().clear();
		}
	}

	@Test
	void labelsOfAnEdgeDoNotCoverEachOther() {
		Node a = fixture.node("A", style(NodeShape.SQUARE), 0, 0);
		Edge edge = fixture.edge(a, fixture.node("B", style(NodeShape.SQUARE), 400, 0), PLAIN, "begin", "centre", "end");
		List<Bounds> boxes = builder.edge(edge).primitives().stream().filter(Box.class::isInstance).map(Primitive::extent).toList();
		assertEquals(3, boxes.size());
		assertFalse(boxes.get(0).overlaps(boxes.get(1)) || boxes.get(0).overlaps(boxes.get(2)) || boxes.get(1).overlaps(boxes.get(2)));
	}

	@Test
	void centreLabelStandsOnABendpointThatBendsNothing() {
		Node a = fixture.node("A", style(NodeShape.SQUARE), 0, 0);
		Node b = fixture.node("B", style(NodeShape.SQUARE), 500, 0);
		Edge edge = fixture.edge(a, b, edgeStyle(EdgeRouting.MANHATTAN, EdgeArrow.INPUT_ARROW), "0.4");
		edge.setBendpoints("400,16");
		Text text = (Text) builder.edge(edge).primitives().stream().filter(Text.class::isInstance).findFirst().orElseThrow();
		assertEquals(400, text.x() + text.width() / 2, 2);
	}

	@Test
	void edgeThatIsNotVisibleHasARouteToo() {
		Edge edge = fixture.edge(fixture.node("A", style(NodeShape.SQUARE), 0, 0), fixture.node("B", style(NodeShape.SQUARE), 300, 0), PLAIN, null);
		edge.setVisible(false);
		assertEquals(2, builder.edge(edge).route().size());
	}

	@Test
	void edgesBetweenTheSameNodesDoNotCoverEachOther() {
		Node a = fixture.node("A", style(NodeShape.SQUARE), 0, 0);
		Node b = fixture.node("B", style(NodeShape.SQUARE), 300, 0);
		Edge there = fixture.edge(a, b, PLAIN, null);
		Edge back = fixture.edge(b, a, PLAIN, null);
		assertNotEquals(builder.edge(there).route().get(0).y(), builder.edge(back).route().get(1).y());
	}

	@Test
	void edgeMayEndAtAnEdge() {
		Node a = fixture.node("A", style(NodeShape.SQUARE), 0, 0);
		Edge line = fixture.edge(a, fixture.node("B", style(NodeShape.SQUARE), 300, 0), PLAIN, null);
		Edge note = fixture.edge(fixture.node("Note", style(NodeShape.NOTE), 100, 200), line, PLAIN, null);
		List<Primitive.Point> route = builder.edge(note).route();
		assertTrue(route.get(route.size() - 1).y() < 40);
	}

	@Test
	void edgesThatEndAtEachOtherDoNotHang() {
		Edge first = fixture.edge(fixture.node("A", style(NodeShape.SQUARE), 0, 0), null, PLAIN, null);
		Edge second = fixture.edge(first, first, PLAIN, null);
		first.setEnd(second);
		assertEquals(2, builder.edge(first).route().size());
	}

	@Test
	void missingImageShowsAPlaceholder() {
		SceneNode node = builder.node(fixture.node("", image("/no/such.png"), 0, 0));
		assertTrue(node.primitives().stream().anyMatch(Path.class::isInstance));
	}

	@Test
	void vectorImageStaysAVector() {
		Picture picture = new Picture.Vector(16, 16,
				List.of(new Path(List.of(new Primitive.Segment.MoveTo(0, 0), new Primitive.Segment.LineTo(16, 16)), Colour.BLACK, null)));
		SceneContext context = new SceneContext(new TextMeasurer(), path -> Optional.of(picture), IconProvider.NONE, MappingLabels.NAMES);
		SceneNode node = new SceneBuilder(context).node(fixture.node("", image("/our/icon.svg"), 0, 0));
		assertEquals(new Bounds(0, 0, 30, 30), node.primitives().get(0).extent());
	}

	@Test
	void legendNamesEachKindOnce() {
		Node a = mapping(fixture.node("A", style(NodeShape.SQUARE), 0, 0), "Police force");
		Node b = mapping(fixture.node("B", style(NodeShape.SQUARE), 300, 0), "Police force");
		mapping(fixture.edge(a, b, PLAIN, null), "leads");
		mapping(fixture.edge(b, a, PLAIN, null), "leads");
		List<String> words = builder.legend(fixture.diagram()).stream().filter(Text.class::isInstance).map(each -> ((Text) each).text()).toList();
		assertEquals(List.of("Key", "Police force", "leads"), words);
	}

	@Test
	void sceneWithoutLegendIsSmaller() {
		fixture.node("A", style(NodeShape.SQUARE), 0, 0);
		Scene scene = builder.scene(fixture.diagram());
		assertTrue(scene.withoutLegend().height() < scene.height());
	}

	@Test
	void aPartHoldsTheWantedNodesWhereTheyStandAndTheEdgesBetween() {
		Node a = fixture.node("A", style(NodeShape.SQUARE), 0, 0);
		Node b = fixture.node("B", style(NodeShape.SQUARE), 300, 0);
		Node c = fixture.node("C", style(NodeShape.SQUARE), 600, 0);
		Edge kept = fixture.edge(a, b, PLAIN, null);
		fixture.edge(b, c, PLAIN, null);
		Scene whole = builder.scene(fixture.diagram());
		Scene part = whole.part(node -> !node.id().equals(c.getId()));
		assertEquals(List.of(kept.getId()), part.edges().stream().map(SceneEdge::id).toList());
		assertEquals(whole.nodes().subList(0, 2), part.nodes());
		assertTrue(part.legend().isEmpty() && part.width() < whole.width());
		assertTrue(whole.part(node -> false).nodes().isEmpty());
	}

	@Test
	void aPartOutOfAContainerStandsWhereItStood() {
		SceneNode inner = new SceneNode("i", "", "M", "inner", null, 10, 20, 30, 40, List.of(), List.of(), List.of());
		SceneNode outer = new SceneNode("o", "", "M", "outer", null, 100, 200, 300, 400, List.of(), List.of(inner), List.of());
		Scene part = new Scene("d", "D", 0, 0, 500, 700, List.of(outer), List.of(), List.of()).part(node -> node.id().equals("i"));
		assertEquals(List.of(110.0, 220.0), List.of(part.nodes().get(0).x(), part.nodes().get(0).y()));
	}

	@Test
	void showsAnElementWithoutAppearanceAsADottedFrame() {
		Node node = fixture.node("A", style(NodeShape.SQUARE), 0, 0);
		node.setAppearance(null);
		assertEquals(1, builder.node(node).primitives().size());
	}
}
