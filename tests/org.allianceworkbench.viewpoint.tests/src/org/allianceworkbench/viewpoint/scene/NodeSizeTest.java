// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import static org.allianceworkbench.viewpoint.scene.DiagramFixture.label;
import static org.allianceworkbench.viewpoint.scene.DiagramFixture.labelled;
import static org.allianceworkbench.viewpoint.scene.DiagramFixture.style;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NodeSizeTest {
	private final DiagramFixture fixture = new DiagramFixture();
	private final SceneBuilder builder = new SceneBuilder(new SceneContext(new TextMeasurer()));

	@Test
	void sizeUnitIsTenPixels() {
		Node node = fixture.node("Oak House", style(NodeShape.SQUARE), 0, 0);
		node.setAppearance(new Appearance("Oak House", null, null, null, 7, 3, style(NodeShape.SQUARE)));
		assertEquals(new Bounds(0, 0, 70, 30), builder.pass().bounds(node));
	}

	@Test
	void sizeThatSomebodySetWins() {
		Node node = fixture.node("Oak House", style(NodeShape.SQUARE), 5, 6);
		node.setWidth(123);
		node.setHeight(45);
		assertEquals(new Bounds(5, 6, 123, 45), builder.pass().bounds(node));
	}

	@Test
	void nodeWithLabelBesideItIsThirtyPixels() {
		Node node = fixture.node("Oak House", labelled(style(NodeShape.SQUARE), label(8, LabelAlignment.CENTER, LabelPosition.BORDER)), 0, 0);
		assertEquals(new Bounds(0, 0, 30, 30), builder.pass().bounds(node));
	}

	@ParameterizedTest
	@EnumSource(value = NodeShape.class, names = {"SQUARE", "ELLIPSE", "LOZENGE", "NOTE"})
	void growsUntilTheLabelFits(NodeShape shape) {
		Node node = fixture.node("Lower cost of support services\nDirector of Finance\n\u00A31.2 m a year", style(shape), 0, 0);
		SceneNode drawn = builder.node(node);
		assertTrue(texts(drawn).stream().noneMatch(text -> text.text().endsWith("\u2026")));
		Bounds inside = new Bounds(0, 0, drawn.width(), drawn.height());
		assertTrue(texts(drawn).stream().allMatch(text -> inside.contains(text.extent())));
	}

	@Test
	void shortensALabelThatDoesNotFitIntoItsGivenSize() {
		Node node = fixture.node("Lower cost of support services in both forces and all their partners", style(NodeShape.SQUARE), 0, 0);
		node.setWidth(90);
		node.setHeight(40);
		List<Primitive.Text> texts = texts(builder.node(node));
		assertTrue(texts.get(texts.size() - 1).text().endsWith("\u2026"));
		assertTrue(texts.stream().allMatch(text -> text.x() >= 0 && text.x() + text.width() <= 90));
	}

	@Test
	void nameHasThreeLinesAtMost() {
		Node node = fixture.node("word ".repeat(100), style(NodeShape.SQUARE), 0, 0);
		assertEquals(3, texts(builder.node(node)).size());
	}

	@Test
	void containerHoldsItsChildren() {
		Node box = fixture.container("Box", style(NodeShape.FLAT_CONTAINER), 0, 0);
		fixture.add(box, NodeKind.NODE, "Child", style(NodeShape.SQUARE), 300, 200);
		box.setWidth(50);
		box.setHeight(50);
		SceneNode drawn = builder.scene(fixture.diagram()).nodes().get(0);
		SceneNode child = drawn.children().get(0);
		assertTrue(drawn.width() > child.x() + child.width() && drawn.height() > child.y() + child.height());
	}

	@Test
	void listRowsStandBelowTheTitleOneAfterTheOther() {
		Node list = fixture.add(null, NodeKind.LIST, "Areas", style(NodeShape.FLAT_CONTAINER), 0, 0);
		for (String row : List.of("One", "Two", "Three")) {
			fixture.add(list, NodeKind.LIST_ELEMENT, row, style(NodeShape.SQUARE), 999, 999);
		}
		SceneNode drawn = builder.scene(fixture.diagram()).nodes().get(0);
		double y = builder.pass().titleHeight(list);
		for (SceneNode row : drawn.children()) {
			assertTrue(row.y() >= y - 0.01);
			y = row.y() + row.height();
		}
		assertTrue(y <= drawn.height());
	}

	@Test
	void compartmentsOfAVerticalStackFillItsWidth() {
		SceneNode drawn = stack(ChildrenPresentation.VERTICAL_STACK);
		assertTrue(drawn.children().stream().allMatch(part -> part.width() == drawn.width() - 2));
		assertEquals(drawn.children().get(0).y() + drawn.children().get(0).height(), drawn.children().get(1).y(), 1e-9);
	}

	@Test
	void compartmentsOfAHorizontalStackHaveOneHeight() {
		SceneNode drawn = stack(ChildrenPresentation.HORIZONTAL_STACK);
		assertEquals(1, drawn.children().stream().map(SceneNode::height).distinct().count());
		assertEquals(drawn.children().get(0).x() + drawn.children().get(0).width(), drawn.children().get(1).x(), 1e-9);
	}

	@Test
	void borderedNodesSitAstrideTheNearestBorder() {
		Node box = fixture.node("Box", style(NodeShape.SQUARE), 0, 0);
		box.setWidth(100);
		box.setHeight(60);
		Node port = fixture.add(box, NodeKind.BORDERED, "", style(NodeShape.SQUARE), 85, 20);
		port.setWidth(10);
		port.setHeight(10);
		assertEquals(new Bounds(95, 20, 10, 10), builder.pass().bounds(port));
	}

	@Test
	void borderedNodesStayOffForbiddenSides() {
		Node box = fixture.node("Box", style(NodeShape.SQUARE), 0, 0);
		box.setWidth(100);
		box.setHeight(60);
		Node port = fixture.add(box, NodeKind.BORDERED, "", DiagramFixture.forbidding("EAST"), 85, 20);
		port.setWidth(10);
		port.setHeight(10);
		assertEquals(new Bounds(85, -5, 10, 10), builder.pass().bounds(port));
	}

	@Test
	void borderedNodesWithoutAPlaceStayOffForbiddenSidesToo() {
		Node box = fixture.node("Box", style(NodeShape.SQUARE), 0, 0);
		box.setWidth(100);
		box.setHeight(60);
		Node port = fixture.add(box, NodeKind.BORDERED, "", DiagramFixture.forbidding("SOUTH"), 0, 0);
		port.setPlaced(false);
		port.setWidth(10);
		port.setHeight(10);
		assertEquals(new Bounds(45, -5, 10, 10), builder.pass().bounds(port));
	}

	@Test
	void absolutePlacesAddUp() {
		Node outer = fixture.container("Outer", style(NodeShape.FLAT_CONTAINER), 100, 50);
		Node inner = fixture.add(outer, NodeKind.CONTAINER, "Inner", style(NodeShape.FLAT_CONTAINER), 20, 40);
		Node node = fixture.add(inner, NodeKind.NODE, "Node", style(NodeShape.SQUARE), 10, 30);
		Bounds absolute = builder.pass().absolute(node);
		assertEquals(130, absolute.x());
		assertEquals(120, absolute.y());
	}

	private SceneNode stack(ChildrenPresentation presentation) {
		Node stack = fixture.container("Stack", style(NodeShape.FLAT_CONTAINER), 0, 0);
		stack.setPresentation(presentation);
		for (int part = 0; part < 2; part++) {
			Node compartment = fixture.add(stack, NodeKind.CONTAINER, "Part " + part, style(NodeShape.FLAT_CONTAINER), 0, 0);
			fixture.add(compartment, NodeKind.NODE, "Child", style(NodeShape.SQUARE), 10, 30 + 40 * part);
		}
		return builder.scene(fixture.diagram()).nodes().get(0);
	}

	static List<Primitive.Text> texts(SceneNode node) {
		return node.primitives().stream().filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast).toList();
	}
}
