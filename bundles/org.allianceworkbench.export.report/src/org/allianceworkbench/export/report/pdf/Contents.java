// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.export.report.document.Block;
import org.allianceworkbench.export.report.document.Document;
import org.allianceworkbench.export.report.document.Outline;
import org.allianceworkbench.export.report.document.Run;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The table of contents. Its lines are written before the text, and the numbers of pages once they are known. */
final class Contents {
	private static final float NUMBER = 40;

	private record Entry(String anchor, PDPage page, float top, PDStructureElement element) {
	}

	private final Outline outline;
	private final Pages pages;
	private final Faces faces;
	private final List<Entry> entries = new ArrayList<>();

	Contents(Document document, Pages pages, Faces faces) {
		outline = Outline.of(document);
		this.pages = pages;
		this.faces = faces;
	}

	/** Writes the entries without numbers. */
	void reserve() throws IOException {
		if (outline.entries().isEmpty()) {
			return;
		}
		Tags tags = pages.tags();
		tags.begin("TOC");
		tags.begin("Caption");
		write("Contents", Look.BODY.bold().sized(13.5f), 0, "");
		tags.end();
		pages.gap(4);
		for (Block.Heading heading : outline.entries()) {
			Look look = heading.level() == 1 ? Look.BODY.bold() : Look.BODY;
			pages.gap(heading.level() == 1 ? 3 : 0);
			tags.begin("TOCI");
			tags.begin("Link");
			write(Run.text(heading.text()), look, 14 * (heading.level() - 1), heading.anchor());
			tags.end();
			tags.end();
		}
		tags.end();
		if (outline.fillsItsPage()) {
			pages.begin(false);
		} else {
			pages.gap(24);
		}
	}

	private void write(String text, Look look, float indent, String anchor) throws IOException {
		float room = pages.room() - indent - NUMBER;
		List<Line> lines = LineBreaks.of(List.of(Run.of(text.replace('\n', ' '))), look, room, faces);
		Line line = lines.get(0);
		pages.need(line.height());
		pages.write(List.of(line), pages.margin() + indent);
		if (!anchor.isEmpty()) {
			entries.add(new Entry(anchor, pages.page(), pages.cursor(), pages.tags().current()));
			pages.link(new PDRectangle(pages.margin() + indent, pages.cursor() - line.height(), pages.room() - indent, line.height()), "#" + anchor,
					pages.tags().current(), text);
		}
		pages.down(line.height());
	}

	/** Writes the numbers, once the text is laid out. */
	void number(PDDocument paper) throws IOException {
		for (Entry entry : entries) {
			int number = paper.getPages().indexOf(pages.anchors().get(entry.anchor()).page()) + 1;
			Line line = LineBreaks.of(List.of(Run.of(String.valueOf(number))), Look.BODY, NUMBER, faces).get(0);
			float right = Pages.WIDTH_WHEN_UPRIGHT + Pages.MARGIN;
			pages.tags().resume(entry.element());
			pages.addTo(entry.page(), line, right - line.width(), entry.top());
			pages.tags().end();
		}
	}
}
