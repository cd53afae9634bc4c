// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.allianceworkbench.model.PartialDate;

/**
 * A table of a workbook, or a file of comma-separated values.
 *
 * @param name of the sheet or file
 * @param headings of its columns
 * @param rows below the headings
 */
public record Table(String name, List<String> headings, List<Row> rows) {
	public Table {
		headings = List.copyOf(headings);
		rows = List.copyOf(rows);
	}

	/**
	 * A row.
	 *
	 * @param number from 1, as the reader of the file sees it
	 * @param cells in the order of the headings: a String, {@link BigDecimal}, Boolean, {@link PartialDate} or {@link Unreadable}, or null where
	 *            nothing is
	 */
	public record Row(int number, List<Object> cells) {
		public Row {
			cells = Collections.unmodifiableList(new ArrayList<>(cells));
		}

		/** @return what is in a column, null where nothing is */
		public Object cell(int column) {
			return column < cells.size() && !isBlank(cells.get(column)) ? cells.get(column) : null;
		}

		/** @return whether nothing is in it */
		public boolean isBlank() {
			return cells.stream().allMatch(Row::isBlank);
		}

		private static boolean isBlank(Object cell) {
			return cell == null || cell instanceof String text && text.isBlank();
		}
	}

	/**
	 * A cell whose value cannot be known.
	 *
	 * @param shown what it shows instead: "#REF!"
	 */
	public record Unreadable(String shown) {
		@Override
		public String toString() {
			return shown;
		}
	}
}
