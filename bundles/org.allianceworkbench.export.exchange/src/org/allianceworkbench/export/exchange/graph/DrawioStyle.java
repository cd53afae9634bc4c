// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Look;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.export.exchange.drawing.Tip;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive;

/** Styles in the words of mxGraph (its mxConstants): names and values, each ended by a semicolon. */
final class DrawioStyle {
	private static final int BOLD = 1;
	private static final int ITALIC = 2;
	private static final int UNDERLINE = 4;

	private DrawioStyle() {
	}

	static String of(Shape shape) {
		Look look = shape.look();
		StringBuilder style = new StringBuilder(figure(shape)).append("html=1;whiteSpace=wrap;");
		add(style, "fillColor", look.fill("none"));
		add(style, "strokeColor", look.border("none"));
		if (look.border() != null) {
			line(style, look.border());
		}
		add(style, "fontColor", look.text().hex());
		add(style, "fontSize", Plain.number(look.pixels()));
		add(style, "fontStyle", String.valueOf((look.bold() ? BOLD : 0) + (look.italic() ? ITALIC : 0) + (look.underline() ? UNDERLINE : 0)));
		if (shape.isContainer()) {
			style.append("container=1;collapsible=0;verticalAlign=top;");
		}
		return style.toString();
	}

	static String of(Line line) {
		StringBuilder style = new StringBuilder("html=1;rounded=1;edgeStyle=none;labelBackgroundColor=#ffffff;");
		add(style, "strokeColor", line.stroke().colour().hex());
		line(style, line.stroke());
		tip(style, "start", line.begin());
		tip(style, "end", line.end());
		return style.toString();
	}

	/** @return where an edge meets a shape, as parts of the shape's width and height from its top left corner */
	static String end(String name, Primitive.Point at, Bounds place) {
		StringBuilder style = new StringBuilder();
		add(style, name + "X", Plain.number(part(at.x() - place.x(), place.width())));
		add(style, name + "Y", Plain.number(part(at.y() - place.y(), place.height())));
		add(style, name + "Dx", "0");
		add(style, name + "Dy", "0");
		add(style, name + "Perimeter", "0");
		return style.toString();
	}

	private static double part(double distance, double whole) {
		return whole <= 0 ? 0.5 : Math.max(0, Math.min(1, distance / whole));
	}

	private static String figure(Shape shape) {
		return switch (shape.figure()) {
			case RECTANGLE -> "rounded=0;";
			case ROUNDED -> "rounded=1;absoluteArcSize=1;arcSize=12;";
			case ELLIPSE -> "ellipse;";
			case DIAMOND -> "rhombus;";
			case TRIANGLE -> "triangle;direction=north;";
			case PARALLELOGRAM -> "shape=parallelogram;perimeter=parallelogramPerimeter;fixedSize=1;size=16;";
			case NOTE -> "shape=note;size=10;";
			case NONE -> "text;";
		};
	}

	private static void line(StringBuilder style, Primitive.Stroke stroke) {
		add(style, "strokeWidth", Plain.number(stroke.width()));
		double[] dashes = stroke.dashes();
		if (dashes.length > 0) {
			StringBuilder pattern = new StringBuilder();
			for (double dash : dashes) {
				pattern.append(pattern.isEmpty() ? "" : " ").append(Plain.number(dash));
			}
			add(style, "dashed", "1");
			add(style, "fixDash", "1");
			add(style, "dashPattern", pattern.toString());
		}
	}

	private static void tip(StringBuilder style, String end, Tip tip) {
		add(style, end + "Arrow", switch (tip) {
			case NONE -> "none";
			case OPEN -> "open";
			case TRIANGLE, FILLED_TRIANGLE -> "block";
			case DIAMOND, FILLED_DIAMOND -> "diamondThin";
			case DOT -> "oval";
		});
		boolean filled = tip == Tip.FILLED_TRIANGLE || tip == Tip.FILLED_DIAMOND || tip == Tip.DOT;
		add(style, end + "Fill", filled ? "1" : "0");
	}

	private static void add(StringBuilder style, String name, String value) {
		style.append(name).append('=').append(value).append(';');
	}
}
