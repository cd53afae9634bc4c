// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.RandomModel;
import org.allianceworkbench.export.contract.Tool;
import org.allianceworkbench.export.office.workbook.XlsxFormat;
import org.allianceworkbench.export.office.workbook.XlsxImport;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of others open our workbooks and save them again, and nothing is different. Where they are not installed the test says so. */
class OfficeProgramsTest {
	@TempDir
	Path folder;

	@Test
	void libreOfficeOpensAndSavesWithoutADifference() throws Exception {
		for (Resource model : List.of(ModelFixture.example(), ModelFixture.everything(), RandomModel.of(1, 150))) {
			assertSame(model, resaved(model, "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "xlsx",
					"--outdir", folder.resolve("out").toString(), folder.resolve("model.xlsx").toString()));
		}
	}

	@Test
	void openpyxlOpensAndSavesWithoutADifference() throws Exception {
		String script = "import openpyxl, sys, os\nos.makedirs('out', exist_ok=True)\nopenpyxl.load_workbook('model.xlsx').save('out/model.xlsx')";
		String python = Tool.pythonWith("openpyxl");
		for (Resource model : List.of(ModelFixture.example(), ModelFixture.everything(), RandomModel.of(2, 150))) {
			assertSame(model, resaved(model, python, "-c", script));
		}
	}

	private static void assertSame(Resource model, byte[] file) throws IOException {
		ImportResult result = Models.read(new XlsxImport(), model, file);
		assertEquals(List.of(), result.remarks());
		assertEquals(Models.saved(Models.root(model)), Models.saved(result.proposed()));
	}

	private byte[] resaved(Resource model, String... command) throws Exception {
		Files.write(folder.resolve("model.xlsx"), Models.written(new XlsxFormat(), model));
		Tool.run(folder, command);
		return Files.readAllBytes(folder.resolve("out/model.xlsx"));
	}
}
