// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.Primitive.Box;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.scene.Primitive.Text;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.style.NodeStyle;
import org.allianceworkbench.viewpoint.text.TextStyle;

/** The key to a picture, derived from what it shows: each kind of element once, with a sample of its look. */
final class Legend {
	private static final double GAP = 24;
	private static final double PADDING = 10;
	private static final double SAMPLE_WIDTH = 34;
	private static final double SAMPLE_HEIGHT = 20;
	private static final double ROW = 28;
	private static final double LEAST_WIDTH = 480;
	private static final TextStyle TEXT = new TextStyle(9, false, false);
	private static final TextStyle TITLE = new TextStyle(9, true, false);
	private static final Colour INK = new Colour(0x33, 0x33, 0x33);
	private static final Colour FRAME = new Colour(0xC4, 0xC9, 0xCE);

	private final SceneContext context;

	private record Entry(String label, DiagramElement sample) {
	}

	Legend(SceneContext context) {
		this.context = context;
	}

	/** @return the legend below the content; nothing for a diagram that shows nothing */
	List<Primitive> draw(Diagram diagram, Bounds content) {
		List<Entry> entries = entries(diagram);
		if (entries.isEmpty()) {
			return List.of();
		}
		double top = Math.ceil(content.bottom() + GAP);
		double left = Math.floor(content.x());
		double right = left + Math.max(LEAST_WIDTH, Math.ceil(content.width()));
		List<Primitive> inside = new ArrayList<>();
		double x = left + PADDING;
		double y = top + PADDING / 2;
		inside.add(text("Key", TITLE, x, y));
		double first = x + context.measurer().width("Key", TITLE) + 2 * PADDING;
		double least = column(entries);
		int most = Math.max(1, (int) ((right - first) / least));
		int rows = (entries.size() + most - 1) / most;
		int columns = (entries.size() + rows - 1) / rows;
		double column = rows > 1 ? Math.floor((right - first) / columns) : least;
		for (int index = 0; index < entries.size(); index++) {
			draw(entries.get(index), first + index % columns * column, y + index / columns * ROW, inside);
		}
		double width = rows > 1 ? right - left : first + columns * column - left;
		List<Primitive> result = new ArrayList<>();
		result.add(new Box(left + 0.5, top + 0.5, Math.ceil(width) - 1, rows * ROW + PADDING, 6, 6, Colour.WHITE, new Stroke(FRAME, 1, LineStyle.SOLID)));
		result.addAll(inside);
		return result;
	}

	private double column(List<Entry> entries) {
		double widest = entries.stream().mapToDouble(entry -> context.measurer().width(entry.label(), TEXT)).max().orElse(0);
		return Math.ceil(SAMPLE_WIDTH + 8 + widest + 20);
	}

	private void draw(Entry entry, double x, double y, List<Primitive> result) {
		double top = y + (ROW - SAMPLE_HEIGHT) / 2;
		if (entry.sample().getAppearance().style() instanceof EdgeStyle style) {
			result.addAll(line(style, x, y + ROW / 2));
			result.addAll(note(style, entry.sample(), x, y + ROW / 2));
		} else {
			shape((Node) entry.sample(), x, top).forEach(primitive -> result.add(Shift.by(primitive, x, top)));
		}
		result.add(text(entry.label(), TEXT, x + SAMPLE_WIDTH + 8, y));
	}

	private List<Primitive> shape(Node node, double x, double y) {
		NodeStyle style = (NodeStyle) node.getAppearance().style();
		List<Primitive> result = new ArrayList<>(NodeShapes.draw(style, SAMPLE_WIDTH, SAMPLE_HEIGHT, context.pictures()));
		LabelStyle label = style.label();
		if (label.showIcon()) {
			LabelBlock icon = new Labels(context).block("", label, node.getTarget(), SAMPLE_WIDTH);
			if (icon.icon() != null) {
				result.addAll(PictureDrawing.draw(icon.icon(), new Bounds((SAMPLE_WIDTH - 14) / 2, (SAMPLE_HEIGHT - 14) / 2, 14, 14)));
			}
		}
		return result;
	}

	/** @return the icon that stands before the labels of such edges, small, on the sample line */
	private List<Primitive> note(EdgeStyle style, DiagramElement sample, double x, double y) {
		LabelBlock icon = style.centreLabel() == null ? null : new Labels(context).block("", style.centreLabel(), sample.getTarget(), SAMPLE_WIDTH);
		if (icon == null || icon.icon() == null) {
			return List.of();
		}
		List<Primitive> result = new ArrayList<>();
		result.add(new Box(x + 5, y - 6, 13, 12, 0, 0, Colour.WHITE, null));
		PictureDrawing.draw(icon.icon(), new Bounds(x + 5.5, y - 6, 12, 12)).forEach(result::add);
		return result;
	}

	private static List<Primitive> line(EdgeStyle style, double x, double y) {
		Stroke stroke = new Stroke(style.stroke(), Math.max(1, style.size()), style.line());
		Point from = new Point(x, y);
		Point to = new Point(x + SAMPLE_WIDTH, y);
		Decoration source = Decoration.at(style.source(), from, to, stroke);
		Decoration target = Decoration.at(style.target(), to, from, stroke);
		PathBuilder path = PathBuilder.polyline(List.of(new Point(x + source.length(), y), new Point(to.x() - target.length(), y)));
		List<Primitive> result = new ArrayList<>();
		result.add(path.path(null, stroke));
		result.addAll(source.primitives());
		result.addAll(target.primitives());
		return result;
	}

	private Primitive text(String text, TextStyle style, double x, double y) {
		double baseline = y + (ROW - context.measurer().lineHeight(style)) / 2 + context.measurer().ascent(style);
		return new Text(x, baseline, context.measurer().width(text, style), text, style.points(), style.bold(), false, false, false, INK);
	}

	private List<Entry> entries(Diagram diagram) {
		Map<String, Entry> found = new LinkedHashMap<>();
		Stream<DiagramElement> nodes = diagram.getNodes().stream().flatMap(Legend::withChildren);
		Stream<Edge> edges = diagram.getEdges().stream().filter(ScenePass::isPainted);
		Stream.concat(nodes, edges).filter(element -> element.getAppearance() != null && element.getAppearance().style() != null)
				.forEach(element -> context.mappings().label(element).filter(label -> !label.isBlank())
						.ifPresent(label -> found.putIfAbsent(label, new Entry(label, element))));
		return List.copyOf(found.values());
	}

	private static Stream<DiagramElement> withChildren(Node node) {
		if (!node.isVisible() || node.getKind() == NodeKind.LIST_ELEMENT) {
			return Stream.empty();
		}
		Stream<DiagramElement> below = Stream.concat(node.getNodes().stream(), node.getBordered().stream()).flatMap(Legend::withChildren);
		return NodeDrawing.isCompartment(node) ? below : Stream.concat(Stream.of(node), below);
	}
}
