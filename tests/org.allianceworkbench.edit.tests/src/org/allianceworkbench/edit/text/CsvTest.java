// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
	private final StringBuilder out = new StringBuilder();

	@Test
	void rowIsCommaSeparatedAndEndedByCrLf() throws IOException {
		new Csv(out).row("a", null, "b c");
		assertEquals("a,,b c\r\n", out.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"a,b", "a\nb", "a\rb", "a\tb", " a", "a "})
	void whatReadersWouldChangeStandsInQuotationMarks(String text) throws IOException {
		new Csv(out).row(text);
		assertEquals("\"" + text + "\"\r\n", out.toString());
	}

	@Test
	void quotationMarksAreDoubled() throws IOException {
		new Csv(out).row("the \"lead\"");
		assertEquals("\"the \"\"lead\"\"\"\r\n", out.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"=1", " =1", "+a", "-a", "@a", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20a", "'=1", "-1-1"})
	void whatASpreadsheetTakesForAFormulaIsText(String text) throws IOException {
		new Csv(out).row(text);
		assertEquals("'" + text + "\r\n", out.toString());
		assertEquals(text, FormulaGuard.read("'" + text));
	}

	@Test
	void aFormulaAfterATabIsTextToo() throws IOException {
		new Csv(out).row("\t=1");
		assertEquals("\"'\t=1\"\r\n", out.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"-1", "+1.5", "'tis", "1-1"})
	void whatIsNoFormulaStaysAsItIs(String text) throws IOException {
		new Csv(out).row(text);
		assertEquals(text + "\r\n", out.toString());
		assertEquals(text, FormulaGuard.read(text));
	}

	@Test
	void numberStaysANumberWithAllItsDigits() throws IOException {
		new Csv(out).row(new BigDecimal("-1E+3"), new BigDecimal("0.10"));
		assertEquals("-1000,0.10\r\n", out.toString());
	}
}
