// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.Locale;

import org.allianceworkbench.export.exchange.Identifiers;
import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Look;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.export.exchange.drawing.Tip;
import org.allianceworkbench.viewpoint.style.LineStyle;

/** Writes shapes with an alias each, and arrows between aliases. */
final class PlantumlDiagram {
	private final Identifiers ids = Identifiers.words();
	private final StringBuilder out = new StringBuilder();

	String write(Drawing drawing) {
		out.append("@startuml\n").append(drawing.title().isBlank() ? "" : "title " + escaped(drawing.title()) + "\n");
		out.append("left to right direction\nskinparam shadowing false\n");
		drawing.shapes().forEach(shape -> shape(shape, ""));
		drawing.lines().forEach(this::line);
		return out.append("@enduml\n").toString();
	}

	private void shape(Shape shape, String indent) {
		out.append(indent).append(figure(shape)).append(" \"").append(shape.label().isBlank() ? " " : escaped(shape.label())).append("\" as ")
				.append(ids.of(shape.id())).append(look(shape.look()));
		if (shape.isContainer()) {
			out.append(" {\n");
			shape.children().forEach(child -> shape(child, indent + "  "));
			out.append(indent).append('}');
		}
		out.append('\n');
	}

	private static String figure(Shape shape) {
		return switch (shape.figure()) {
			case ROUNDED -> shape.isContainer() ? "rectangle" : "agent";
			case ELLIPSE -> shape.isContainer() ? "cloud" : "usecase";
			case NOTE -> "file";
			case DIAMOND -> shape.isContainer() ? "rectangle" : "hexagon";
			default -> "rectangle";
		};
	}

	private static String look(Look look) {
		String fill = look.fill() == null ? "transparent" : look.fill().hex().substring(1);
		String border = look.border() == null ? "" : ";line:" + look.border().colour().hex().substring(1) + dashes(look.border().line(),
				";line.");
		return " #" + fill + border + ";text:" + look.text().hex().substring(1);
	}

	private void line(Line line) {
		out.append(ids.of(line.source())).append(' ').append(begin(line.begin())).append("-[").append(line.stroke().colour().hex())
				.append(dashes(line.stroke().line(), ",")).append(",thickness=").append(Plain.number(line.stroke().width())).append("]-")
						.append(end(line.end()))
				.append(' ').append(ids.of(line.target()));
		out.append(line.label().isBlank() ? "" : " : " + escaped(line.label())).append('\n');
	}

	private static String dashes(LineStyle style, String before) {
		return switch (style) {
			case SOLID -> "";
			case DASH, DASH_DOT -> before + "dashed";
			case DOT -> before + "dotted";
		};
	}

	private static String begin(Tip tip) {
		return switch (tip) {
			case NONE -> "";
			case OPEN, FILLED_TRIANGLE -> "<";
			case TRIANGLE -> "<|";
			case DIAMOND -> "o";
			case FILLED_DIAMOND -> "*";
			case DOT -> "@";
		};
	}

	private static String end(Tip tip) {
		return switch (tip) {
			case NONE -> "";
			case OPEN, FILLED_TRIANGLE -> ">";
			case TRIANGLE -> "|>";
			case DIAMOND -> "o";
			case FILLED_DIAMOND -> "*";
			case DOT -> "@";
		};
	}

	/** Signs that PlantUML could take for markup, functions or commands are written by their numbers, {@code <U+002A>}. */
	private static String escaped(String text) {
		StringBuilder result = new StringBuilder();
		int last = ' ';
		for (int point : text.codePoints().toArray()) {
			boolean harmless = point >= 0x80 || Character.isLetterOrDigit(point) || ".,()?+".indexOf(point) >= 0 || " -".indexOf(point) >= 0
					&& point != last
					&& !result.isEmpty();
			result.append(harmless ? Character.toString(point) : String.format(Locale.ROOT, "<U+%04X>", point));
			last = point;
		}
		return result.toString();
	}
}
