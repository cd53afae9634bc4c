// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import org.allianceworkbench.viewpoint.scene.Primitive.Box;
import org.allianceworkbench.viewpoint.scene.Primitive.Image;
import org.allianceworkbench.viewpoint.scene.Primitive.Oval;
import org.allianceworkbench.viewpoint.scene.Primitive.Path;
import org.allianceworkbench.viewpoint.scene.Primitive.Pen;
import org.allianceworkbench.viewpoint.scene.Primitive.Text;

/** Moves primitives. */
final class Shift implements Primitive.Painter, Pen {
	private final double dx;
	private final double dy;
	private final PathBuilder moved = new PathBuilder();
	private Primitive result;

	private Shift(double dx, double dy) {
		this.dx = dx;
		this.dy = dy;
	}

	static Primitive by(Primitive primitive, double dx, double dy) {
		Shift shift = new Shift(dx, dy);
		primitive.paint(shift);
		return shift.result;
	}

	@Override
	public void box(Box box) {
		result = new Box(box.x() + dx, box.y() + dy, box.width(), box.height(), box.arcWidth(), box.arcHeight(), box.fill(), box.stroke());
	}

	@Override
	public void oval(Oval oval) {
		result = new Oval(oval.x() + dx, oval.y() + dy, oval.width(), oval.height(), oval.fill(), oval.stroke());
	}

	@Override
	public void path(Path path) {
		path.draw(this);
		result = moved.path(path.fill(), path.stroke());
	}

	@Override
	public void text(Text text) {
		result = new Text(text.x() + dx, text.baseline() + dy, text.width(), text.text(), text.size(), text.bold(), text.italic(),
				text.underline(), text.strikeThrough(), text.colour());
	}

	@Override
	public void image(Image image) {
		result = new Image(image.x() + dx, image.y() + dy, image.width(), image.height(), image.path(), image.bytes());
	}

	@Override
	public void moveTo(double x, double y) {
		moved.moveTo(x + dx, y + dy);
	}

	@Override
	public void lineTo(double x, double y) {
		moved.lineTo(x + dx, y + dy);
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		moved.curveTo(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
	}

	@Override
	public void close() {
		moved.close();
	}
}
