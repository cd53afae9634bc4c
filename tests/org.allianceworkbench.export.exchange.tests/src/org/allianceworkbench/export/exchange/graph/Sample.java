// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Primitive.Box;
import org.allianceworkbench.viewpoint.scene.Primitive.Path;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.Primitive.Segment;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.scene.Primitive.Text;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneEdge;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;

/** A small benefits map: two columns, a benefit in the left one, two objectives in the right one, and a dashed edge with a bend. */
final class Sample {
	static final Colour BLUE = new Colour(0x27, 0x47, 0x7F);

	private Sample() {
	}

	static Scene columns() {
		SceneNode benefit = node("b1", "Savings", 20, 40, 160, 48, List.of());
		SceneNode first = node("o1", "Fewer crimes", 20, 40, 160, 48, List.of());
		SceneNode second = node("o2", "Lower costs", 20, 140, 160, 48, List.of());
		SceneNode left = node("c1", "Benefits", -10, 10, 200, 220, List.of(benefit));
		SceneNode right = node("c2", "Objectives", 240, 10, 200, 220, List.of(first, second));
		return new Scene("d1", "Benefits map", -26, -6, 490, 260, List.of(left, right), List.of(edge("e1", "b1", "o1"), edge("e2", "b1", "o2"),
				edge("e3", "o2", "o1"), edge("e4", "o1", "b1"), edge("e5", "c1", "c2"), edge("e6", "e1", "o1")), List.of());
	}

	private static SceneNode node(String id, String name, double x, double y, double width, double height, List<SceneNode> children) {
		Box box = new Box(0.5, 0.5, width - 1, height - 1, 8, 8, new Colour(0xDC, 0xE6, 0xF7), new Stroke(BLUE, 1, LineStyle.SOLID));
		Primitive icon = new Box(4, 4, 16, 16, 0, 0, Colour.BLACK, null);
		return new SceneNode(id, "object-" + id, "Kind of " + id, name, "About " + name, x, y, width, height,
				List.of(box, icon, new Text(30, 20, 80, name, 9, true, false, false, false, Colour.BLACK)), children, List.of());
	}

	private static SceneEdge edge(String id, String source, String target) {
		Stroke stroke = new Stroke(BLUE, 2, LineStyle.DASH);
		List<Point> route = List.of(new Point(170, 74), new Point(220, 74), new Point(260, 100));
		Path line = new Path(List.of(new Segment.MoveTo(170, 74), new Segment.LineTo(220, 74), new Segment.LineTo(260, 100)), null, stroke);
		Path tip = new Path(List.of(new Segment.MoveTo(260, 100), new Segment.LineTo(250, 96), new Segment.LineTo(250, 104),
				new Segment.Close()), BLUE,
				new Stroke(BLUE, 1, LineStyle.SOLID));
		return new SceneEdge(id, "object-" + id, "leads to", "leads to", null, source, target, route,
				List.of(line, tip, new Box(200, 60, 40, 12, 0, 0, Colour.WHITE, null), new Text(200, 70, 40, "leads to", 8, false, false, false,
						false, Colour.BLACK)));
	}
}
