// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.office.table.ModelTables;
import org.allianceworkbench.export.office.table.Register;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.ZipEntries;

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
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			for (Register register : tables.registers(false)) {
				write(zip, mark, tables.table(register));
			}
			write(zip, mark, tables.relations());
		}
		file.writeTo(out);
		out.flush();
	}

	private static void write(ZipOutputStream zip, String mark, Table table) throws IOException {
		ZipEntries.write(zip, table.name() + FILE, (mark + CsvWriter.text(table)).getBytes(StandardCharsets.UTF_8));
	}
}
