// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.export.exchange.Identifiers;
import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Look;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.export.exchange.drawing.Tip;

/**
 * A flowchart. Mermaid refuses texts of more than 50,000 characters and charts of more than 500 edges unless the page that shows
 * them allows more ({@code maxTextSize}, {@code maxEdges}); the file then says so. An edge between a subgraph and something within it
 * cannot be drawn by Mermaid and becomes a comment.
 */
final class MermaidChart {
	private static final String NONE = "none";
	private static final Pattern LIST = Pattern.compile("\\s*([-+]|\\d+[.)])(?=\\s|$)");
	private static final int MOST_EDGES = 500;
	private static final int MOST_CHARACTERS = 50_000;

	private final Drawing drawing;
	private final String body;
	private final Map<String, Shape> shapes;
	private final Identifiers ids = Identifiers.words();
	private final StringBuilder out = new StringBuilder();
	private final StringBuilder styles = new StringBuilder();
	private int edges;

	MermaidChart(Drawing drawing, String direction) {
		this.drawing = drawing;
		this.shapes = drawing.byId();
		drawing.shapes().forEach(shape -> shape(shape, "  "));
		drawing.lines().forEach(this::line);
		body = "flowchart " + direction.toUpperCase(Locale.ROOT) + "\n" + out + styles;
	}

	/** @return the whole file */
	String text() {
		return title() + warnings().stream().map(warning -> "%% " + warning + "\n").collect(Collectors.joining()) + body;
	}

	/** @return a sentence for each limit that it goes beyond */
	List<String> warnings() {
		List<String> warnings = new ArrayList<>();
		if (edges > MOST_EDGES) {
			warnings.add("More edges than Mermaid's standard allows: set maxEdges to " + edges + " where it is shown.");
		}
		int length = body.length() + drawing.title().length() + 300; // the warnings count as well
		if (length > MOST_CHARACTERS) {
			warnings.add("Longer than Mermaid's standard allows: set maxTextSize to " + 2 * length + " where it is shown.");
		}
		return warnings;
	}

	private String title() {
		String title = drawing.title().replace("\\", "\\\\").replace("\"", "\\\"");
		return title.isBlank() ? "" : "---\ntitle: \"" + title + "\"\n---\n";
	}

	private void shape(Shape shape, String indent) {
		String id = ids.of(shape.id());
		if (shape.isContainer()) {
			out.append(indent).append("subgraph ").append(id).append('[').append(quoted(shape.label())).append("]\n");
			shape.children().forEach(child -> shape(child, indent + "  "));
			out.append(indent).append("end\n");
		} else {
			out.append(indent).append(id).append(figure(shape)).append('\n');
		}
		style(shape.look(), id);
	}

	private static String figure(Shape shape) {
		String label = quoted(shape.label());
		return switch (shape.figure()) {
			case RECTANGLE, NOTE, NONE -> "[" + label + "]";
			case ROUNDED -> "(" + label + ")";
			case ELLIPSE -> "([" + label + "])";
			case DIAMOND -> "{" + label + "}";
			case TRIANGLE, PARALLELOGRAM -> "[/" + label + "/]";
		};
	}

	private void style(Look look, String id) {
		styles.append("  style ").append(id).append(" fill:").append(look.fill(NONE)).append(",stroke:").append(look.border(NONE))
				.append(",color:").append(look.text().hex());
		if (look.border() != null) {
			styles.append(",stroke-width:").append(Plain.number(look.border().width())).append("px");
			styles.append(look.border().dashes().length > 0 ? ",stroke-dasharray:5 3" : "");
		}
		styles.append('\n');
	}

	private void line(Line line) {
		String source = ids.of(line.source());
		String target = ids.of(line.target());
		boolean nested = shapes.get(line.source()).holds(line.target()) || shapes.get(line.target()).holds(line.source());
		if (nested && !line.source().equals(line.target())) {
			out.append("  %% not drawn, one end holds the other: ").append(source).append(" to ").append(target).append('\n');
			return;
		}
		out.append("  ").append(source).append(' ').append(arrow(line)).append(line.label().isBlank() ? "" : "|" + quoted(line.label()) + "|")
				.append(' ')
				.append(target).append('\n');
		styles.append("  linkStyle ").append(edges).append(" stroke:").append(line.stroke().colour().hex()).append(",stroke-width:")
				.append(Plain.number(line.stroke().width())).append("px").append(line.stroke().dashes().length > 0 ? ",stroke-dasharray:5 3" : "")
						.append('\n');
		edges++;
	}

	private static String arrow(Line line) {
		if (line.begin() == line.end() && line.end() != Tip.NONE) {
			return line.end() == Tip.DOT ? "o--o" : "<-->";
		}
		return switch (line.end()) {
			case NONE -> "---";
			case DOT -> "--o";
			default -> "-->";
		};
	}

	/**
	 * Everything but letters, digits and harmless signs is written as an entity by its number, {@code #35;}. So is the sign that would begin a
	 * list, as in "1. Scope", in whose place Mermaid shows "Unsupported markdown: list".
	 */
	private static String quoted(String label) {
		StringBuilder result = new StringBuilder("\"");
		String shown = label.isBlank() ? " " : label;
		Matcher list = LIST.matcher(shown);
		int marker = list.lookingAt() ? list.end() - 1 : -1;
		for (int i = 0, point; i < shown.length(); i += Character.charCount(point)) {
			point = shown.codePointAt(i);
			if (i == marker || point < 0x80 && !Character.isLetterOrDigit(point) && " .,:()'-/+%?!".indexOf(point) < 0) {
				result.append('#').append(point).append(';');
			} else {
				result.appendCodePoint(point);
			}
		}
		return result.append('"').toString();
	}
}
