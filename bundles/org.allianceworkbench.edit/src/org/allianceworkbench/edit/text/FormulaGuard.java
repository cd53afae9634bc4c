// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.text;

import java.util.regex.Pattern;

/**
 * Keeps texts from becoming formulas: what a spreadsheet would take for one gets an apostrophe before it (OWASP: CSV injection), which is taken
 * away when it is read back. A text that already begins so gets one more, so that none is lost.
 */
public final class FormulaGuard {
	private static final Pattern RISKY = Pattern.compile("(?s)'*\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

	private FormulaGuard() {
	}

	/** Returns a text as it is written; a number is no formula. */
	public static String written(String text) {
		return isRisky(text) && !NUMBER.matcher(text).matches() ? "'" + text : text;
	}

	/** Returns what was written as the given text. */
	public static String read(String text) {
		return text.startsWith("'") && isRisky(text) ? text.substring(1) : text;
	}

	private static boolean isRisky(String text) {
		return RISKY.matcher(text).matches();
	}
}
