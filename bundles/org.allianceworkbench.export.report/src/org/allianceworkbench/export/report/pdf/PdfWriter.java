// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.report.document.Block;
import org.allianceworkbench.export.report.document.Document;
import org.allianceworkbench.export.report.document.Run;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Writes a document as pages of A4: diagrams as vectors whose shapes lead to their entries, fonts embedded, bookmarks, a table of contents with
 * page numbers, and a tree that tells what each part is. Nothing in it tells when it was written.
 */
public final class PdfWriter {
	private static final long DOCUMENT_ID = 1;

	private final ExportFormat pdf;
	private final Map<String, Scene> diagrams;
	private final Tags tags = new Tags();
	private PDDocument paper;
	private Faces faces;
	private Pages pages;
	private Figures figures;
	private int tables;

	/**
	 * @param pdf writes diagrams, one on a page
	 * @param diagrams by their ids
	 */
	public PdfWriter(ExportFormat pdf, Map<String, Scene> diagrams) {
		this.pdf = pdf;
		this.diagrams = diagrams;
	}

	/** Writes the pages. */
	public void write(Document document, OutputStream out) throws IOException {
		try (PDDocument written = new PDDocument()) {
			paper = written;
			faces = new Faces(written);
			pages = new Pages(written, faces, tags);
			figures = new Figures(pages, faces, pdf, diagrams, written);
			Together together = new Together(pages, faces);
			Particulars.add(written, document.subtitle().isEmpty() ? document.title() : document.title() + " – " + document.subtitle());
			pages.begin(false);
			title(document);
			Contents contents = new Contents(document, pages, faces);
			contents.reserve();
			for (int index = 0; index < document.blocks().size(); index++) {
				List<Block> rest = document.blocks().subList(index, document.blocks().size());
				turn(rest);
				pages.need(together.room(rest));
				block(rest.get(0));
			}
			pages.close();
			contents.number(paper);
			frame(document);
			Navigation navigation = new Navigation(paper, pages);
			navigation.links();
			navigation.bookmarks(document.blocks());
			tags.finish(paper);
			paper.setDocumentId(DOCUMENT_ID);
			paper.save(out);
		} finally {
			pages.close();
			figures.close();
		}
	}

	private void title(Document document) throws IOException {
		if (!document.status().isEmpty()) {
			List<Line> status = lines(document.status().toUpperCase(Locale.UK), Look.BODY.bold().coloured(Look.MISSING), pages.room() - 20);
			float height = Line.height(status) + 8;
			float width = (float) status.stream().mapToDouble(Line::width).max().orElse(0) + 20;
			pages.outline(pages.margin(), pages.cursor() - height, width, height, Look.MISSING);
			pages.down(4);
			tags.begin("P");
			pages.write(status, pages.margin() + 10);
			tags.end();
			pages.down(height + 12);
		}
		text("H1", lines(document.title(), Look.BODY.bold().sized(26).coloured(Look.BRAND), pages.room()));
		if (!document.subtitle().isEmpty()) {
			text("P", lines(document.subtitle(), Look.BODY.sized(14).coloured(Look.SOFT), pages.room()));
		}
		pages.down(10);
		pages.fill(pages.margin(), pages.cursor(), pages.room(), 2, Look.BRAND);
		pages.down(22);
	}

	private List<Line> lines(String text, Look look, float room) throws IOException {
		return LineBreaks.of(List.of(Run.of(text)), look, room, faces);
	}

	/** Begins a page where the next block wants one that stands or lies otherwise; a heading goes with the diagram below it. */
	private void turn(List<Block> rest) throws IOException {
		Block next = rest.get(0) instanceof Block.Heading && rest.size() > 1 ? rest.get(1) : rest.get(0);
		boolean lying = next instanceof Block.Figure figure && Figures.isWide(diagrams.get(figure.diagram()));
		boolean leftBehind = rest.get(0) instanceof Block.Heading heading && next instanceof Block.Figure figure
				&& Headings.gap(heading) + Headings.size(heading) + figures.height(diagrams.get(figure.diagram())) > pages.left();
		if (lying != pages.isLying() || leftBehind && !pages.isAtTop()) {
			pages.begin(lying);
		}
	}

	private void block(Block block) throws IOException {
		if (block instanceof Block.Heading heading) {
			heading(heading);
		} else if (block instanceof Block.Paragraph paragraph) {
			paragraph(paragraph);
		} else if (block instanceof Block.Listing listing) {
			listing(listing);
		} else if (block instanceof Block.Fields fields) {
			fields(fields);
		} else if (block instanceof Block.Table table) {
			table(table);
		} else if (block instanceof Block.Figure figure) {
			figures.write(figure);
		}
	}

	private void fields(Block.Fields fields) throws IOException {
		TableFlow flow = new TableFlow(pages, faces);
		pages.gap(4);
		pages.need(flow.least());
		pages.fill(pages.margin(), pages.cursor(), pages.room(), 0.6f, Look.RULE);
		tags.begin("Table");
		for (Block.Fields.Field field : fields.fields()) {
			flow.row("", List.of(field.label(), field.value()));
		}
		tags.end();
		pages.gap(10);
	}

