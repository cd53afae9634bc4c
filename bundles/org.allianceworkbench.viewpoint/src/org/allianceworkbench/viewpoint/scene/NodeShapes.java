// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.viewpoint.scene.Primitive.Box;
import org.allianceworkbench.viewpoint.scene.Primitive.Oval;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.GaugeSection;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.style.NodeStyle;

/** The shapes of nodes and containers: their primitives, where edges end at them, and the room for text within. Strokes stay inside. */
final class NodeShapes {
	private static final double FOLD = 10;
	private static final double SLANT = 16;
	private static final int CURVE_CORNERS = 72;

	private NodeShapes() {
	}

	/** @return the shape drawn with its top left corner at the origin */
	static List<Primitive> draw(NodeStyle style, double width, double height, Pictures pictures) {
		Stroke stroke = stroke(style);
		double inset = stroke == null ? 0 : stroke.width() / 2;
		Bounds area = new Bounds(inset, inset, Math.max(0, width - 2 * inset), Math.max(0, height - 2 * inset));
		return switch (style.shape()) {
			case SQUARE, FLAT_CONTAINER -> List.of(box(area, style, stroke));
			case ELLIPSE, DOT -> List.of(new Oval(area.x(), area.y(), area.width(), area.height(), style.fill(), stroke));
			case NOTE -> note(area, style.fill(), stroke);
			case LOZENGE, SHAPE_CONTAINER -> List.of(PathBuilder.polygon(corners(style, area)).path(style.fill(), stroke));
			case BUNDLED_IMAGE -> bundled(style, area, stroke);
			case WORKSPACE_IMAGE -> image(style, area, stroke, pictures);
			case GAUGE -> gauge(style, area, stroke);
		};
	}

	/** @return where edges end, in the coordinates of the bounds */
	static Outline outline(NodeStyle style, Bounds bounds) {
		return switch (style.shape()) {
			case ELLIPSE, DOT -> new Outline(bounds, ellipse(bounds));
			case LOZENGE, SHAPE_CONTAINER -> new Outline(bounds, corners(style, bounds));
			case BUNDLED_IMAGE -> bundledOutline(style, bounds);
			default -> new Outline(bounds);
		};
	}

	/** @return the part of the shape where text may stand, before any margin */
	static Bounds textArea(NodeStyle style, double width, double height) {
		double across = share(style);
		double top = isTriangle(style) ? 0.45 : (1 - across) / 2;
		double down = isTriangle(style) ? 0.5 : across;
		return new Bounds(width * (1 - across) / 2, height * top, width * across, height * down);
	}

	/** @return how much of the shape's width is left for text at the height where the text stands, as a part of 1 */
	static double share(NodeStyle style) {
		return switch (style.shape()) {
			case ELLIPSE, DOT -> Math.sqrt(0.5);
			case LOZENGE -> 0.5;
			case SHAPE_CONTAINER -> 0.8;
			case BUNDLED_IMAGE -> isTriangle(style) ? 0.5 : is(style, "dot") || is(style, "ring") ? Math.sqrt(0.5) : 1;
			default -> 1;
		};
	}

	static Stroke stroke(NodeStyle style) {
		return style.borderSize() <= 0 ? null : new Stroke(style.border(), style.borderSize(), style.borderLine());
	}

	private static Primitive box(Bounds area, NodeStyle style, Stroke stroke) {
		return new Box(area.x(), area.y(), area.width(), area.height(), Math.min(style.arcWidth(), area.width()),
				Math.min(style.arcHeight(), area.height()), style.fill(), stroke);
	}

	private static List<Primitive> note(Bounds area, Colour fill, Stroke stroke) {
		double fold = Math.min(FOLD, Math.min(area.width(), area.height()) / 2);
		Point top = new Point(area.right() - fold, area.y());
		Point side = new Point(area.right(), area.y() + fold);
		Point corner = new Point(area.right() - fold, area.y() + fold);
		List<Point> sheet = List.of(new Point(area.x(), area.y()), top, side, new Point(area.right(), area.bottom()),
				new Point(area.x(), area.bottom()));
		return List.of(PathBuilder.polygon(sheet).path(fill, stroke), PathBuilder.polyline(List.of(top, corner, side)).path(null, stroke));
	}

