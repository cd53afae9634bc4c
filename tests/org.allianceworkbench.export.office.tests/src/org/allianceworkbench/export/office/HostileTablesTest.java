// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.allianceworkbench.export.ArchiveWriter;
import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.office.csv.CsvFormat;
import org.allianceworkbench.export.office.csv.CsvImport;
import org.allianceworkbench.export.office.reading.ListImport;
import org.allianceworkbench.export.office.table.ZipEntries;
import org.allianceworkbench.export.office.workbook.XlsxFormat;
import org.allianceworkbench.export.office.workbook.XlsxImport;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or are damaged: a sentence, in bounded time and memory, and the model is what it was. */
class HostileTablesTest {
	/** What has not ended by then, on whatever machine, would go on for hours. */
	private static final Duration FOR_EVER = Duration.ofMinutes(2);

	private static final String SHEET = "xl/worksheets/sheet2.xml";
	private final Resource model = ModelFixture.named("A");

	@Test
	void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
		byte[] zeros = new byte[40 << 20];
		Map<String, byte[]> bomb = new LinkedHashMap<>();
		for (int i = 0; i < 8; i++) {
			bomb.put("Partner" + i + ".csv", zeros);
		}
		refused(new CsvImport(), zip(bomb), "unpacks to more than");
		bomb.putAll(ZipEntries.read(workbook()));
		refused(new XlsxImport(), zip(bomb), "unpacks to more than");
	}

	@Test
	void anArchiveOfCountlessPartsIsRefused() throws IOException {
		Map<String, byte[]> bomb = new LinkedHashMap<>();
		for (int i = 0; i < 2000; i++) {
			bomb.put(i + ".csv", new byte[0]);
		}
		refused(new CsvImport(), zip(bomb), "unpacks to more than");
	}

	@Test
	void aFileWithoutEndIsRefused() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return 'a';
			}
		};
		assertThrows(ImportException.class, () -> new CsvImport().read(ImportRequest.intoNew(), endless));
		assertThrows(ImportException.class, () -> new XlsxImport().read(ImportRequest.intoNew(), endless));
	}

	@ParameterizedTest
	@ValueSource(strings = {"../../etc/Partner.csv", "/Partner.csv", "C:\\Partner.csv", "a/../Partner.csv"})
	void namesThatLeadOutOfTheArchiveLeadNowhere(String name) throws IOException {
		byte[] file = zip(Map.of(name, "ID,Name\r\np1,B\r\n".getBytes(StandardCharsets.UTF_8)));
		try {
			assertEquals("B", Models.read(new CsvImport(), model, file).proposed().getPartners().get(0).getName());
		} catch (ImportException refusal) {
			assertTrue(name.contains("\\"), refusal.getMessage());
		}
	}

	@Test
	void aWorkbookWithADocumentTypeIsRefused() throws IOException {
		String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>";
		refused(new XlsxImport(), with(SHEET, entity), "document type");
		refused(new XlsxImport(), with("xl/sharedStrings.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>"),
				"document type");
	}

	@ParameterizedTest
	@ValueSource(strings = {"<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"s\"><v>0</v></c></row>", "<row r=\"1\"><c r=\"XFE1\"><v>0</v></c></row>",
		"<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"-1\"><c><v>1</v></c></row>", "<row r=\"1\"><c t=\"s\"><v>999999</v></c></row>",
		"<row r=\"1\"><c t=\"s\"><v>x</v></c></row>", "<row r=\"1\"><c r=\"?1\"><v>x</v></c></row>", "<row>"})
	void cellsThatNoSheetHasAreRefused(String rows) throws IOException {
		refused(new XlsxImport(), with(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"), "damaged");
	}

	@Test
	void aMillionRowsAreRefused() throws IOException {
		String rows = "<row><c t=\"inlineStr\"><is><t>p</t></is></c></row>".repeat(1_000_000);
		refused(new XlsxImport(), with(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"), "rows");
		refused(new CsvImport(), zip(Map.of("Partner.csv", "ID,Name\r\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))), "rows");
	}

	@Test
	void cellsFarToTheRightOfManyRowsAreRefused() throws IOException {
		String rows = "<row><c r=\"XFD1\" t=\"inlineStr\"><is><t>p</t></is></c></row>".repeat(10_000);
		refused(new XlsxImport(), with(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"), "cells");
	}

	@Test
	void aHugeCellIsRefused() throws IOException {
		String cell = "<row><c t=\"inlineStr\"><is><t>" + "x".repeat(5_000_000) + "</t></is></c></row>";
		refused(new XlsxImport(), with(SHEET, "<worksheet><sheetData>" + cell + "</sheetData></worksheet>"), "characters");
		refused(new CsvImport(), zip(Map.of("Partner.csv", ("ID\r\n" + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8))), "line 2: a value has more");
	}

	@Test
	void depthsThatWouldExhaustItDoNot() throws IOException {
		String deep = "<row><c><v>" + "<a>".repeat(200_000) + "</a>".repeat(200_000) + "</v></c></row>";
		assertTimeoutPreemptively(FOR_EVER, () -> Models.read(new XlsxImport(), model, with(SHEET,
				"<worksheet><sheetData>" + deep + "</sheetData></worksheet>")));
	}

	@Test
	void aNumberOfAMilliardDigitsIsNoValue() throws IOException {
		ImportResult result = Models.read(new XlsxImport(), model, with(SHEET, "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>ID</t></is></c>"
				+ "<c t=\"inlineStr\"><is><t>Size</t></is></c></row><row><c t=\"inlineStr\"><is><t>p1</t></is></c><c><v>1E999999999</v></c></row></sheetData></worksheet>"));
		assertTrue(result.remarks().toString().contains("The cell shows 1E999999999, which is no value."), result.remarks().toString());
	}

	@Test
	void aFileThatIsCutOffIsRefusedWhereverThatIs() throws IOException {
		byte[] workbook = workbook();
		byte[] tables = Models.written(new CsvFormat(), model);
		for (int percent = 0; percent < 100; percent += 7) {
			refused(new XlsxImport(), Arrays.copyOf(workbook, workbook.length * percent / 100), "");
			refused(new CsvImport(), Arrays.copyOf(tables, tables.length * percent / 100), "");
		}
	}

	/** Either the damage is told, or it was where nothing is read; it never shows as another kind of failure. */
	@Test
	void aDamagedFileIsRefusedOrRead() throws IOException {
		Random random = new Random(1);
		byte[] workbook = workbook();
		for (int i = 0; i < 300; i++) {
			byte[] damaged = workbook.clone();
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			try {
				Models.read(new XlsxImport(), model, damaged);
			} catch (ImportException refusal) {
				assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "PK", "<html/>", "{}", "\u00D0\u00CF\u0011\u00E0 and more of an old workbook"})
	void whatIsNoWorkbookIsRefused(String file) throws IOException {
		refused(new XlsxImport(), file.getBytes(StandardCharsets.ISO_8859_1), "");
	}

	@Test
	void anotherEncodingIsRefused() throws IOException {
		refused(new CsvImport(), zip(Map.of("Partner.csv", "ID,Name\r\np1,\u00E9\r\n".getBytes(StandardCharsets.ISO_8859_1))), "Partner is not encoded in UTF-8");
	}

	@Test
	void aQuoteWithoutEndIsRefusedWithItsLine() throws IOException {
		refused(new CsvImport(), zip(Map.of("Partner.csv", "ID,Name\r\np1,\"A\r\np2,B\r\n".getBytes(StandardCharsets.UTF_8))), "Partner, line 2: a quote begins");
	}

	@ParameterizedTest
	@ValueSource(strings = {"ID;Name\np1;B\n", "\uFEFFID,Name\r\np1,B", "ID\tName\np1\tB", "\"ID\",\"Name\"\r\n\r\n\"p1\",\"B\"\r\n"})
	void whatSpreadsheetsMakeOfCsvIsRead(String file) throws IOException {
		for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
			if (charset == StandardCharsets.UTF_8 || file.startsWith("\uFEFF")) {
				ImportRequest request = ImportRequest.into(Models.root(model)).with(ListImport.SHEET, "Partner");
				ImportResult result = new CsvImport().read(request, new java.io.ByteArrayInputStream(file.getBytes(charset)));
				assertEquals("B", result.proposed().getPartners().get(0).getName());
			}
		}
	}

	@Test
	void aSingleFileMustSayWhatItIs() throws IOException {
		refused(new CsvImport(), "ID,Name\r\n".getBytes(StandardCharsets.UTF_8), "say with the option \"sheet\"");
	}

	@Test
	void formulasWithoutResultsAreRefusedCellByCell() throws IOException {
		ImportResult result = Models.read(new XlsxImport(), model, with(SHEET, "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>ID</t></is></c>"
				+ "<c t=\"inlineStr\"><is><t>Name</t></is></c></row><row><c t=\"inlineStr\"><is><t>p1</t></is></c><c><f>HYPERLINK(\"x\")</f></c></row></sheetData></worksheet>"));
		assertEquals("Partner, row 2, Name: The cell shows a formula without a result, which is no value.", result.remarks().get(0).toString());
	}

	@Test
	void readingStopsWhereItIsCancelled() throws IOException {
		byte[] file = zip(Map.of("Partner.csv", "ID,Name\r\n".repeat(5000).getBytes(StandardCharsets.UTF_8)));
		assertThrows(CancellationException.class, () -> new CsvImport().read(new ImportRequest(Optional.empty(), Map.of(), () -> true),
				new java.io.ByteArrayInputStream(file)));
	}

	private void refused(ImportFormat format, byte[] file, String part) throws IOException {
		String before = Models.saved(Models.root(model));
		ImportException refusal = assertTimeoutPreemptively(FOR_EVER, () -> assertThrows(ImportException.class, () -> Models.read(format, model, file)));
		assertTrue(refusal.getMessage().contains(part) && refusal.getMessage().endsWith("."), refusal.getMessage());
		assertEquals(before, Models.saved(Models.root(model)));
	}

	private byte[] workbook() throws IOException {
		return Models.written(new XlsxFormat(), model);
	}

	private byte[] with(String part, String content) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>(ZipEntries.read(workbook()));
		parts.put(part, content.getBytes(StandardCharsets.UTF_8));
		return zip(parts);
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ArchiveWriter archive = new ArchiveWriter(out);
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			archive.add(part.getKey(), part.getValue());
		}
		archive.finish();
		return out.toByteArray();
	}
}
