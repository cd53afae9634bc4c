// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.util.Map;

import org.allianceworkbench.export.office.table.Column;
import org.allianceworkbench.export.office.table.Column.Kind;
import org.allianceworkbench.export.office.table.Register;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Table.Row;
import org.eclipse.emf.ecore.EObject;

/**
 * A row and the object it means.
 *
 * @param sheet the table, as a register
 * @param row the row
 * @param object from the draft, or new
 * @param isNew whether the draft had none
 */
record Entry(Sheet sheet, Row row, EObject object, boolean isNew) {
	/**
	 * A table that is read as a register.
	 *
	 * @param table the table
	 * @param register of its class
	 * @param places where each column of the register stands
	 */
	record Sheet(Table table, Register register, Map<Column, Integer> places) {
		boolean has(Kind kind) {
			return register.column(kind).filter(places::containsKey).isPresent();
		}

		Object cell(Row row, Column column) {
			return places.containsKey(column) ? row.cell(places.get(column)) : null;
		}

		Object cell(Row row, Kind kind) {
			return register.column(kind).map(column -> cell(row, column)).orElse(null);
		}
	}

	Object cell(Kind kind) {
		return sheet.cell(row, kind);
	}
}
