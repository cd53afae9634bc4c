// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.network;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.exchange.Features;
import org.allianceworkbench.export.exchange.drawing.Figure;
import org.allianceworkbench.export.exchange.drawing.Look;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.viewpoint.scene.Bounds;

/** An object of the model that becomes a shape, before it has a place. */
record Node(String id, String kind, String label, String tooltip, Map<String, String> fields, Figure figure, Look look) {
	static final double WIDTH = 180;
	private static final double LEAST = 44;
	private static final double MARGIN = 14;
	private static final double LINE = 16;
	private static final int MOST_LINES = 12;

	/** @return its kind in words: "governance body" */
	String words() {
		return Features.words(kind);
	}

	/** @return the shape with its left top corner there, high enough for its label */
	Shape at(double x, double y) {
		Shape flat = shape(new Bounds(x, y, WIDTH, LEAST));
		int lines = Math.min(MOST_LINES, flat.labelLines().size());
		return shape(new Bounds(x, y, WIDTH, Math.max(LEAST, lines * LINE + MARGIN)));
	}

	private Shape shape(Bounds place) {
		return new Shape(id, id, words(), label, tooltip, place, figure, look, fields, List.of());
	}
}
