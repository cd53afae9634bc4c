// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.text.VisualOrder;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * The pages of a document as they are filled from top to bottom. Places are in points, from the left and from the bottom; the cursor is at the
 * top of what comes next.
 */
final class Pages implements AutoCloseable {
	static final float MARGIN = 62;
	/** A page on its side holds something wide, which wants the room. */
	private static final float MARGIN_WHEN_LYING = 40;
	static final float TOP = 64;
	static final float BOTTOM = 62;
	static final float WIDTH_WHEN_UPRIGHT = PDRectangle.A4.getWidth() - 2 * MARGIN;
	private static final float BASELINE = 0.76f;
	private static final PDRectangle UPRIGHT = PDRectangle.A4;
	private static final PDRectangle LYING = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

	/**
	 * A place that leads elsewhere.
	 *
	 * @param element of the text that leads there, or of the picture that the place is a part of
	 * @param name what leads there, for those who have it read out
	 */
	record Link(PDPage page, PDRectangle place, String target, PDStructureElement element, String name) {
	}

	/** A place that something leads to. */
	record Anchor(PDPage page, float top) {
	}

	private final PDDocument document;
	private final Faces faces;
	private final List<Link> links = new ArrayList<>();
	private final Map<String, Anchor> anchors = new HashMap<>();
	private final Tags tags;
	private PDPage page;
	private PDPageContentStream content;
	private boolean isMarked;
	private PDStructureElement marked;
	private float cursor;

	Pages(PDDocument document, Faces faces, Tags tags) {
		this.document = document;
		this.faces = faces;
		this.tags = tags;
	}

	/** @return what is told of the parts of the text */
	Tags tags() {
		return tags;
	}

	List<Link> links() {
		return links;
	}

	Map<String, Anchor> anchors() {
		return anchors;
	}

	PDPage page() {
		return page;
	}

	float cursor() {
		return cursor;
	}

	/** @return where lines begin */
	float margin() {
		return isLying() ? MARGIN_WHEN_LYING : MARGIN;
	}

	/** @return width of the lines */
	float room() {
		return page.getMediaBox().getWidth() - 2 * margin();
	}

	/** @return height that is left on the page */
	float left() {
		return cursor - BOTTOM;
	}

	boolean isAtTop() {
		return cursor == page.getMediaBox().getHeight() - TOP;
	}

	boolean isLying() {
		return page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
	}

	/** Begins a page, upright as most or lying for something wide. */
	void begin(boolean lying) throws IOException {
		close();
		page = new PDPage(lying ? LYING : UPRIGHT);
		document.addPage(page);
		content = new PDPageContentStream(document, page);
		cursor = page.getMediaBox().getHeight() - TOP;
	}

	/** Begins a page where so much does not fit on this one, unless this one is empty. */
	void need(float height) throws IOException {
		if (height > left() && !isAtTop()) {
			begin(isLying());
		}
	}

	/** Leaves a gap, but not at the top of a page. */
	void gap(float height) {
		if (!isAtTop()) {
			cursor -= Math.min(height, left());
		}
	}

	void down(float height) {
		cursor -= height;
	}

	void anchor(String name) {
		anchors.putIfAbsent(name, new Anchor(page, cursor));
	}

	void link(PDRectangle place, String target, PDStructureElement element, String name) {
		links.add(new Link(page, place, target, element, name));
	}

	/** Writes lines one below the other that end where the room does; the cursor stays. */
	void writeToRight(List<Line> lines, float x, float room) throws IOException {
		float top = cursor;
		for (Line line : lines) {
			write(line, x + room - line.width(), top);
			top -= line.height();
		}
	}

	/** Writes lines one below the other, the first at the cursor; the cursor stays. */
	void write(List<Line> lines, float x) throws IOException {
		float top = cursor;
		for (Line line : lines) {
			write(line, x, top);
			top -= line.height();
		}
	}

	private void write(Line line, float x, float top) throws IOException {
		float at = x;
		for (Piece piece : line.pieces()) {
			float size = piece.look().size();
			float baseline = top - (line.height() - size) / 2 - size * BASELINE;
			if (piece.look().ground() >= 0) {
				fill(at - 1, baseline - size * 0.25f, piece.width() + 2, size * 1.15f, piece.look().ground());
			}
			boolean leads = !piece.link().isEmpty() && tags.current() != null;
			if (leads) {
				tags.begin("Link");
			}
			mark(tags.current());
			colour(piece.look().colour());
			content.beginText();
			content.setFont(faces.font(piece.look().face()), size);
			content.newLineAtOffset(at, baseline);
			content.showText(VisualOrder.of(piece.text()));
			content.endText();
			if (leads) {
				link(new PDRectangle(at, baseline - size * 0.25f, piece.width(), size * 1.15f), piece.link(), tags.current(), piece.text().strip());
				tags.end();
			}
			at += piece.width();
		}
	}

	/** Begins a stretch of the pages that belongs to the element, or to none, unless the last one goes on. */
	private void mark(PDStructureElement element) throws IOException {
		if (isMarked && marked == element) {
			return;
		}
		unmark();
		if (element == null) {
			content.beginMarkedContent(COSName.ARTIFACT);
		} else {
			content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.stretch(element, page));
		}
		marked = element;
		isMarked = true;
	}

	private void unmark() throws IOException {
		if (isMarked) {
			content.endMarkedContent();
			isMarked = false;
		}
	}

	/** Fills a rectangle. */
	void fill(float x, float y, float width, float height, int rgb) throws IOException {
		mark(null);
		colour(rgb);
		content.addRect(x, y, width, height);
		content.fill();
	}

	/** Draws the outline of a rectangle. */
	void outline(float x, float y, float width, float height, int rgb) throws IOException {
		mark(null);
		content.setStrokingColor(new Color(rgb));
		content.setLineWidth(1.2f);
		content.addRect(x, y, width, height);
		content.stroke();
	}

	/** Places a picture. */
	void picture(PDFormXObject form, float x, float y, float scale) throws IOException {
		mark(tags.current());
		content.saveGraphicsState();
		content.transform(new Matrix(scale, 0, 0, scale, x, y));
		content.drawForm(form);
		content.restoreGraphicsState();
	}

	private void colour(int rgb) throws IOException {
		content.setNonStrokingColor(new Color(rgb));
	}

	/** Writes a line on a page that is already full. */
	void addTo(PDPage full, Line line, float x, float top) throws IOException {
		PDPage before = page;
		close();
		page = full;
		content = new PDPageContentStream(document, full, PDPageContentStream.AppendMode.APPEND, true, true);
		write(line, x, top);
		close();
		page = before;
	}

	@Override
	public void close() throws IOException {
		if (content != null) {
			unmark();
			content.close();
			content = null;
		}
	}
}
