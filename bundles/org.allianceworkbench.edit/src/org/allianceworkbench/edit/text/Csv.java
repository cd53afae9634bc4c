// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.text;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * Writes rows of comma-separated values (RFC 4180), each ended by CRLF. Texts are {@linkplain FormulaGuard guarded} against becoming formulas;
 * numbers stay numbers.
 */
public final class Csv {
	private final Appendable out;

	/** @param out is left open */
	public Csv(Appendable out) {
		this.out = out;
	}

	/**
	 * Writes a row.
	 *
	 * @param values exact decimals, texts, and what is written as a text; null is an empty field
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
		String text = value == null ? "" : FormulaGuard.written(value.toString());
		boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t') && text.equals(text.strip());
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
