// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.csv;

import java.util.List;

import org.allianceworkbench.export.office.table.Cells;
import org.allianceworkbench.export.office.table.Table;

/** Writes a table after RFC 4180: CRLF at the end of each row, quotes around what holds commas, quotes or lines. */
final class CsvWriter {
	private CsvWriter() {
	}

	static String text(Table table) {
		StringBuilder out = new StringBuilder();
		row(out, table.headings());
		table.rows().forEach(row -> row(out, row.cells()));
		return out.toString();
	}

	private static void row(StringBuilder out, List<?> cells) {
		for (int i = 0; i < cells.size(); i++) {
			Object cell = cells.get(i);
			out.append(i == 0 ? "" : ",").append(field(cell instanceof String text ? Guard.written(text) : Cells.text(cell)));
		}
		out.append("\r\n");
	}

	private static String field(String text) {
		boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\t') && text.equals(text.strip());
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
