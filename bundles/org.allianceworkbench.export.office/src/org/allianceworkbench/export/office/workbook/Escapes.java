// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.workbook;

import java.util.regex.Pattern;

/** Characters by number, as ECMA-376 (part 1, 22.9.2.19) has them in texts: _x000D_. A text that only looks so is written with _x005F_. */
final class Escapes {
	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private Escapes() {
	}

	static String written(String text) {
		return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
	}

	static String read(String text) {
		return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(match -> java.util.regex.Matcher
				.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)))) : text;
	}
}
