// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import java.util.ArrayList;
import java.util.List;

/** Several values in one cell, one a line. A line's end within a value, and a value of nothing, are written with a backslash. */
public final class Lines {
	private static final String NOTHING = "\\-";

	private Lines() {
	}

	static String escaped(String value) {
		String line = value.replace("\\", "\\\\").replace("\n", "\\n");
		return value.isBlank() ? NOTHING + line : line;
	}

	/** @return the values of a cell; lines without anything are passed over */
	public static List<String> values(String cell) {
		List<String> values = new ArrayList<>();
		for (String line : cell.split("\n")) {
			if (!line.isBlank()) {
				values.add(plain(line.startsWith(NOTHING) ? line.substring(NOTHING.length()) : line));
			}
		}
		return values;
	}

	private static String plain(String line) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < line.length(); i++) {
			boolean escape = line.charAt(i) == '\\' && i + 1 < line.length();
			char c = escape ? line.charAt(++i) : line.charAt(i);
			plain.append(escape && c == 'n' ? '\n' : c);
		}
		return plain.toString();
	}
}
