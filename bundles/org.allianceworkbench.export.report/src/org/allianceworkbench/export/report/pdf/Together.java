// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.io.IOException;
import java.util.List;

import org.allianceworkbench.export.report.document.Block;

/** What stays together on a page: headings with what is below them, the fields of an object, a table of few rows. */
final class Together {
	/** The part of a page that is left empty at most so that fields, or a table of few rows, stay together. */
	private static final float KEPT = 0.45f;
	private static final int FEW_ROWS = 8;

	private final Pages pages;
	private final Faces faces;

	Together(Pages pages, Faces faces) {
		this.pages = pages;
		this.faces = faces;
	}

	/** @return the room for the headings at the beginning of the rest, and for what stays together below them, texts that introduce it included */
	float room(List<Block> rest) throws IOException {
		float headings = Headings.room(rest);
		float below = 0;
		for (Block block : rest) {
			if (block instanceof Block.Paragraph paragraph && headings > 0 && below < Headings.BELOW) {
				below += Line.height(LineBreaks.of(paragraph.text(), Look.BODY, pages.room(), faces)) + 7;
			} else if (!(block instanceof Block.Heading)) {
				below += kept(block);
				break;
			}
		}
		boolean together = below < KEPT * pages.page().getMediaBox().getHeight();
		return together ? Math.max(headings, headings - (headings > 0 ? Headings.BELOW : 0) + below) : headings;
	}

	/** @return the height of a block that stays together, 0 for one that may go on over pages */
	private float kept(Block block) throws IOException {
		float height = 0;
		if (block instanceof Block.Fields fields) {
			height = new TableFlow(pages, faces).height(fields) + 4;
		} else if (block instanceof Block.Table table && table.rows().size() <= FEW_ROWS) {
			height = new TableFlow(table, pages, faces).height(table) + Headings.CAPTION;
		}
		return height > KEPT * pages.page().getMediaBox().getHeight() ? 0 : height;
	}
}
