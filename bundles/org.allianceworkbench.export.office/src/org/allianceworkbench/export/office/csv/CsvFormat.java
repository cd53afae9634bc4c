// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.allianceworkbench.edit.text.Csv;
import org.allianceworkbench.export.ArchiveWriter;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.office.table.ModelTables;
import org.allianceworkbench.export.office.table.Register;
import org.allianceworkbench.export.office.table.Table;

/** The whole model as comma-separated values (RFC 4180): an archive of one file for each class, and one of relations. */
public final class CsvFormat implements ExportFormat {
	/** Excel takes a file for UTF-8 only where it begins so; other readers make the sign a part of the first heading. */
	static final ExportOption<Boolean> MARK = ExportOption.flag("bom", false,
			"Whether each file begins with a byte order mark, which Excel needs to read it.")
			.labelled("Byte order mark for Excel");
	static final String FILE = ".csv";

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String label() {
		return "CSV tables of the model, one file a class";
	}

	@Override
	public String extension() {
		return "csv.zip";
	}

	@Override
	public Subject subject() {
		return Subject.MODEL;
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of(MARK);
	}

	@Override
	public void export(ExportRequest request, OutputStream out) throws IOException {
		ModelTables tables = new ModelTables(request.modelFor(this));
		String mark = request.value(MARK) ? "\uFEFF" : "";
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ArchiveWriter archive = new ArchiveWriter(file);
		for (Register register : tables.registers(false)) {
			add(archive, mark, tables.table(register));
		}
		add(archive, mark, tables.relations());
		archive.finish();
		file.writeTo(out);
		out.flush();
	}

	private static void add(ArchiveWriter archive, String mark, Table table) throws IOException {
		StringBuilder text = new StringBuilder(mark);
		Csv csv = new Csv(text);
		csv.row(table.headings().toArray());
		for (Table.Row row : table.rows()) {
			csv.row(row.cells().toArray());
		}
		archive.add(table.name() + FILE, text.toString());
	}
}
