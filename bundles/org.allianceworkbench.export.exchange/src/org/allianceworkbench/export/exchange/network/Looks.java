// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Figure;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Look;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;

/** How objects look: as in the first diagram that shows them, else plain. */
final class Looks {
	private static final Colour GREY = new Colour(0x6B, 0x72, 0x80);
	private static final Look PLAIN = new Look(new Colour(0xF3, 0xF4, 0xF6), new Stroke(GREY, 1, LineStyle.SOLID), Colour.BLACK, 9, false, false, false);
	private static final Stroke THIN = new Stroke(GREY, 1, LineStyle.SOLID);

	private final Map<String, Shape> shapes = new HashMap<>();
	private final Map<String, Line> lines = new HashMap<>();

	Looks(List<Scene> scenes) {
		for (Scene scene : scenes) {
			Drawing drawing = Drawing.of(scene);
			drawing.all().filter(shape -> shape.figure() != Figure.NONE).forEach(shape -> shapes.putIfAbsent(shape.object(), shape));
			drawing.lines().stream().filter(line -> !line.object().isEmpty()).forEach(line -> lines.putIfAbsent(line.object(), line));
		}
	}

	Look look(String object) {
		return Optional.ofNullable(shapes.get(object)).map(Shape::look).orElse(PLAIN);
	}

	Figure figure(String object) {
		return Optional.ofNullable(shapes.get(object)).map(Shape::figure).orElse(Figure.ROUNDED);
	}

	Stroke stroke(String object) {
		return Optional.ofNullable(lines.get(object)).map(Line::stroke).orElse(THIN);
	}
}
