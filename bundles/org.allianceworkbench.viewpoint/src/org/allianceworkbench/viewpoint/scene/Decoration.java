// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.EdgeArrow;
import org.allianceworkbench.viewpoint.style.LineStyle;

/**
 * What stands at the end of an edge. An input arrow points to the element, an output arrow away from it; the parts of a composed decoration
 * stand one behind the other, the first of them at the element.
 *
 * @param primitives in painting order
 * @param length how far the line may be cut short because the decoration covers it
 */
record Decoration(List<Primitive> primitives, double length) {
	private static final double LENGTH = 8;
	private static final double HALF = 4.5;

	/** The parts that decorations are made of. */
	private enum Part {
		ARROW, TRIANGLE, FILLED_TRIANGLE, BACK_ARROW, BACK_TRIANGLE, FILLED_BACK_TRIANGLE, DIAMOND, FILLED_DIAMOND, DOT, PLUS
	}

	/**
	 * @param tip where the edge ends
	 * @param from a point further back on the line
	 * @param line the stroke of the line
	 */
	static Decoration at(EdgeArrow arrow, Point tip, Point from, Stroke line) {
		double distance = Outline.distance(tip, from);
		if (arrow == EdgeArrow.NO_DECORATION || distance < 1e-6) {
			return new Decoration(List.of(), 0);
		}
		Axis axis = new Axis(tip, (from.x() - tip.x()) / distance, (from.y() - tip.y()) / distance, 0.75 + 0.25 * Math.max(1, line.width()));
		Stroke stroke = new Stroke(line.colour(), line.width(), LineStyle.SOLID);
		List<Primitive> primitives = new ArrayList<>();
		double at = 0;
		for (Part part : parts(arrow)) {
			primitives.add(axis.draw(part, at, stroke));
			at += length(part);
		}
		boolean open = parts(arrow).contains(Part.ARROW) || parts(arrow).contains(Part.BACK_ARROW);
		return new Decoration(primitives, open ? 0 : Math.min(distance, at * axis.scale() - 0.5));
	}

	private static double length(Part part) {
		return switch (part) {
			case DIAMOND, FILLED_DIAMOND -> 1.6 * LENGTH;
			case DOT -> LENGTH * 0.75;
			case PLUS -> 1.5 * LENGTH;
			default -> LENGTH * 1.2;
		};
	}

	private static List<Part> parts(EdgeArrow arrow) {
		return switch (arrow) {
			case NO_DECORATION -> List.of();
			case INPUT_ARROW -> List.of(Part.ARROW);
			case OUTPUT_ARROW -> List.of(Part.BACK_ARROW);
			case INPUT_CLOSED_ARROW -> List.of(Part.TRIANGLE);
			case OUTPUT_CLOSED_ARROW -> List.of(Part.BACK_TRIANGLE);
			case INPUT_FILL_CLOSED_ARROW -> List.of(Part.FILLED_TRIANGLE);
			case OUTPUT_FILL_CLOSED_ARROW -> List.of(Part.FILLED_BACK_TRIANGLE);
			case DIAMOND -> List.of(Part.DIAMOND);
			case FILL_DIAMOND -> List.of(Part.FILLED_DIAMOND);
			case INPUT_ARROW_WITH_DIAMOND -> List.of(Part.DIAMOND, Part.ARROW);
			case INPUT_ARROW_WITH_FILL_DIAMOND -> List.of(Part.FILLED_DIAMOND, Part.ARROW);
			case CIRCLE_PLUS -> List.of(Part.PLUS);
			case DOT -> List.of(Part.DOT);
			case INPUT_ARROW_WITH_DOT -> List.of(Part.DOT, Part.ARROW);
			case DIAMOND_WITH_DOT -> List.of(Part.DOT, Part.DIAMOND);
			case FILL_DIAMOND_WITH_DOT -> List.of(Part.DOT, Part.FILLED_DIAMOND);
			case INPUT_ARROW_WITH_DIAMOND_AND_DOT -> List.of(Part.DOT, Part.DIAMOND, Part.ARROW);
			case INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> List.of(Part.DOT, Part.FILLED_DIAMOND, Part.ARROW);
		};
	}

	/** The line seen from its end: a direction away from the element and a scale that grows with the line's width. */
	private record Axis(Point tip, double dx, double dy, double scale) {

		Primitive draw(Part part, double at, Stroke stroke) {
			Colour colour = stroke.colour();
			return switch (part) {
				case ARROW -> open(at + LENGTH * 1.2, at, stroke);
				case BACK_ARROW -> open(at, at + LENGTH * 1.2, stroke);
				case TRIANGLE -> triangle(at, at + LENGTH * 1.2, Colour.WHITE, stroke);
				case FILLED_TRIANGLE -> triangle(at, at + LENGTH * 1.2, colour, stroke);
				case BACK_TRIANGLE -> triangle(at + LENGTH * 1.2, at, Colour.WHITE, stroke);
				case FILLED_BACK_TRIANGLE -> triangle(at + LENGTH * 1.2, at, colour, stroke);
				case DIAMOND -> diamond(at, Colour.WHITE, stroke);
				case FILLED_DIAMOND -> diamond(at, colour, stroke);
				case DOT -> circle(at, LENGTH * 0.375, colour, stroke);
				case PLUS -> plus(at, stroke);
			};
		}

		private Point point(double along, double across) {
			return new Point(tip.x() + scale * (along * dx - across * dy), tip.y() + scale * (along * dy + across * dx));
		}

		private Primitive open(double back, double front, Stroke stroke) {
			return PathBuilder.polyline(List.of(point(back, HALF), point(front, 0), point(back, -HALF))).path(null, stroke);
		}

		private Primitive triangle(double front, double back, Colour fill, Stroke stroke) {
			return PathBuilder.polygon(List.of(point(front, 0), point(back, HALF), point(back, -HALF))).path(fill, thin(stroke));
		}

		private Primitive diamond(double at, Colour fill, Stroke stroke) {
			double half = LENGTH * 0.8;
			return PathBuilder.polygon(List.of(point(at, 0), point(at + half, HALF), point(at + 2 * half, 0), point(at + half, -HALF)))
					.path(fill, thin(stroke));
		}

		private Primitive circle(double at, double radius, Colour fill, Stroke stroke) {
			Point centre = point(at + radius, 0);
			double size = radius * scale;
			return new Primitive.Oval(centre.x() - size, centre.y() - size, 2 * size, 2 * size, fill, thin(stroke));
		}

		private Primitive plus(double at, Stroke stroke) {
			double radius = LENGTH * 0.75;
			PathBuilder path = new PathBuilder();
			int corners = 24;
			for (int corner = 0; corner < corners; corner++) {
				double angle = 2 * Math.PI * corner / corners;
				Point point = point(at + radius + radius * Math.cos(angle), radius * Math.sin(angle));
				if (corner == 0) {
					path.moveTo(point.x(), point.y());
				} else {
					path.lineTo(point.x(), point.y());
				}
			}
			path.close();
			line(path, point(at, 0), point(at + 2 * radius, 0));
			line(path, point(at + radius, radius), point(at + radius, -radius));
			return path.path(Colour.WHITE, thin(stroke));
		}

		private static void line(PathBuilder path, Point from, Point to) {
			path.moveTo(from.x(), from.y());
			path.lineTo(to.x(), to.y());
		}

		private static Stroke thin(Stroke stroke) {
			return new Stroke(stroke.colour(), Math.min(stroke.width(), 1.5), LineStyle.SOLID);
		}
	}
}
