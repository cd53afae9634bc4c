// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.io.IOException;
import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.text.TextStyle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes primitives as operators of a page whose y axis points down. A failure of the page is kept until it is asked for, for a painter's
 * methods throw nothing.
 */
final class PdfPainter implements Primitive.Painter {
	private static final double SLACK = 1.05;

	private final PDDocument document;
	private final PDPageContentStream page;
	private final PdfFonts fonts;
	private double x;
	private double y;
	private IOException failure;

	PdfPainter(PDDocument document, PDPageContentStream page, PdfFonts fonts) {
		this.document = document;
		this.page = page;
		this.fonts = fonts;
	}

	void check() throws IOException {
		if (failure != null) {
			throw failure;
		}
	}

	void node(SceneNode node) {
		node(node, 0, 0);
	}

	private void node(SceneNode node, double left, double top) {
		all(node.primitives(), left + node.x(), top + node.y());
		node.children().forEach(child -> node(child, left + node.x(), top + node.y()));
		node.bordered().forEach(child -> node(child, left + node.x(), top + node.y()));
	}

	void all(List<Primitive> primitives, double left, double top) {
		x = left;
		y = top;
		primitives.forEach(primitive -> primitive.paint(this));
	}

	@Override
	public void box(Primitive.Box box) {
		shape(box.fill(), box.stroke(), () -> {
			PdfPath path = new PdfPath(page, x, y);
			if (box.arcWidth() > 0 && box.arcHeight() > 0) {
				path.rounded(box.x(), box.y(), box.width(), box.height(), box.arcWidth() / 2, box.arcHeight() / 2);
			} else {
				page.addRect((float) (x + box.x()), (float) (y + box.y()), (float) box.width(), (float) box.height());
			}
			path.check();
		});
	}

	@Override
	public void oval(Primitive.Oval oval) {
		shape(oval.fill(), oval.stroke(), () -> {
			PdfPath path = new PdfPath(page, x, y);
			path.rounded(oval.x(), oval.y(), oval.width(), oval.height(), oval.width() / 2, oval.height() / 2);
			path.check();
		});
	}

	@Override
	public void path(Primitive.Path path) {
		shape(path.fill(), path.stroke(), () -> {
			PdfPath pen = new PdfPath(page, x, y);
			path.draw(pen);
			pen.check();
		});
	}

	@Override
	public void text(Primitive.Text text) {
		attempt(() -> {
			TextStyle style = new TextStyle(text.size(), text.bold(), text.italic());
			String shown = fonts.visual(text.text(), style.face());
			if (shown.isEmpty()) {
				return;
			}
			PDType0Font font = fonts.font(style.face());
			double natural = font.getStringWidth(shown) / 1000 * style.pixels();
			double measured = text.width() / SLACK;
			colour(text.colour());
			page.beginText();
			page.setFont(font, (float) style.pixels());
			page.setHorizontalScaling(natural > measured && measured > 0 ? (float) (100 * measured / natural) : 100);
			page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) (x + text.x()), (float) (y + text.baseline())));
			page.showText(shown);
			page.endText();
			lines(text, style, Math.min(natural, measured > 0 ? measured : natural));
		});
	}

	@Override
	public void image(Primitive.Image image) {
		attempt(() -> {
			PDImageXObject picture = read(image);
			if (picture == null) {
				box(new Primitive.Box(image.x(), image.y(), image.width(), image.height(), 0, 0, Colour.WHITE,
						new Primitive.Stroke(new Colour(0xB3, 0x26, 0x1E), 1, LineStyle.SOLID)));
				return;
			}
			page.drawImage(picture, new Matrix((float) image.width(), 0, 0, (float) -image.height(), (float) (x + image.x()),
					(float) (y + image.y() + image.height())));
		});
	}

	private PDImageXObject read(Primitive.Image image) {
		try {
			return PDImageXObject.createFromByteArray(document, image.bytes(), image.path());
		} catch (IOException | IllegalArgumentException damaged) {
			return null;
		}
	}

	private void lines(Primitive.Text text, TextStyle style, double width) throws IOException {
		double thickness = style.pixels() / 14;
		if (text.underline()) {
			page.addRect((float) (x + text.x()), (float) (y + text.baseline() + 1.5 * thickness), (float) width, (float) thickness);
			page.fill();
		}
		if (text.strikeThrough()) {
			page.addRect((float) (x + text.x()), (float) (y + text.baseline() - style.pixels() * 0.27), (float) width, (float) thickness);
			page.fill();
		}
	}

	/** A page fills a path without a fill with the colour used last, so what is not to be seen is not drawn. */
	private void shape(Colour fill, Primitive.Stroke stroke, Work outline) {
		if (fill != null || stroke != null) {
			attempt(() -> {
				outline.run();
				finish(fill, stroke);
			});
		}
	}

	private void finish(Colour fill, Primitive.Stroke stroke) throws IOException {
		if (fill != null) {
			colour(fill);
		}
		if (stroke == null) {
			page.fill();
			return;
		}
		page.setStrokingColor(stroke.colour().red() / 255f, stroke.colour().green() / 255f, stroke.colour().blue() / 255f);
		page.setLineWidth((float) stroke.width());
		page.setLineCapStyle(stroke.round() ? 1 : 0);
		page.setLineJoinStyle(stroke.round() ? 1 : 0);
		page.setLineDashPattern(dashes(stroke), 0);
		if (fill == null) {
			page.stroke();
		} else {
			page.fillAndStroke();
		}
	}

	private static float[] dashes(Primitive.Stroke stroke) {
		double[] dashes = stroke.dashes();
		float[] pattern = new float[dashes.length];
		for (int index = 0; index < dashes.length; index++) {
			pattern[index] = (float) dashes[index];
		}
		return pattern;
	}

	private void colour(Colour colour) throws IOException {
		page.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
	}

	private void attempt(Work work) {
		if (failure != null) {
			return;
		}
		try {
			work.run();
		} catch (IOException problem) {
			failure = problem;
		}
	}

	@FunctionalInterface
	private interface Work {
		void run() throws IOException;
	}
}
