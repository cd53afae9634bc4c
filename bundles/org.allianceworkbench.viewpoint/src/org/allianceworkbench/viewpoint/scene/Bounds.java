// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

/** A rectangle in pixels. */
public record Bounds(double x, double y, double width, double height) {

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public Primitive.Point centre() {
		return new Primitive.Point(x + width / 2, y + height / 2);
	}

	/** @return the same rectangle moved */
	public Bounds moved(double dx, double dy) {
		return new Bounds(x + dx, y + dy, width, height);
	}

	/** @return the same rectangle with a margin on each side; negative to shrink it */
	public Bounds grown(double margin) {
		return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	/** @return the smallest rectangle around both */
	public Bounds union(Bounds other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	/** @return whether the two have an area in common */
	public boolean overlaps(Bounds other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** @return whether the other lies within this one, borders included */
	public boolean contains(Bounds other) {
		return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
	}
}
