// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.office.table.ModelTables;

/** The whole model as a workbook (Office Open XML, ECMA-376): a sheet for each register and one of relations. */
public final class XlsxFormat implements ExportFormat {
	/** Empty sheets are a form to fill in. */
	static final ExportOption<String> SHEETS = ExportOption.choice("sheets", List.of("used", "all"),
			"The sheets: those that have rows, or one for each class that a model may hold.");

	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public String label() {
		return "Excel workbook of the model";
	}

	@Override
	public String extension() {
		return "xlsx";
	}

	@Override
	public Subject subject() {
		return Subject.MODEL;
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of(SHEETS);
	}

	@Override
	public void export(ExportRequest request, OutputStream out) throws IOException {
		ModelTables tables = new ModelTables(request.modelFor(this));
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		new WorkbookWriter(tables, tables.registers(request.value(SHEETS).equals("all"))).write(file);
		file.writeTo(out);
		out.flush();
	}
}
