// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.allianceworkbench.export.office.Models;
import org.allianceworkbench.export.office.table.Limits;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.ZipEntries;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;

class XlsxFormatTest extends ModelFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new XlsxFormat();
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) throws Exception {
		assertEquals(List.of(), Models.read(new XlsxImport(), model, file).remarks());
		assertEquals(Models.saved(Models.root(ModelFixture.named("A"))), Models.saved(Models.read(new XlsxImport(), ModelFixture.named("A"),
				written(ModelFixture.named("A"))).proposed()));
	}

	@Test
	void sheetsAreRegistersByTheWordsOfTheField() throws Exception {
		List<String> names = tables(written(ModelFixture.named("A"))).stream().map(Table::name).toList();
		assertEquals(List.of("Alliance model", "Partner", "Collaboration", "Benefits map", "Membership", "Objective", "Benefit", "Benefit link",
				"Relations", "Lists"), names);
	}

	@Test
	void everySheetOfAFormHasANameThatExcelTakes() throws Exception {
		List<Table> tables = tables(written(ExportRequest.of(ModelFixture.named("A")).with(XlsxFormat.SHEETS, "all")));
		assertTrue(tables.size() > 80);
		tables.forEach(table -> assertTrue(table.name().length() <= 31 && table.name().matches("[A-Za-z ]+"), table.name()));
	}

	@Test
	void headingsStayInViewAndChoicesCanBePicked() throws Exception {
		Map<String, byte[]> parts = ZipEntries.read(written(ModelFixture.named("A")));
		String partners = new String(parts.get("xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
		assertTrue(partners.contains("state=\"frozen\"") && partners.contains("<autoFilter"), partners);
		assertTrue(partners.contains("<formula1>'Lists'!$A$2:$A$19</formula1>"), partners);
		assertTrue(new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8).contains("state=\"hidden\""));
	}

	@Test
	void whatBeginsLikeAFormulaIsText() throws Exception {
		String sheet = new String(ZipEntries.read(written(ModelFixture.named("=1+1"))).get("xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
		assertFalse(sheet.contains("<f>"));
		assertTrue(sheet.contains("<c r=\"B2\" s=") && sheet.contains("t=\"s\""), sheet);
	}

	@Test
	void numbersAreNumbers() throws Exception {
		String sheet = new String(ZipEntries.read(written(ModelFixture.named("A"))).get("xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
		assertTrue(sheet.contains("t=\"n\"><v>-1200.50</v>"), sheet);
	}

	@Test
	void wideSheetsArePrintedOverPagesThatCanBeRead() throws Exception {
		Map<String, byte[]> parts = ZipEntries.read(written(ModelFixture.everything()));
		String book = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
		assertTrue(book.contains("!$A:$B,") && book.contains("!$1:$1"), book);
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			if (part.getKey().startsWith("xl/worksheets/sheet")) {
				String sheet = new String(part.getValue(), StandardCharsets.UTF_8);
				double across = 0;
				for (Matcher width = Pattern.compile("<col [^>]*width=\"([\\d.]+)\"").matcher(sheet); width.find();) {
					across += Double.parseDouble(width.group(1));
				}
				String pages = sheet.replaceAll("(?s).*fitToWidth=\"(\\d+)\".*", "$1");
				boolean hidden = !sheet.contains("landscape"); // the lists to pick from
				assertTrue(hidden || across / Integer.parseInt(pages) <= 190, part.getKey() + ": " + across + " on " + pages);
				assertTrue(hidden || sheet.contains("paperSize=\"9\""), "A4");
			}
		}
	}

	@Test
	void whatIsWiderThanItsColumnGoesOnInFurtherLines() throws Exception {
		Map<String, byte[]> parts = ZipEntries.read(written(ModelFixture.named("long ".repeat(30))));
		assertTrue(new String(parts.get("xl/styles.xml"), StandardCharsets.UTF_8).contains("wrapText=\"true\""));
		String sheet = new String(parts.get("xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
		double height = Double.parseDouble(sheet.replaceAll("(?s).*<row r=\"2\"[^>]* ht=\"([\\d.]+)\".*", "$1"));
		assertTrue(height >= 60, "150 characters are four lines of forty: " + height);
	}

	@Test
	void noMomentIsInTheFile() throws Exception {
		Map<String, byte[]> parts = ZipEntries.read(written(ModelFixture.named("A")));
		assertFalse(new String(parts.get("docProps/core.xml"), StandardCharsets.UTF_8).contains("created"));
	}

	@Test
	void refusesATextThatNoCellHolds() {
		ExportException refusal = assertThrows(ExportException.class, () -> written(ModelFixture.named("x".repeat(32_768))));
		assertTrue(refusal.getMessage().contains("32767 characters"), refusal.getMessage());
	}

	private static List<Table> tables(byte[] file) throws Exception {
		return WorkbookReader.read(file, new Limits(ImportRequest.intoNew()));
	}
}
