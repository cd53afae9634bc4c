// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.text;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * Writes rows of comma-separated values (RFC 4180), each ended by CRLF. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it (OWASP: CSV injection); numbers stay numbers.
 */
public final class Csv {
	private static final String FORMULA_STARTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	private final Appendable out;

	/** @param out is left open */
	public Csv(Appendable out) {
		this.out = out;
	}

	/**
	 * Writes a row.
	 *
	 * @param values texts and exact decimals; null is an empty field
	 * @throws IOException where the stream fails
	 */
	public void row(Object... values) throws IOException {
		for (int i = 0; i < values.length; i++) {
			out.append(i == 0 ? "" : ",").append(field(values[i]));
		}
		out.append("\r\n");
	}

	private static String field(Object value) {
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		String text = value == null ? "" : value.toString();
		String safe = isFormula(text.stripLeading()) ? "'" + text : text;
		boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
	}

	private static boolean isFormula(String text) {
		return !text.isEmpty() && FORMULA_STARTERS.indexOf(text.charAt(0)) >= 0;
	}
}
