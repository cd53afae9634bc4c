// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.drawing;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;

/** Tells the stroke and the tips of an edge from what is painted: the line first, then what stands at its ends, then labels. */
final class LineReader implements Primitive.Painter {
	private final Point first;
	private final Point last;
	private Primitive.Stroke stroke;
	private Tip begin = Tip.NONE;
	private Tip end = Tip.NONE;
	private boolean labels;

	LineReader(List<Point> route) {
		this.first = route.get(0);
		this.last = route.get(route.size() - 1);
	}

	Primitive.Stroke stroke() {
		return stroke == null ? new Primitive.Stroke(Colour.BLACK, 1, LineStyle.SOLID) : stroke;
	}

	Tip begin() {
		return begin;
	}

	Tip end() {
		return end;
	}

	@Override
	public void box(Primitive.Box box) {
		labels = true;
	}

	@Override
	public void text(Primitive.Text text) {
		labels = true;
	}

	@Override
	public void image(Primitive.Image image) {
		labels = true;
	}

	@Override
	public void oval(Primitive.Oval oval) {
		tip(Tip.DOT, oval.extent());
	}

	@Override
	public void path(Primitive.Path path) {
		if (stroke == null) {
			stroke = path.stroke();
			return;
		}
		Corners corners = Corners.of(path);
		boolean filled = path.fill() != null && !path.fill().equals(Colour.WHITE);
		if (!corners.isClosed()) {
			tip(Tip.OPEN, path.extent());
		} else if (corners.points().size() == 3) {
			tip(filled ? Tip.FILLED_TRIANGLE : Tip.TRIANGLE, path.extent());
		} else {
			tip(filled ? Tip.FILLED_DIAMOND : Tip.DIAMOND, path.extent());
		}
	}

	private void tip(Tip tip, Bounds place) {
		if (labels) {
			return;
		}
		boolean atEnd = distance(place, last) <= distance(place, first);
		if (atEnd && end == Tip.NONE) {
			end = tip;
		} else if (!atEnd && begin == Tip.NONE) {
			begin = tip;
		}
	}

	private static double distance(Bounds place, Point point) {
		return Math.hypot(place.centre().x() - point.x(), place.centre().y() - point.y());
	}
}
