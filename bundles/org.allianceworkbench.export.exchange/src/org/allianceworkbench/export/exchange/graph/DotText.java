// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.stream.Collectors;

import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.export.exchange.drawing.Figure;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.export.exchange.drawing.Tip;
import org.allianceworkbench.viewpoint.style.LineStyle;

/** Words of DOT. Every string is quoted; backslashes, quotes and entities of HTML mean something in labels and are escaped. */
final class DotText {
	/** Points of Graphviz, 72 to the inch, in a pixel, 96 to the inch. */
	static final double POINTS = 0.75;

	private DotText() {
	}

	static String quoted(String text) {
		return '"' + escaped(text) + '"';
	}

	private static String lines(Shape shape) {
		return '"' + shape.labelLines().stream().map(DotText::escaped).collect(Collectors.joining("\\n")) + '"';
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("\\", "\\\\").replace("\"", "\\\"");
	}

	/** @return attributes of a node */
	static String node(Shape shape) {
		StringBuilder result = new StringBuilder(look(shape));
		add(result, "shape", switch (shape.figure()) {
			case RECTANGLE, ROUNDED -> "box";
			case ELLIPSE -> "ellipse";
			case DIAMOND -> "diamond";
			case TRIANGLE -> "triangle";
			case PARALLELOGRAM -> "parallelogram";
			case NOTE -> "note";
			case NONE -> "plaintext";
		});
		add(result, "width", Plain.number(shape.place().width() * POINTS / 72));
		add(result, "height", Plain.number(shape.place().height() * POINTS / 72));
		return result.toString();
	}

	/** @return attributes that nodes and clusters share */
	static String look(Shape shape) {
		StringBuilder result = new StringBuilder("label=").append(lines(shape));
		add(result, "tooltip", shape.tooltip().isEmpty() ? shape.label() : shape.tooltip());
		add(result, "style", style(shape));
		add(result, "fillcolor", shape.look().fill("transparent"));
		add(result, "color", shape.look().border("transparent"));
		add(result, "penwidth", Plain.number(shape.look().border() == null ? 0 : shape.look().border().width()));
		add(result, "fontcolor", shape.look().text().hex());
		add(result, "fontsize", Plain.number(shape.look().pixels() * POINTS));
		return result.toString();
	}

	/** @return attributes of an edge */
	static String edge(Line line) {
		StringBuilder result = new StringBuilder("label=").append(quoted(line.label()));
		add(result, "tooltip", line.tooltip().isEmpty() ? line.label() : line.tooltip());
		add(result, "dir", "both");
		add(result, "arrowtail", tip(line.begin()));
		add(result, "arrowhead", tip(line.end()));
		add(result, "color", line.stroke().colour().hex());
		add(result, "penwidth", Plain.number(line.stroke().width()));
		add(result, "style", dashes(line.stroke().line()));
		return result.toString();
	}

	static void add(StringBuilder result, String name, String value) {
		result.append(", ").append(name).append('=').append(quoted(value));
	}

	private static String style(Shape shape) {
		String filled = shape.figure() == Figure.ROUNDED ? "rounded,filled" : "filled";
		return shape.look().border() == null ? filled : filled + "," + dashes(shape.look().border().line());
	}

	private static String dashes(LineStyle style) {
		return switch (style) {
			case SOLID -> "solid";
			case DASH, DASH_DOT -> "dashed";
			case DOT -> "dotted";
		};
	}

	private static String tip(Tip tip) {
		return switch (tip) {
			case NONE -> "none";
			case OPEN -> "vee";
			case TRIANGLE -> "empty";
			case FILLED_TRIANGLE -> "normal";
			case DIAMOND -> "odiamond";
			case FILLED_DIAMOND -> "diamond";
			case DOT -> "dot";
		};
	}
}
