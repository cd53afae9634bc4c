// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.drawing;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.style.Colour;

/**
 * Tells the figure and the look of a node from what is painted: the first thing that fills most of the node is its shape, the first text
 * is a sample of its writing. Icons are too small to be taken for the shape.
 */
final class FigureReader implements Primitive.Painter {
	private static final double MOST = 0.6;

	private final double width;
	private final double height;
	private Figure figure = Figure.NONE;
	private Look look = Look.PLAIN;
	private boolean lettered;

	FigureReader(double width, double height) {
		this.width = width;
		this.height = height;
	}

	Figure figure() {
		return figure;
	}

	Look look() {
		return look;
	}

	@Override
	public void box(Primitive.Box box) {
		take(box.arcWidth() > 0 && box.arcHeight() > 0 ? Figure.ROUNDED : Figure.RECTANGLE, box, box.fill(), box.stroke());
	}

	@Override
	public void oval(Primitive.Oval oval) {
		take(Figure.ELLIPSE, oval, oval.fill(), oval.stroke());
	}

	@Override
	public void path(Primitive.Path path) {
		Corners corners = Corners.of(path);
		if (corners.isClosed()) {
			take(polygon(corners), path, path.fill(), path.stroke());
		}
	}

	@Override
	public void text(Primitive.Text text) {
		if (!lettered) {
			look = look.lettered(text);
			lettered = true;
		}
	}

	@Override
	public void image(Primitive.Image image) {
		// A picture has no counterpart in other tools.
	}

	private void take(Figure found, Primitive primitive, Colour fill, Primitive.Stroke stroke) {
		boolean large = primitive.extent().width() >= MOST * width && primitive.extent().height() >= MOST * height;
		if (figure == Figure.NONE && large) {
			figure = found;
			look = look.filled(fill, stroke);
		}
	}

	private Figure polygon(Corners corners) {
		List<Point> points = corners.points();
		if (corners.isCurved()) {
			return Figure.ROUNDED;
		}
		double first = points.get(0).x();
		return switch (points.size()) {
			case 3 -> Figure.TRIANGLE;
			case 4 -> Math.abs(first - width / 2) < 1 ? Figure.DIAMOND : first > 2 ? Figure.PARALLELOGRAM : Figure.RECTANGLE;
			case 5 -> Figure.NOTE;
			default -> Figure.RECTANGLE;
		};
	}
}
