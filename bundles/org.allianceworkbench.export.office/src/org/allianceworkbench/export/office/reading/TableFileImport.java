// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.TableImportFormat;
import org.allianceworkbench.export.TableSample;
import org.allianceworkbench.export.office.table.Limits;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.ZipEntries;

/** What formats of files with tables have in common: all but how the tables come out of the file. */
public abstract class TableFileImport implements TableImportFormat {
	private final ListLook lists = new ListLook();

	/**
	 * @param file the whole file
	 * @return its tables
	 * @throws IOException where it is damaged, too large or of another format
	 */
	protected abstract List<Table> tables(byte[] file, Limits limits) throws IOException;

	@Override
	public final List<ExportOption<?>> options() {
		return ListImport.OPTIONS;
	}

	@Override
	public final List<TableSample> look(InputStream in) throws IOException {
		return lists.samples(tables(ZipEntries.file(in), new Limits(ImportRequest.intoNew())));
	}

	@Override
	public final List<String> kinds() {
		return lists.kinds();
	}

	@Override
	public final List<String> fields(String kind) {
		return lists.fields(kind);
	}

	@Override
	public final Set<String> listOptions() {
		return lists.names();
	}

	@Override
	public final Map<String, Object> asList(TableSample table, String kind, Map<String, String> fields) {
		return lists.options(table, kind, fields);
	}
}
