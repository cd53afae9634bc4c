// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.export.report.document.Block;
import org.allianceworkbench.export.report.document.ColumnWidths;
import org.allianceworkbench.export.report.document.Run;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.allianceworkbench.viewpoint.text.TextStyle;

/** Writes tables and fields. No row goes on over two pages, and small ones stay together as a whole. */
final class Tables {
	/** In hundredths of the width of a line. */
	private static final int FIELD_LABEL = 30;
	private static final TextStyle CELL = new TextStyle(9, true, false);
	private static final int TWIPS_PER_PIXEL = 15;
	private static final int CELL_PADDING = 220;
	/** Tables of more rows, or more characters in all, may go on over pages. */
	private static final int FEW_ROWS = 8;
	private static final int FEW_FIELDS = 20;
	private static final int SHORT = 1800;

	private final Part body;
	private final Texts texts;
	private final TextMeasurer measurer = new TextMeasurer();
	private int tables;

	Tables(Part body, Texts texts) {
		this.body = body;
		this.texts = texts;
	}

	void write(Block.Fields fields, Paper paper) {
		int label = paper.room() * FIELD_LABEL / 100;
		int[] widths = {label, paper.room() - label};
		startTable("FieldTable", widths, false, paper);
		int length = fields.fields().stream().mapToInt(field -> Run.text(field.value()).length()).sum();
		int last = fields.fields().size() - 1;
		boolean together = last < FEW_FIELDS && length < SHORT;
		for (int index = 0; index <= last; index++) {
			Block.Fields.Field field = fields.fields().get(index);
			startRow(false);
			cell(widths[0], new Cell("LabelCell", together && index < last, false), "", field.label());
			cell(widths[1], new Cell("Cell", together && index < last, false), "", field.value());
			body.end();
		}
		endTable();
	}

	void write(Block.Table table, Paper paper) {
		tables++;
		texts.begin("Caption", true, false);
		texts.captioned("Table", tables, table.caption());
		int[] widths = widths(table, paper);
		List<Boolean> figures = table.ofFigures();
		startTable("ReportTable", widths, !table.head().isEmpty(), paper);
		if (!table.head().isEmpty()) {
			startRow(true);
			for (int column = 0; column < widths.length; column++) {
				cell(widths[column], new Cell("HeadCell", true, figures.get(column)), "", table.head().get(column));
			}
			body.end();
		}
		int last = table.rows().size() - 1;
		boolean together = last < FEW_ROWS && table.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(cell -> Run.text(cell).length()).sum() < SHORT;
		for (int index = 0; index <= last; index++) {
			Block.Row row = table.rows().get(index);
			startRow(false);
			for (int column = 0; column < widths.length; column++) {
				cell(widths[column], new Cell("Cell", together && index < last, figures.get(column)), column == 0 ? row.anchor() : "",
						row.cells().get(column));
			}
			body.end();
		}
		endTable();
	}

	/** How the paragraph of a cell looks, as for {@link Texts#begin(String, boolean, boolean)}. */
	private record Cell(String style, boolean withNext, boolean toRight) {
	}

	/** @param head whether it stands on each page that the table goes on */
	private void startRow(boolean head) {
		body.start("w:tr").start("w:trPr").empty("w:cantSplit");
		if (head) {
			body.empty("w:tblHeader");
		}
		body.end();
	}

	/** @return the widths that the table asks for or its contents want, but for each its widest word where that is possible */
	private int[] widths(Block.Table table, Paper paper) {
		double[] least = new double[table.columns()];
		double[] wanted = new double[table.columns()];
		for (int column = 0; column < least.length; column++) {
			List<List<Run>> cells = new ArrayList<>();
			cells.add(table.head().isEmpty() ? List.of() : table.head().get(column));
			for (Block.Row row : table.rows()) {
				cells.add(row.cells().get(column));
			}
			for (List<Run> cell : cells) {
				for (String word : Run.text(cell).split("\\s+")) {
					least[column] = Math.max(least[column], twips(word));
				}
				wanted[column] = Math.max(wanted[column], Math.min(twips(Run.text(cell)), paper.room() / 2.0));
			}
			wanted[column] = table.widths().isEmpty() ? wanted[column] : table.widths().get(column);
		}
		return Arrays.stream(ColumnWidths.fitting(least, wanted, paper.room())).mapToInt(width -> (int) width).toArray();
	}

	private double twips(String text) {
		return measurer.width(text, CELL) * TWIPS_PER_PIXEL + CELL_PADDING;
	}

	private void startTable(String style, int[] widths, boolean head, Paper paper) {
		body.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", style);
		body.empty("w:tblW", "w:w", String.valueOf(paper.room()), "w:type", "dxa");
		body.empty("w:tblLayout", "w:type", "fixed");
		body.empty("w:tblLook", "w:val", head ? "0020" : "0000", "w:firstRow", head ? "1" : "0", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0",
				"w:noHBand", "1", "w:noVBand", "1");
		body.end().start("w:tblGrid");
		for (int width : widths) {
			body.empty("w:gridCol", "w:w", String.valueOf(width));
		}
		body.end();
	}

	/** Ends a table with the paragraph that must stand between two of them. */
	private void endTable() {
		body.end();
		body.start("w:p").start("w:pPr").empty("w:spacing", "w:before", "0", "w:after", "120", "w:line", "120", "w:lineRule", "exact").end().end();
	}

	private void cell(int width, Cell cell, String anchor, List<Run> text) {
		body.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa").end();
		texts.begin(cell.style(), cell.withNext(), cell.toRight());
		texts.write(anchor, text);
		body.end().end();
	}
}
