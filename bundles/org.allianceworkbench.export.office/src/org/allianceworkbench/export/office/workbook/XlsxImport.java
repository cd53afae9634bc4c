// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.office.reading.ListImport;
import org.allianceworkbench.export.office.reading.TableFileImport;
import org.allianceworkbench.export.office.table.Limits;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.ZipEntries;

/** A workbook, exported from here and edited, or any other that lists partners, risks or the like. */
public final class XlsxImport extends TableFileImport {
	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public String label() {
		return "Excel workbook";
	}

	@Override
	public List<String> extensions() {
		return List.of("xlsx", "xlsm");
	}

	@Override
	public ImportResult read(ImportRequest request, InputStream in) throws IOException {
		return ListImport.read(request, tables(ZipEntries.file(in), new Limits(request)));
	}

	@Override
	protected List<Table> tables(byte[] file, Limits limits) throws IOException {
		return WorkbookReader.read(file, limits);
	}
}
