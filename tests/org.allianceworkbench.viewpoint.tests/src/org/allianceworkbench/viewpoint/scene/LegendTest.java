// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import static org.allianceworkbench.viewpoint.scene.DiagramFixture.style;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.Primitive.Text;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.EdgeArrow;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.junit.jupiter.api.Test;

class LegendTest {
	private final DiagramFixture fixture = new DiagramFixture();
	private final SceneBuilder builder = new SceneBuilder(new SceneContext(new TextMeasurer()));

	private List<Primitive> legend(int kinds) {
		for (int kind = 0; kind < kinds; kind++) {
			DiagramFixture.mapping(fixture.node("Node " + kind, style(NodeShape.SQUARE), kind * 60, kind * 60), "Kind of node " + kind);
		}
		return builder.legend(fixture.diagram());
	}

	private Bounds frame(List<Primitive> legend) {
		return legend.stream().map(Primitive::extent).reduce(Bounds::union).orElseThrow();
	}

	@Test
	void ofSeveralRowsIsAsWideAsThePicture() {
		Bounds frame = frame(legend(10));
		Scene scene = builder.scene(fixture.diagram());
		Bounds content = scene.nodes().stream().map(node -> new Bounds(node.x(), node.y(), node.width(), node.height())).reduce(Bounds::union).orElseThrow();
		assertEquals(content.right(), frame.right(), 2);
		assertEquals(content.x(), frame.x(), 2);
	}

	@Test
	void ofOneRowEndsAfterItsLastEntry() {
		assertTrue(frame(legend(2)).width() < 400);
	}

	@Test
	void showsTheIconThatStandsBeforeTheLabelsOfEdges() {
		LabelStyle noted = new LabelStyle(8, Set.of(), Colour.BLACK, true, "/note.svg", LabelAlignment.CENTER, LabelPosition.NODE, false);
		EdgeStyle plain = DiagramFixture.edgeStyle(EdgeRouting.MANHATTAN, EdgeArrow.INPUT_ARROW);
		EdgeStyle assumed = new EdgeStyle(plain.stroke(), plain.size(), plain.line(), plain.routing(), plain.source(), plain.target(), null, noted, null,
				"NONE", "None", false, "default");
		Node one = fixture.node("One", style(NodeShape.SQUARE), 0, 0);
		Edge edge = DiagramFixture.mapping(fixture.edge(one, fixture.node("Other", style(NodeShape.SQUARE), 300, 0), plain, "if"), "Leads to");
		int before = builder.legend(fixture.diagram()).size();
		edge.setAppearance(DiagramFixture.look("if", assumed));
		assertTrue(builder.legend(fixture.diagram()).size() > before);
	}

	@Test
	void spreadsItsEntriesOverAllRows() {
		List<Text> entries = legend(10).stream().filter(Text.class::isInstance).map(Text.class::cast).filter(text -> text.text().startsWith("Kind")).toList();
		List<Long> rows = List.copyOf(entries.stream().collect(Collectors.groupingBy(Text::baseline, Collectors.counting())).values());
		long fullest = rows.stream().mapToLong(row -> row).max().orElseThrow();
		assertTrue(rows.size() > 1 && rows.stream().allMatch(row -> row >= fullest - rows.size() + 1), rows::toString);
	}
}