	private void heading(Block.Heading heading) throws IOException {
		Look look = Look.BODY.bold().sized(Headings.size(heading));
		List<Line> lines = LineBreaks.of(heading.text(), heading.level() == 1 ? look.coloured(Look.BRAND) : look, pages.room(), faces);
		pages.gap(Headings.gap(heading));
		pages.need(Line.height(lines) + Headings.BELOW);
		pages.anchor(heading.anchor());
		text("H" + (heading.level() + 1), lines);
		pages.gap(4);
	}

	/**
	 * Writes lines over as many pages as they need, but never one line alone at the end or the beginning of a page.
	 *
	 * @param type what they are, as in {@link Tags}
	 */
	private void text(String type, List<Line> lines) throws IOException {
		tags.begin(type);
		for (int index = 0; index < lines.size(); index++) {
			Line line = lines.get(index);
			boolean withNext = index == 0 && lines.size() > 1 || index == lines.size() - 2;
			pages.need(withNext ? 2 * line.height() : line.height());
			pages.write(List.of(line), pages.margin());
			pages.down(line.height());
		}
		tags.end();
	}

	private void paragraph(Block.Paragraph paragraph) throws IOException {
		switch (paragraph.kind()) {
			case PLAIN -> text("P", LineBreaks.of(paragraph.text(), Look.BODY, pages.room(), faces));
			case LEAD -> text("P", LineBreaks.of(paragraph.text(), Look.LEAD, pages.room(), faces));
			case NOTE -> barred(LineBreaks.of(paragraph.text(), Look.BODY.coloured(Look.SOFT), pages.room() - 26, faces), Look.RULE, Look.WHITE);
			case MISSING -> barred(LineBreaks.of(paragraph.text(), Look.BODY, pages.room() - 26, faces), Look.MISSING, Look.MISSING_GROUND);
		}
		pages.gap(7);
	}

	/** Writes lines beside a bar; where a page ends, bar and ground go on with the lines on the next. */
	private void barred(List<Line> lines, int bar, int ground) throws IOException {
		pages.need(Math.min(Line.height(lines), 60) + 8);
		tags.begin("P");
		List<Line> rest = new ArrayList<>(lines);
		while (!rest.isEmpty()) {
			List<Line> part = new ArrayList<>();
			while (!rest.isEmpty() && (part.isEmpty() || Line.height(part) + rest.get(0).height() + 8 <= pages.left())) {
				part.add(rest.remove(0));
			}
			float height = Line.height(part) + 8;
			pages.fill(pages.margin(), pages.cursor() - height, pages.room(), height, ground);
			pages.fill(pages.margin(), pages.cursor() - height, 3, height, bar);
			pages.down(4);
			pages.write(part, pages.margin() + 13);
			pages.down(height - 4);
			if (!rest.isEmpty()) {
				pages.begin(pages.isLying());
			}
		}
		tags.end();
	}

	private void listing(Block.Listing listing) throws IOException {
		int number = 0;
		tags.begin("L");
		for (List<Run> item : listing.items()) {
			number++;
			List<Line> lines = LineBreaks.of(item, Look.BODY, pages.room() - 18, faces);
			pages.need(lines.get(0).height());
			tags.begin("LI");
			tags.begin("Lbl");
			pages.write(lines(listing.numbered() ? number + "." : "•", Look.BODY, 18), pages.margin() + 4);
			tags.end();
			tags.begin("LBody");
			for (Line line : lines) {
				pages.need(line.height());
				pages.write(List.of(line), pages.margin() + 18);
				pages.down(line.height());
			}
			tags.end();
			tags.end();
			pages.gap(1.5f);
		}
		tags.end();
		pages.gap(6);
	}

	private void table(Block.Table table) throws IOException {
		tables++;
		TableFlow flow = new TableFlow(table, pages, faces);
		List<Run> caption = Figures.captioned("Table " + tables, table.caption());
		List<Line> lines = LineBreaks.of(caption, Look.CAPTION, pages.room(), faces);
		pages.gap(8);
		pages.need(Line.height(lines) + flow.least() + 4);
		tags.begin("Table");
		text("Caption", lines);
		pages.gap(3);
		flow.begin();
		for (Block.Row row : table.rows()) {
			flow.row(row.anchor(), row.cells());
		}
		tags.end();
		pages.gap(14);
	}

	/** Writes what stands above and below the text of each page. */
	private void frame(Document document) throws IOException {
		int count = paper.getNumberOfPages();
		int number = 0;
		for (PDPage page : paper.getPages()) {
			number++;
			float room = page.getMediaBox().getWidth() - 2 * Pages.MARGIN;
			Line right = lines("Page " + number + " of " + count, Look.SMALL, room).get(0);
			pages.addTo(page, right, Pages.MARGIN + room - right.width(), Pages.BOTTOM - 14);
			String name = document.subtitle().isEmpty() ? document.title() : document.title() + " – " + document.subtitle();
			pages.addTo(page, lines(name, Look.SMALL, room - right.width() - 20).get(0), Pages.MARGIN, Pages.BOTTOM - 14);
			if (!document.status().isEmpty() && number > 1) {
				Line status = lines(document.status(), Look.SMALL.coloured(Look.MISSING), room).get(0);
				pages.addTo(page, status, Pages.MARGIN + room - status.width(), page.getMediaBox().getHeight() - Pages.TOP + 26);
			}
		}
	}
}
