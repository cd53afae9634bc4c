// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.edit.text.FormulaGuard;
import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.office.table.Cells;
import org.allianceworkbench.export.office.table.Limits;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Table.Row;
import org.allianceworkbench.export.office.table.Words;

/**
 * Reads a table after RFC 4180, and what spreadsheets make of that: semicolons or tabs instead of commas, as the headings show, LF instead of
 * CRLF, UTF-8 or UTF-16 with a mark. Rows are numbered as a spreadsheet numbers them.
 */
final class CsvReader {
	private static final String SEPARATORS = ",;\t";

	private final String name;
	private final String text;
	private final Limits limits;
	private final char separator;
	private int at;
	private int line = 1;

	private CsvReader(String name, String text, Limits limits) {
		this.name = name;
		this.text = text;
		this.limits = limits;
		separator = separator(text);
	}

	static Table read(String name, byte[] file, Limits limits) throws IOException {
		return new CsvReader(name, decoded(name, file), limits).table();
	}

	private static String decoded(String name, byte[] file) throws ImportException {
		boolean little = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
		boolean big = file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
		Charset charset = little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
		try {
			String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw new ImportException(name + " is not encoded in UTF-8; save it as CSV UTF-8.", e);
		}
	}

	private static char separator(String text) {
		int[] counts = new int[SEPARATORS.length()];
		boolean quoted = false;
		for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
			char c = text.charAt(i);
			quoted ^= c == '"';
			if (!quoted && SEPARATORS.indexOf(c) >= 0) {
				counts[SEPARATORS.indexOf(c)]++;
			}
		}
		int most = counts[1] > counts[0] ? 1 : 0;
		return SEPARATORS.charAt(counts[2] > counts[most] ? 2 : most);
	}

	private Table table() throws ImportException {
		List<Row> rows = new ArrayList<>();
		for (int number = 1; at < text.length(); number++) {
			Row row = new Row(number, row());
			if (!row.isBlank()) {
				limits.row();
				rows.add(row);
			}
		}
		if (rows.isEmpty()) {
			return new Table(name, List.of(), List.of());
		}
		List<String> headings = rows.get(0).cells().stream().map(cell -> Cells.text(cell).strip()).toList();
		return new Table(name, headings, rows.subList(1, rows.size()));
	}

	private List<Object> row() throws ImportException {
		List<Object> cells = new ArrayList<>();
		do {
			String cell = FormulaGuard.read(Words.clean(field()));
			limits.cell(cell.length());
			cells.add(cell.isEmpty() ? null : cell);
		} while (at < text.length() && text.charAt(at++) == separator);
		return cells;
	}

	/** Reads up to the separator or line end, and past the CR before a line end. */
	private String field() throws ImportException {
		StringBuilder field = new StringBuilder();
		if (at < text.length() && text.charAt(at) == '"') {
			quoted(field);
		}
		while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
			append(field, text.charAt(at++));
		}
		if (at < text.length() && text.charAt(at) == '\n') {
			line++;
			if (!field.isEmpty() && field.charAt(field.length() - 1) == '\r') {
				field.setLength(field.length() - 1);
			}
		}
		return field.toString();
	}

	private void quoted(StringBuilder field) throws ImportException {
		int first = line;
		at++;
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c == '"' && (at == text.length() || text.charAt(at) != '"')) {
				return;
			}
			at += c == '"' ? 1 : 0;
			line += c == '\n' ? 1 : 0;
			append(field, c);
		}
		throw new ImportException(name + ", line " + first + ": a quote begins there that never ends; the file is damaged or cut off.");
	}

	private void append(StringBuilder field, char c) throws ImportException {
		if (field.length() >= Limits.CELL_LENGTH) {
			throw new ImportException(name + ", line " + line + ": a value has more than " + Limits.CELL_LENGTH + " characters.");
		}
		field.append(c);
	}
}
