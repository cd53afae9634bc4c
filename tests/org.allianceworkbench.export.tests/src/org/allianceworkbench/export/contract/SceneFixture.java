// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.contract;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Primitive.Box;
import org.allianceworkbench.viewpoint.scene.Primitive.Image;
import org.allianceworkbench.viewpoint.scene.Primitive.Oval;
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

/** Small scenes with every kind of primitive, whose names are what a test wants. */
public final class SceneFixture {
	private static final Colour BLUE = new Colour(0x27, 0x47, 0x7F);
	private static final Stroke LINE = new Stroke(BLUE, 1, LineStyle.SOLID);
	private static final byte[] DOT = Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private SceneFixture() {
	}

	/** @return a scene that shows nothing */
	public static Scene empty() {
		return new Scene("d0", "Empty", 0, 0, 32, 32, List.of(), List.of(), List.of());
	}

	/** @return a scene with two nodes, one within the other, an edge, an image and a legend; every text says the name */
	public static Scene named(String name) {
		SceneNode inner = node("n2", name, 20, 40, List.of(new Oval(0.5, 0.5, 99, 39, Colour.WHITE, new Stroke(BLUE, 2, LineStyle.DASH)), text(name, 5, 25, true)),
				List.of());
		SceneNode outer = node("n1", name, 10, 10, List.of(new Box(0.5, 0.5, 299, 99, 8, 8, new Colour(0xDC, 0xE6, 0xF7), LINE), text(name, 10, 20, false),
				new Image(250, 10, 20, 20, "/test/dot.png", DOT)), List.of(inner));
		Path line = new Path(List.of(new Segment.MoveTo(310, 60), new Segment.CurveTo(330, 60, 330, 60, 330, 80), new Segment.LineTo(330, 160)), null,
				new Stroke(BLUE, 2, LineStyle.DASH_DOT));
		SceneEdge edge = new SceneEdge("e1", "o3", "leads", name, name, "n1", "n2", List.of(new Point(310, 60), new Point(330, 160)),
				List.of(line, text(name, 300, 100, false)));
		return new Scene("d1", name, -16, -16, 400, 240, List.of(outer), List.of(edge), List.of(text("Key", 0, 210, true)));
	}

	/** @return a scene with that many nodes */
	public static Scene large(int nodes) {
		List<SceneNode> all = new ArrayList<>();
		for (int index = 0; index < nodes; index++) {
			String name = "Benefit number " + index;
			all.add(node("n" + index, name, index % 40 * 200, index / 40 * 80, List.of(new Box(0.5, 0.5, 159, 47, 8, 8, Colour.WHITE, LINE), text(name, 10, 28, false)),
					List.of()));
		}
		return new Scene("d2", "Large", 0, 0, 8000, 80.0 * (nodes / 40 + 1), all, List.of(), List.of());
	}

	private static SceneNode node(String id, String name, double x, double y, List<Primitive> primitives, List<SceneNode> children) {
		return new SceneNode(id, "o-" + id, "Mapping", name, name, x, y, 160, 48, primitives, children, List.of());
	}

	private static Text text(String text, double x, double baseline, boolean strong) {
		return new Text(x, baseline, 120, text, 9, strong, false, strong, strong, Colour.BLACK);
	}
}
