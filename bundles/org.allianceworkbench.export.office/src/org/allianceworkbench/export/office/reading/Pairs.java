// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.util.ArrayList;
import java.util.List;

/** Fields with headings, as one text: pairs with semicolons between. A semicolon or backslash within a heading stands behind a backslash. */
final class Pairs {
	private Pairs() {
	}

	static String escaped(String heading) {
		return heading.replace("\\", "\\\\").replace(";", "\\;");
	}

	/** @return the pairs, unescaped; a backslash before anything else is itself */
	static List<String> split(String text) {
		List<String> pairs = new ArrayList<>();
		StringBuilder pair = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ';') {
				pairs.add(pair.toString());
				pair.setLength(0);
			} else {
				boolean escape = c == '\\' && i + 1 < text.length() && "\\;".indexOf(text.charAt(i + 1)) >= 0;
				pair.append(escape ? text.charAt(++i) : c);
			}
		}
		pairs.add(pair.toString());
		return pairs;
	}
}
