// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.allianceworkbench.export.office.Models;
import org.allianceworkbench.export.office.table.ZipEntries;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest extends ModelFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new CsvFormat();
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) throws Exception {
		assertEquals(List.of(), Models.read(new CsvImport(), model, file).remarks());
	}

	@Test
	void thereIsAFileForEachClassAndOneOfRelations() throws Exception {
		assertEquals(List.of("Alliance model.csv", "Partner.csv", "Collaboration.csv", "Benefits map.csv", "Membership.csv", "Objective.csv",
				"Benefit.csv", "Benefit link.csv", "Relations.csv"), List.copyOf(ZipEntries.read(written(ModelFixture.named("A"))).keySet()));
	}

	@Test
	void rowsAreThoseOfTheStandard() throws Exception {
		assertEquals("""
				ID,Name,Belongs to,Partner,Role,Since,Until,Note,Position
				""".replace("Name,", "").replace("\n", "\r\n") + "ms1,\"a, \"\"b\"\" [c1]\",\"a, \"\"b\"\" [p1]\",Lead,,,,1\r\n",
				file(ExportRequest.of(ModelFixture.named("a, \"b\"")), "Membership.csv"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "+44 20", "-a", "@SUM(A1)", "=1\tb", "\uFF1D1", "'=1", "''=1"})
	void formulasBecomeTextAndComeBack(String name) throws Exception {
		Resource model = ModelFixture.named(name);
		String file = file(ExportRequest.of(model), "Benefit.csv");
		assertTrue(file.contains("b1,'" + name) || file.contains("b1,\"'" + name), file);
		assertEquals(Models.saved(Models.root(model)), Models.saved(Models.readNew(new CsvImport(), written(model)).proposed()));
	}

	@Test
	void excelIsToldTheEncodingOnRequest() throws Exception {
		assertEquals('\uFEFF', file(ExportRequest.of(ModelFixture.named("A")).with(CsvFormat.MARK, true), "Partner.csv").charAt(0));
		assertEquals('I', file(ExportRequest.of(ModelFixture.named("A")), "Partner.csv").charAt(0));
	}

	private String file(ExportRequest request, String name) throws Exception {
		Map<String, byte[]> files = ZipEntries.read(written(request));
		return new String(files.get(name), StandardCharsets.UTF_8);
	}
}