	private static List<Primitive> bundled(NodeStyle style, Bounds area, Stroke stroke) {
		return switch (style.bundledShape().toLowerCase(Locale.ROOT)) {
			case "square" -> List.of(box(area, style, stroke));
			case "dot" -> List.of(new Oval(area.x(), area.y(), area.width(), area.height(), style.fill(), stroke));
			case "ring" -> ring(area, style);
			case "triangle" -> List.of(PathBuilder.polygon(corners(style, area)).path(style.fill(), stroke));
			case "stroke" -> List.of(bar(area, style));
			default -> PictureDrawing.draw(PictureDrawing.MISSING, area);
		};
	}

	private static List<Primitive> ring(Bounds area, NodeStyle style) {
		double thickness = Math.min(area.width(), area.height()) / 6;
		Bounds middle = area.grown(-thickness / 2);
		return List.of(new Oval(middle.x(), middle.y(), middle.width(), middle.height(), null,
				new Stroke(style.fill(), thickness, LineStyle.SOLID)));
	}

	private static Primitive bar(Bounds area, NodeStyle style) {
		double thickness = Math.max(2, area.height() / 6);
		return new Box(area.x(), area.y() + (area.height() - thickness) / 2, area.width(), thickness, 0, 0, style.fill(), null);
	}

	private static List<Primitive> image(NodeStyle style, Bounds area, Stroke stroke, Pictures pictures) {
		List<Primitive> result = new ArrayList<>();
		result.addAll(PictureDrawing.draw(pictures.picture(style.imagePath()).orElse(PictureDrawing.MISSING), area));
		if (stroke != null) {
			result.add(new Box(area.x(), area.y(), area.width(), area.height(), style.arcWidth(), style.arcHeight(), null, stroke));
		}
		return result;
	}

	private static List<Primitive> gauge(NodeStyle style, Bounds area, Stroke stroke) {
		List<Primitive> result = new ArrayList<>();
		int count = Math.max(1, style.gauge().size());
		double gap = Math.min(2, area.height() / (4 * count));
		double each = (area.height() - gap * (count - 1)) / count;
		double y = area.y();
		for (GaugeSection section : style.gauge()) {
			result.add(new Box(area.x(), y, area.width(), each, 0, 0, section.background(), stroke));
			result.add(new Box(area.x(), y, area.width() * filled(section), each, 0, 0, section.foreground(), null));
			y += each + gap;
		}
		return result;
	}

	private static double filled(GaugeSection section) {
		double range = (double) section.max() - section.min();
		return range <= 0 ? 0 : Math.max(0, Math.min(1, (section.value() - (double) section.min()) / range));
	}

	private static Outline bundledOutline(NodeStyle style, Bounds bounds) {
		if (isTriangle(style)) {
			return new Outline(bounds, corners(style, bounds));
		}
		return is(style, "dot") || is(style, "ring") ? new Outline(bounds, ellipse(bounds)) : new Outline(bounds);
	}

	private static List<Point> corners(NodeStyle style, Bounds area) {
		Point middle = area.centre();
		if (isTriangle(style)) {
			return List.of(new Point(middle.x(), area.y()), new Point(area.right(), area.bottom()), new Point(area.x(), area.bottom()));
		}
		if (style.shape() == NodeShape.SHAPE_CONTAINER) {
			double slant = Math.min(SLANT, area.width() / 4);
			return List.of(new Point(area.x() + slant, area.y()), new Point(area.right(), area.y()),
					new Point(area.right() - slant, area.bottom()), new Point(area.x(), area.bottom()));
		}
		return List.of(new Point(middle.x(), area.y()), new Point(area.right(), middle.y()), new Point(middle.x(), area.bottom()),
				new Point(area.x(), middle.y()));
	}

	private static List<Point> ellipse(Bounds area) {
		List<Point> points = new ArrayList<>(CURVE_CORNERS);
		Point middle = area.centre();
		for (int corner = 0; corner < CURVE_CORNERS; corner++) {
			double angle = 2 * Math.PI * corner / CURVE_CORNERS;
			points.add(new Point(middle.x() + area.width() / 2 * Math.cos(angle), middle.y() + area.height() / 2 * Math.sin(angle)));
		}
		return points;
	}

	private static boolean isTriangle(NodeStyle style) {
		return style.shape() == NodeShape.BUNDLED_IMAGE && is(style, "triangle");
	}

	private static boolean is(NodeStyle style, String bundled) {
		return bundled.equalsIgnoreCase(style.bundledShape());
	}
}
