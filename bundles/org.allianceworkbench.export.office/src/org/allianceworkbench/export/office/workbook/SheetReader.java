// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.office.table.Cells;
import org.allianceworkbench.export.office.table.Limits;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Table.Row;
import org.allianceworkbench.export.office.table.Table.Unreadable;
import org.allianceworkbench.export.office.table.Words;

/** Reads the cells of one sheet. The first row that has any is that of the headings. */
final class SheetReader {
	private static final int MOST_ROWS = 1_048_576;
	private static final int MOST_COLUMNS = 16_384;

	private final Part part;
	private final List<String> texts;
	private final NumberFormats formats;
	private final Limits limits;
	private final List<Row> rows = new ArrayList<>();
	private List<Object> cells = new ArrayList<>();
	private int row;
	private int column;
	private String type = "";
	private String style = "";
	private String value;
	private boolean isFormula;

	SheetReader(Part part, List<String> texts, NumberFormats formats, Limits limits) {
		this.part = part;
		this.texts = texts;
		this.formats = formats;
		this.limits = limits;
	}

	Table read(String name) throws IOException {
		part.read(this::begin, this::end);
		if (rows.isEmpty()) {
			return new Table(name, List.of(), List.of());
		}
		List<String> headings = rows.get(0).cells().stream().map(cell -> Cells.text(cell).strip()).toList();
		return new Table(name, headings, rows.subList(1, rows.size()));
	}

	private void begin(String element) throws IOException {
		switch (element) {
			case "row" -> {
				row = part.attribute("r").isEmpty() ? row + 1 : number(part.attribute("r"), MOST_ROWS);
				cells = new ArrayList<>();
				column = -1;
			}
			case "c" -> {
				column = part.attribute("r").isEmpty() ? column + 1 : column(part.attribute("r"));
				type = part.attribute("t");
				style = part.attribute("s");
				value = null;
				isFormula = false;
			}
			case "v" -> value = part.text();
			case "t" -> value = value == null ? part.text() : value + part.text();
			case "rPh" -> part.text(); // how to pronounce it
			case "f" -> {
				isFormula = true;
				part.text();
			}
			default -> {
				// looks, and what else a sheet has
			}
		}
	}

	private void end(String element) throws IOException {
		if (element.equals("c")) {
			Object cell = cell();
			if (cell != null) {
				put(cell);
			}
		} else if (element.equals("row")) {
			Row read = new Row(row, cells);
			if (!read.isBlank()) {
				limits.row();
				rows.add(read);
			}
		}
	}

	private void put(Object cell) throws IOException {
		if (column >= MOST_COLUMNS) {
			throw damaged();
		}
		while (cells.size() <= column) {
			cells.add(null);
			limits.cell(0);
		}
		limits.cell(cell instanceof String text ? text.length() : 0);
		cells.set(column, cell);
	}

	private Object cell() throws IOException {
		if (value == null) {
			return isFormula ? new Unreadable("a formula without a result") : null;
		}
		return switch (type) {
			case "s" -> texts.get(number(value, texts.size()));
			case "b" -> value.strip().equals("1") || value.strip().equalsIgnoreCase("true");
			case "e" -> new Unreadable(value);
			case "str", "inlineStr", "d" -> text(value);
			default -> value.isBlank() ? null : formats.value(value, style);
		};
	}

	static String text(String value) {
		return Words.clean(Escapes.read(value));
	}

	/** Letters count from A, as digits of 26. */
	private static int column(String address) throws ImportException {
		int column = 0;
		for (int i = 0; i < address.length() && !Character.isDigit(address.charAt(i)); i++) {
			char letter = address.charAt(i);
			if (letter < 'A' || letter > 'Z' || column > MOST_COLUMNS) {
				throw damaged();
			}
			column = column * 26 + letter - 'A' + 1;
		}
		return column - 1;
	}

	private static int number(String digits, int most) throws ImportException {
		if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > most) {
			throw damaged();
		}
		return Integer.parseInt(digits);
	}

	private static ImportException damaged() {
		return new ImportException("The workbook is damaged: a cell has no place in its sheet, or no text.");
	}
}
