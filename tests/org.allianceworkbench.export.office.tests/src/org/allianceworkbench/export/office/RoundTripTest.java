// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.office.csv.CsvFormat;
import org.allianceworkbench.export.office.csv.CsvImport;
import org.allianceworkbench.export.office.workbook.XlsxFormat;
import org.allianceworkbench.export.office.workbook.XlsxImport;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the model: what was exported comes back as it was. */
class RoundTripTest {
	static Stream<Arguments> formats() {
		return Stream.of(Arguments.of(new XlsxFormat(), new XlsxImport()), Arguments.of(new CsvFormat(), new CsvImport()));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void nothingChangesWhereNobodyEdited(ExportFormat format, ImportFormat back) throws IOException {
		for (Resource model : Models.all()) {
			String before = Models.saved(Models.root(model));
			ImportResult result = Models.read(back, model, Models.written(format, model));
			assertEquals(List.of(), result.remarks(), () -> Models.root(model).getId());
			assertEquals(before, Models.saved(result.proposed()));
			assertEquals(before, Models.saved(Models.root(model)));
		}
	}

	@ParameterizedTest
	@MethodSource("formats")
	void aNewModelBecomesTheSame(ExportFormat format, ImportFormat back) throws IOException {
		for (Resource model : Models.all()) {
			byte[] file = Models.written(format, model);
			Models.forgetEmptyTexts(model);
			ImportResult result = Models.readNew(back, file);
			assertEquals(List.of(), result.remarks(), () -> Models.root(model).getId());
			assertEquals(comments(Models.saved(Models.root(model))), Models.saved(result.proposed()));
		}
	}

	/** Comments before the model belong to its file, not to the model. */
	private static String comments(String file) {
		return file.replaceAll("(?s)<!--.*?-->\n", "");
	}
}
