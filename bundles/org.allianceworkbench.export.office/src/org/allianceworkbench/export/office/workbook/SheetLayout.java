// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.workbook;

import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How wide the columns of a sheet are, what stays in view, and how it is printed: lying on A4, over as many pages as keep it readable. */
final class SheetLayout {
	/** In characters; what is longer goes on in further lines of its cell. */
	private static final int WIDEST = 42;
	private static final int WIDEST_HEADING = 16;
	private static final int BUTTON = 3;
	private static final int LINE = 11;
	/** Characters beside each other on a page at some eight points, which is still read with ease. */
	private static final double PAGE = 190;
	private static final double POINTS_PER_LINE = 15;
	/** Limit of Excel. */
	private static final double HIGHEST = 409;
	/** Lines end between words, before their room does. */
	private static final double SPARE = 1.15;
	private static final float MARGIN = 0.4f;
	private static final float MARGIN_WITH_LINE = 0.7f;
	private static final String HEADING_COLOUR = "DDE6F0";

	private final Worksheet sheet;
	private final List<String> headings;
	private final int[] widths;

	/** Writes the headings. */
	SheetLayout(Worksheet sheet, List<String> headings) {
		this.sheet = sheet;
		this.headings = headings;
		widths = new int[headings.size()];
		for (int column = 0; column < widths.length; column++) {
			String heading = headings.get(column);
			sheet.value(0, column, heading);
			widths[column] = Math.min(heading.length(), WIDEST_HEADING) + BUTTON;
		}
		heighten(0, headings.stream().anyMatch(heading -> heading.length() > WIDEST_HEADING) ? 2 : 1);
	}

	/** Makes the columns wide enough for the cells of a row, as far as they may be, and the row high enough for what goes on in further lines. */
	void widen(int row, List<Object> cells) {
		int lines = 1;
		for (int column = 0; column < widths.length; column++) {
			Object cell = cells.get(column);
			int width = cell == null ? 0 : LINE;
			if (cell instanceof String text) {
				width = text.lines().mapToInt(String::length).max().orElse(0);
				lines = Math.max(lines, lines(text));
			}
			widths[column] = Math.max(widths[column], Math.min(width, WIDEST));
		}
		heighten(row, lines);
	}

	/** Not every program does this by itself. */
	private void heighten(int row, int lines) {
		if (lines > 1) {
			sheet.rowHeight(row, Math.min(lines * POINTS_PER_LINE, HIGHEST));
		}
	}

	private static int lines(String text) {
		return text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() * SPARE / WIDEST))).sum();
	}

	/** @return whether a text takes more than one line of its cell */
	static boolean needsLines(String text) {
		return text.length() > WIDEST || text.indexOf('\n') >= 0;
	}

	/** @param frozen how many columns stay in view, and stand on each page */
	void apply(int rows, int frozen) {
		double whole = 0;
		double repeated = 0;
		for (int column = 0; column < widths.length; column++) {
			sheet.width(column, widths[column] + 1.0);
			whole += widths[column] + 1.0;
			repeated += column < frozen ? widths[column] + 1.0 : 0;
		}
		sheet.range(0, 0, 0, widths.length - 1).style().bold().fillColor(HEADING_COLOUR).wrapText(true).verticalAlignment("top").set();
		sheet.freezePane(frozen, 1);
		sheet.setAutoFilter(0, 0, Math.max(rows, 1), headings.size() - 1);
		print(whole <= PAGE ? 1 : (int) Math.ceil((whole - repeated) / (PAGE - repeated)), frozen);
	}

	private void print(int pages, int frozen) {
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.pageOrientation("landscape");
		sheet.leftMargin(MARGIN);
		sheet.rightMargin(MARGIN);
		sheet.topMargin(MARGIN_WITH_LINE);
		sheet.bottomMargin(MARGIN_WITH_LINE);
		sheet.headerMargin(MARGIN);
		sheet.footerMargin(MARGIN);
		sheet.header("&A", Position.LEFT);
		sheet.footer("Page &P of &N", Position.RIGHT);
		sheet.repeatRows(0);
		if (pages > 1 && frozen > 0) {
			sheet.repeatCols(0, frozen - 1);
		}
		sheet.fitToWidth((short) pages);
		sheet.fitToHeight((short) 0);
	}
}
