// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive.Path;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;

/** Scales images to where they are to stand. */
final class PictureDrawing {
	/** What stands for an image that could not be had: a crossed box, so that everybody sees that something is missing. */
	static final Picture MISSING = missing();

	private PictureDrawing() {
	}

	/** @return the picture within the area, as large as it may be without being distorted, in its middle */
	static List<Primitive> draw(Picture picture, Bounds area) {
		double scale = Math.min(area.width() / picture.width(), area.height() / picture.height());
		double width = picture.width() * scale;
		double height = picture.height() * scale;
		double x = area.x() + (area.width() - width) / 2;
		double y = area.y() + (area.height() - height) / 2;
		if (picture instanceof Picture.Raster raster) {
			return List.of(new Primitive.Image(x, y, width, height, raster.path(), raster.bytes()));
		}
		return ((Picture.Vector) picture).paths().stream().map(path -> (Primitive) scaled(path, scale, x, y)).toList();
	}

	private static Path scaled(Path path, double scale, double x, double y) {
		PathBuilder result = new PathBuilder();
		path.draw(new Primitive.Pen() {
			@Override
			public void moveTo(double px, double py) {
				result.moveTo(x + px * scale, y + py * scale);
			}

			@Override
			public void lineTo(double px, double py) {
				result.lineTo(x + px * scale, y + py * scale);
			}

			@Override
			public void curveTo(double x1, double y1, double x2, double y2, double px, double py) {
				result.curveTo(x + x1 * scale, y + y1 * scale, x + x2 * scale, y + y2 * scale, x + px * scale, y + py * scale);
			}

			@Override
			public void close() {
				result.close();
			}
		});
		Stroke stroke = path.stroke();
		return result.path(path.fill(), stroke == null ? null : new Stroke(stroke.colour(), stroke.width() * scale, stroke.line(), stroke.round()));
	}

	private static Picture missing() {
		Stroke stroke = new Stroke(new Colour(0xB3, 0x26, 0x1E), 1, LineStyle.SOLID);
		PathBuilder cross = new PathBuilder();
		cross.moveTo(1.5, 1.5);
		cross.lineTo(14.5, 1.5);
		cross.lineTo(14.5, 14.5);
		cross.lineTo(1.5, 14.5);
		cross.close();
		cross.moveTo(1.5, 1.5);
		cross.lineTo(14.5, 14.5);
		cross.moveTo(14.5, 1.5);
		cross.lineTo(1.5, 14.5);
		return new Picture.Vector(16, 16, List.of(cross.path(Colour.WHITE, stroke)));
	}
}
