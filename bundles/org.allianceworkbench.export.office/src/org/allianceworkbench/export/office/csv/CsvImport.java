// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.office.reading.ListImport;
import org.allianceworkbench.export.office.reading.TableFileImport;
import org.allianceworkbench.export.office.table.Limits;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Words;
import org.allianceworkbench.export.office.table.ZipEntries;

/**
 * An archive of files, exported from here and edited; or a single file, which is the table that the option {@code sheet} names or a list made
 * elsewhere.
 */
public final class CsvImport extends TableFileImport {
	/** What the table of a single file is called, which has no name of its own. */
	private static final String ONLY = "The file";

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String label() {
		return "CSV tables, or one CSV file";
	}

	@Override
	public List<String> extensions() {
		return List.of("csv.zip", "zip", "csv");
	}

	@Override
	public ImportResult read(ImportRequest request, InputStream in) throws IOException {
		byte[] file = ZipEntries.file(in);
		String sheet = request.value(ListImport.SHEET);
		if (!ZipEntries.isZip(file) && sheet.isBlank() && request.value(ListImport.AS).isBlank()) {
			throw new ImportException("A single CSV file is one table; say with the option \"" + ListImport.SHEET.name()
					+ "\" of which class, such as Partner, or with the option \"" + ListImport.AS.name() + "\" what the rows of a list are.");
		}
		return ListImport.read(request, tables(file, sheet, new Limits(request)));
	}

	@Override
	protected List<Table> tables(byte[] file, Limits limits) throws IOException {
		return tables(file, "", limits);
	}

	private static List<Table> tables(byte[] file, String sheet, Limits limits) throws IOException {
		if (!ZipEntries.isZip(file)) {
			return List.of(CsvReader.read(sheet.isBlank() ? ONLY : sheet, file, limits));
		}
		List<Table> tables = new ArrayList<>();
		for (Map.Entry<String, byte[]> entry : ZipEntries.read(file).entrySet()) {
			String name = entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1);
			if (name.toLowerCase(Locale.ROOT).endsWith(CsvFormat.FILE) && !name.startsWith(".")) {
				tables.add(CsvReader.read(Words.clean(name.substring(0, name.length() - CsvFormat.FILE.length())), entry.getValue(), limits));
			}
		}
		return tables;
	}
}
