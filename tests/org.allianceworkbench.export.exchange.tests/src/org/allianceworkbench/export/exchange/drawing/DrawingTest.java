// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.export.contract.SceneFixture;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Primitive.Path;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.Primitive.Segment;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneEdge;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.junit.jupiter.api.Test;

class DrawingTest {
	private static final Stroke LINE = new Stroke(Colour.BLACK, 1, LineStyle.SOLID);

	@Test
	void placesAreThoseOfTheDiagramAlsoWithinContainers() {
		Drawing drawing = Drawing.of(SceneFixture.named("A"));
		assertEquals(new Bounds(30, 50, 160, 48), drawing.byId().get("n2").place());
	}

	@Test
	void theFirstLargeThingIsTheShape() {
		Drawing drawing = Drawing.of(SceneFixture.named("A"));
		assertEquals(Figure.ROUNDED, drawing.byId().get("n1").figure());
		assertEquals(Figure.ELLIPSE, drawing.byId().get("n2").figure());
		assertEquals(LineStyle.DASH, drawing.byId().get("n2").look().border().line());
	}

	@Test
	void anIconIsNoShape() {
		SceneNode row = new SceneNode("n", "", "Row", "Row", null, 0, 0, 200, 20, List.of(closed(2, 2, 16, 2, 16, 16)), List.of(), List.of());
		Shape shape = Drawing.of(new Scene("d", "D", 0, 0, 9, 9, List.of(row), List.of(), List.of())).shapes().get(0);
		assertEquals(Figure.NONE, shape.figure());
	}

	@Test
	void polygonsAreKnownByTheirCorners() {
		assertEquals(Figure.DIAMOND, figure(50, 0, 100, 20, 50, 40, 0, 20));
		assertEquals(Figure.TRIANGLE, figure(50, 0, 100, 40, 0, 40));
		assertEquals(Figure.PARALLELOGRAM, figure(16, 0, 100, 0, 84, 40, 0, 40));
		assertEquals(Figure.NOTE, figure(0, 0, 90, 0, 100, 10, 100, 40, 0, 40));
	}

	@Test
	void labelsAreBrokenBetweenWordsAndStayWhole() {
		SceneNode node = new SceneNode("n", "", "N", "Benefits identified in every project", null, 0, 0, 100, 40, List.of(), List.of(),
				List.of());
		Shape shape = Drawing.of(new Scene("d", "D", 0, 0, 9, 9, List.of(node), List.of(), List.of())).shapes().get(0);
		assertEquals(List.of("Benefits", "identified in", "every project"), shape.labelLines());
	}

	@Test
	void tipsBelongToTheNearerEnd() {
		Line line = line(path(0, 0, 100, 0), closed(100, 0, 90, 4, 90, -4), path(10, 4, 0, 0, 10, -4));
		assertEquals(Tip.FILLED_TRIANGLE, line.end());
		assertEquals(Tip.OPEN, line.begin());
	}

	@Test
	void whatFollowsALabelIsNoTip() {
		Line line = line(path(0, 0, 100, 0), new Primitive.Box(40, -5, 20, 10, 0, 0, Colour.WHITE, null), closed(100, 0, 90, 4, 90, -4));
		assertEquals(Tip.NONE, line.end());
	}

	@Test
	void edgesThatEndAtEdgesAreLeftOut() {
		Scene scene = SceneFixture.named("A");
		SceneEdge loose = new SceneEdge("e2", "", "x", "", "", "e1", "n1", List.of(new Point(0, 0), new Point(1, 1)), List.of());
		Drawing drawing = Drawing.of(new Scene("d", "D", 0, 0, 9, 9, scene.nodes(), List.of(scene.edges().get(0), loose), List.of()));
		assertEquals(List.of("e1"), drawing.lines().stream().map(Line::id).toList());
	}

	@Test
	void aShapeHoldsItselfAndWhatIsInIt() {
		Drawing drawing = Drawing.of(SceneFixture.named("A"));
		assertTrue(drawing.byId().get("n1").holds("n2") && drawing.byId().get("n1").holds("n1"));
	}

	private static Figure figure(double... corners) {
		SceneNode node = new SceneNode("n", "", "N", "N", null, 0, 0, 100, 40, List.of(closed(corners)), List.of(), List.of());
		return Drawing.of(new Scene("d", "D", 0, 0, 9, 9, List.of(node), List.of(), List.of())).shapes().get(0).figure();
	}

	private static Line line(Primitive... primitives) {
		SceneNode node = new SceneNode("n", "", "N", "N", null, 0, 0, 100, 40, List.of(), List.of(), List.of());
		SceneEdge edge = new SceneEdge("e", "", "E", "", null, "n", "n", List.of(new Point(0, 0), new Point(100, 0)), List.of(primitives));
		return Drawing.of(new Scene("d", "D", 0, 0, 9, 9, List.of(node), List.of(edge), List.of())).lines().get(0);
	}

	private static Path closed(double... corners) {
		List<Segment> segments = new ArrayList<>(path(corners).segments());
		segments.add(new Segment.Close());
		return new Path(segments, Colour.BLACK, LINE);
	}

	private static Path path(double... corners) {
		List<Segment> segments = new ArrayList<>();
		for (int i = 0; i < corners.length; i += 2) {
			segments.add(i == 0 ? new Segment.MoveTo(corners[0], corners[1]) : new Segment.LineTo(corners[i], corners[i + 1]));
		}
		return new Path(segments, null, LINE);
	}
}
