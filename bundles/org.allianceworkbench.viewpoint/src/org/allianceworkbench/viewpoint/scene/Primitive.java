// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.List;

import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;

/** A thing to paint, in pixels relative to the element it belongs to. */
public sealed interface Primitive {

	/** Calls the painter's method for this kind of primitive. */
	void paint(Painter painter);

	/** @return the smallest rectangle around it, half of the stroke's width included */
	Bounds extent();

	/** One method for each kind of primitive, so that a painter cannot forget one. */
	interface Painter {
		void box(Box box);

		void oval(Oval oval);

		void path(Path path);

		void text(Text text);

		void image(Image image);
	}

	/** Takes a path apart. */
	interface Pen {
		void moveTo(double x, double y);

		void lineTo(double x, double y);

		void curveTo(double x1, double y1, double x2, double y2, double x, double y);

		void close();
	}

	/**
	 * How an outline or a line is drawn.
	 *
	 * @param width in pixels
	 * @param round whether caps and joins are round; else caps are butt and joins mitred
	 */
	record Stroke(Colour colour, double width, LineStyle line, boolean round) {
		public Stroke(Colour colour, double width, LineStyle line) {
			this(colour, width, line, false);
		}

		/** @return lengths of dashes and gaps in pixels, by turns, beginning with a dash; empty for a solid line */
		public double[] dashes() {
			double unit = Math.max(1, width);
			return switch (line) {
				case SOLID -> new double[0];
				case DASH -> new double[] {3 + 2 * unit, 2 + 1.5 * unit};
				case DOT -> new double[] {unit, 1 + unit};
				case DASH_DOT -> new double[] {3 + 2 * unit, 2 + unit, unit, 2 + unit};
			};
		}
	}

	/** A point in pixels. */
	record Point(double x, double y) {
	}

	/** A rectangle, with rounded corners where arc is more than 0. Fill or stroke may be null. */
	record Box(double x, double y, double width, double height, double arcWidth, double arcHeight, Colour fill, Stroke stroke)
			implements Primitive {
		@Override
		public void paint(Painter painter) {
			painter.box(this);
		}

		@Override
		public Bounds extent() {
			return new Bounds(x, y, width, height).grown(halfWidth(stroke));
		}
	}

	/** An ellipse within a rectangle. Fill or stroke may be null. */
	record Oval(double x, double y, double width, double height, Colour fill, Stroke stroke) implements Primitive {
		@Override
		public void paint(Painter painter) {
			painter.oval(this);
		}

		@Override
		public Bounds extent() {
			return new Bounds(x, y, width, height).grown(halfWidth(stroke));
		}
	}

	/** A path of straight lines and cubic curves, filled by the non-zero rule. Fill or stroke may be null. */
	record Path(List<Segment> segments, Colour fill, Stroke stroke) implements Primitive {
		public Path {
			segments = List.copyOf(segments);
		}

		@Override
		public void paint(Painter painter) {
			painter.path(this);
		}

		/** Draws all segments with the pen. */
		public void draw(Pen pen) {
			segments.forEach(segment -> segment.draw(pen));
		}

		@Override
		public Bounds extent() {
			PathExtent extent = new PathExtent();
			draw(extent);
			return extent.bounds().grown(halfWidth(stroke));
		}
	}

	/**
	 * One line of text.
	 *
	 * @param x where the text begins
	 * @param width in pixels, measured with the font that every painter uses, slack included
	 * @param text without control characters; what the font lacks is still in it
	 * @param size in points at 96 pixels to the inch: 3 points are 4 pixels
	 */
	record Text(double x, double baseline, double width, String text, int size, boolean bold, boolean italic, boolean underline,
			boolean strikeThrough, Colour colour) implements Primitive {
		@Override
		public void paint(Painter painter) {
			painter.text(this);
		}

		@Override
		public Bounds extent() {
			double em = size * 4 / 3.0;
			return new Bounds(x, baseline - em, width, em * 1.25);
		}
	}

	/** A raster image (PNG, JPEG, GIF) scaled to a rectangle; the path names where it came from. The bytes are not to be changed. */
	record Image(double x, double y, double width, double height, String path, byte[] bytes) implements Primitive {
		@Override
		public void paint(Painter painter) {
			painter.image(this);
		}

		@Override
		public Bounds extent() {
			return new Bounds(x, y, width, height);
		}
	}

	/** A part of a path. */
	sealed interface Segment {
		/** Draws itself with the pen. */
		void draw(Pen pen);

		record MoveTo(double x, double y) implements Segment {
			@Override
			public void draw(Pen pen) {
				pen.moveTo(x, y);
			}
		}

		record LineTo(double x, double y) implements Segment {
			@Override
			public void draw(Pen pen) {
				pen.lineTo(x, y);
			}
		}

		record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
			@Override
			public void draw(Pen pen) {
				pen.curveTo(x1, y1, x2, y2, x, y);
			}
		}

		record Close() implements Segment {
			@Override
			public void draw(Pen pen) {
				pen.close();
			}
		}
	}

	private static double halfWidth(Stroke stroke) {
		return stroke == null ? 0 : stroke.width() / 2;
	}
}
