// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.csv;

import java.util.regex.Pattern;

/**
 * Keeps texts from becoming formulas: what a spreadsheet would take for one gets an apostrophe before it (OWASP: CSV injection), which is taken
 * away when it is read back. A text that already begins so gets one more, so that none is lost.
 */
final class Guard {
	private static final Pattern RISKY = Pattern.compile("(?s)'*\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");

	private Guard() {
	}

	static String written(String text) {
		return isRisky(text) && !isNumber(text) ? "'" + text : text;
	}

	static String read(String text) {
		return text.startsWith("'") && isRisky(text) ? text.substring(1) : text;
	}

	private static boolean isRisky(String text) {
		return RISKY.matcher(text).matches();
	}

	private static boolean isNumber(String text) {
		return text.matches("[+-]?\\d+(\\.\\d+)?");
	}
}
