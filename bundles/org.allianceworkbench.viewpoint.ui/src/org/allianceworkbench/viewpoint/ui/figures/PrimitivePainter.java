// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.style.Colour;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/** Paints primitives of a scene on Draw2d graphics, with soft edges. Belongs to one viewer and ends with it. */
public final class PrimitivePainter {
	private final Device device;
	private final Fonts fonts;
	private final Pictures pictures;
	private double scale = 1;

	/** @param family name of the font that the scene measured its texts with, already loaded into the device */
	public PrimitivePainter(Device device, String family) {
		this.device = device;
		this.fonts = new Fonts(device, family);
		this.pictures = new Pictures(device);
	}

	/** @param value by how much the graphics enlarge, so that lines stay sharp */
	public void setScale(double value) {
		scale = value;
	}

	/** Paints in the given order; the origin of the graphics is that of the primitives. */
	public void paint(Graphics graphics, List<? extends Primitive> primitives) {
		graphics.pushState();
		graphics.setAntialias(SWT.ON);
		graphics.setTextAntialias(SWT.ON);
		graphics.setFillRule(SWT.FILL_WINDING);
		Brush brush = new Brush(graphics);
		primitives.forEach(primitive -> primitive.paint(brush));
		graphics.popState();
	}

	/** Gives back fonts and images. */
	public void dispose() {
		fonts.dispose();
		pictures.dispose();
	}

	private static Color color(Colour colour) {
		return new Color(colour.red(), colour.green(), colour.blue());
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}

	/** Paints on one graphics. */
	private final class Brush implements Primitive.Painter {
		private final Graphics graphics;

		Brush(Graphics graphics) {
			this.graphics = graphics;
		}

		@Override
		public void box(Primitive.Box box) {
			draw(shift -> SwtPaths.of(device, box, shift), box.fill(), box.stroke());
		}

		@Override
		public void oval(Primitive.Oval oval) {
			draw(shift -> SwtPaths.of(device, oval, shift), oval.fill(), oval.stroke());
		}

		@Override
		public void path(Primitive.Path path) {
			draw(shift -> SwtPaths.of(device, path, shift), path.fill(), path.stroke());
		}

		@Override
		public void text(Primitive.Text text) {
			int x = round(text.x());
			int baseline = round(text.baseline());
			graphics.setForegroundColor(color(text.colour()));
			graphics.setFont(fonts.font(text));
			graphics.drawString(text.text(), x, baseline - fonts.ascent(text));
			if (text.underline() || text.strikeThrough()) {
				rule(text, x, baseline);
			}
		}

		@Override
		public void image(Primitive.Image image) {
			pictures.image(image).ifPresent(picture -> graphics.drawImage(picture, 0, 0, picture.getBounds().width,
					picture.getBounds().height, round(image.x()), round(image.y()), round(image.width()), round(image.height())));
		}

		private void draw(DoubleFunction<Path> outline, Colour fill, Stroke stroke) {
			if (fill != null) {
				graphics.setBackgroundColor(color(fill));
				use(outline.apply(0), graphics::fillPath);
			}
			if (stroke != null && stroke.width() > 0) {
				prepare(stroke);
				use(outline.apply(-offset(graphics.getLineWidth())), graphics::drawPath);
			}
		}

		private void use(Path path, Consumer<Path> painting) {
			try {
				painting.accept(path);
			} finally {
				path.dispose();
			}
		}

		/** SWT moves strokes of odd width by half a pixel of the screen; the scene's coordinates mean what they say. */
		private double offset(int width) {
			int pixels = (int) (width * scale);
			return pixels == 0 || pixels % 2 == 1 ? 0.5 / scale : 0;
		}

		private void prepare(Stroke stroke) {
			graphics.setForegroundColor(color(stroke.colour()));
			graphics.setLineWidth(Math.max(1, round(stroke.width())));
			graphics.setLineCap(stroke.round() ? SWT.CAP_ROUND : SWT.CAP_FLAT);
			graphics.setLineJoin(stroke.round() ? SWT.JOIN_ROUND : SWT.JOIN_MITER);
			int[] dashes = Arrays.stream(stroke.dashes()).mapToInt(dash -> Math.max(1, round(dash))).toArray();
			if (dashes.length == 0) {
				graphics.setLineStyle(Graphics.LINE_SOLID);
			} else {
				graphics.setLineDash(dashes);
			}
		}

		private void rule(Primitive.Text text, int x, int baseline) {
			int end = round(text.x() + text.width());
			graphics.setLineWidth(1);
			graphics.setLineStyle(Graphics.LINE_SOLID);
			if (text.underline()) {
				graphics.drawLine(x, baseline + 2, end, baseline + 2);
			}
			if (text.strikeThrough()) {
				int middle = baseline - text.size() / 2;
				graphics.drawLine(x, middle, end, middle);
			}
		}
	}
}
