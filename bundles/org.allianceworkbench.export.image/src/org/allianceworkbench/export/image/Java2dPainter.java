// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.allianceworkbench.viewpoint.text.TextStyle;

/** Paints a scene on a Java2D surface. */
final class Java2dPainter implements Primitive.Painter {
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	/** How far a text may reach beyond what was measured. */
	private static final double OVERHANG = 8;

	private final Graphics2D graphics;
	private final Bounds part;
	private final TextMeasurer fonts;
	private double x;
	private double y;

	/** @param part the part of the scene that is wanted; what lies outside is not painted */
	Java2dPainter(Graphics2D graphics, Bounds part, TextMeasurer fonts) {
		this.graphics = graphics;
		this.part = part.grown(OVERHANG);
		this.fonts = fonts;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
	}

	void paint(Scene scene) {
		scene.nodes().forEach(this::node);
		scene.edges().forEach(edge -> all(edge.primitives()));
		all(scene.legend());
	}

	private void node(SceneNode node) {
		AffineTransform before = graphics.getTransform();
		graphics.translate(node.x(), node.y());
		x += node.x();
		y += node.y();
		all(node.primitives());
		node.children().forEach(this::node);
		node.bordered().forEach(this::node);
		x -= node.x();
		y -= node.y();
		graphics.setTransform(before);
	}

	private void all(List<Primitive> primitives) {
		primitives.stream().filter(primitive -> primitive.extent().moved(x, y).overlaps(part)).forEach(primitive -> primitive.paint(this));
	}

	@Override
	public void box(Primitive.Box box) {
		boolean round = box.arcWidth() > 0 && box.arcHeight() > 0;
		shape(round ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), box.arcWidth(), box.arcHeight())
				: new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.fill(), box.stroke());
	}

	@Override
	public void oval(Primitive.Oval oval) {
		shape(new Ellipse2D.Double(oval.x(), oval.y(), oval.width(), oval.height()), oval.fill(), oval.stroke());
	}

	@Override
	public void path(Primitive.Path path) {
		Path2D.Double result = new Path2D.Double(Path2D.WIND_NON_ZERO);
		path.draw(new Primitive.Pen() {
			@Override
			public void moveTo(double x, double y) {
				result.moveTo(x, y);
			}

			@Override
			public void lineTo(double x, double y) {
				result.lineTo(x, y);
			}

			@Override
			public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
				result.curveTo(x1, y1, x2, y2, x, y);
			}

			@Override
			public void close() {
				result.closePath();
			}
		});
		shape(result, path.fill(), path.stroke());
	}

	@Override
	public void text(Primitive.Text text) {
		TextStyle style = new TextStyle(text.size(), text.bold(), text.italic());
		String shown = fonts.displayable(text.text(), style.face());
		if (shown.isEmpty()) {
			return;
		}
		Font font = fonts.font(style);
		TextLayout layout = new TextLayout(shown, font, CONTEXT);
		graphics.setColor(colour(text.colour()));
		graphics.fill(layout.getOutline(AffineTransform.getTranslateInstance(text.x(), text.baseline())));
		double thickness = style.pixels() / 14;
		if (text.underline()) {
			line(text.x(), text.baseline() + 1.5 * thickness, layout.getAdvance(), thickness);
		}
		if (text.strikeThrough()) {
			line(text.x(), text.baseline() - style.pixels() * 0.27, layout.getAdvance(), thickness);
		}
	}

	@Override
	public void image(Primitive.Image image) {
		try {
			BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image.bytes()));
			if (picture != null) {
				AffineTransform place = AffineTransform.getTranslateInstance(image.x(), image.y());
				place.scale(image.width() / picture.getWidth(), image.height() / picture.getHeight());
				graphics.drawImage(picture, place, null);
				return;
			}
		} catch (IOException problem) {
			// A damaged image shows as the empty frame below: the rest of the picture is worth having.
		}
		shape(new Rectangle2D.Double(image.x(), image.y(), image.width(), image.height()), Colour.WHITE,
				new Primitive.Stroke(new Colour(0xB3, 0x26, 0x1E), 1, LineStyle.SOLID));
	}

	private void line(double x, double y, double width, double thickness) {
		graphics.fill(new Rectangle2D.Double(x, y, width, thickness));
	}

	private void shape(Shape shape, Colour fill, Primitive.Stroke stroke) {
		if (fill != null) {
			graphics.setColor(colour(fill));
			graphics.fill(shape);
		}
		if (stroke != null) {
			graphics.setColor(colour(stroke.colour()));
			graphics.setStroke(stroke(stroke));
			graphics.draw(shape);
		}
	}

	private static BasicStroke stroke(Primitive.Stroke stroke) {
		double[] dashes = stroke.dashes();
		float[] pattern = dashes.length == 0 ? null : new float[dashes.length];
		for (int index = 0; index < dashes.length; index++) {
			pattern[index] = (float) dashes[index];
		}
		return new BasicStroke((float) stroke.width(), stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
				stroke.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER, 10, pattern, 0);
	}

	private static Color colour(Colour colour) {
		return new Color(colour.red(), colour.green(), colour.blue());
	}
}
