// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.template;

import java.util.StringJoiner;

import org.allianceworkbench.export.report.view.View;
import org.allianceworkbench.viewpoint.text.Characters;

import com.samskivert.mustache.Mustache;

/**
 * Writes values into markup. All text is escaped, whichever braces the template uses, so that no name becomes markup; an object becomes a link to
 * its entry.
 */
final class XmlText implements Mustache.Formatter {
	/** Stands for a line end within a value, which unlike one in the template means a new line, and may stand in attributes too. */
	private static final char LINE_SEPARATOR = '\u2028';

	private final Budget budget;

	XmlText(Budget budget) {
		this.budget = budget;
	}

	@Override
	public CharSequence format(Object value) {
		budget.step();
		if (value instanceof Iterable<?> list) {
			StringJoiner joined = new StringJoiner(", ");
			list.forEach(member -> joined.add(format(member)));
			return joined.toString();
		}
		if (value instanceof Boolean truth) {
			return truth ? "yes" : "no";
		}
		if (value instanceof View view && !view.anchor().isEmpty()) {
			return "<a href=\"#" + escaped(view.anchor()) + "\">" + escaped(view.text()) + "</a>";
		}
		return escaped(value instanceof View view ? view.text() : String.valueOf(value));
	}

	static String escaped(String text) {
		StringBuilder result = new StringBuilder(text.length() + 16);
		for (String line : (Iterable<String>) text.strip().lines()::iterator) {
			if (result.length() > 0) {
				result.append(LINE_SEPARATOR);
			}
			Characters.printable(line).codePoints().forEach(point -> escape(point, result));
		}
		return result.toString();
	}

	private static void escape(int point, StringBuilder result) {
		switch (point) {
			case '<' -> result.append("&lt;");
			case '>' -> result.append("&gt;");
			case '&' -> result.append("&amp;");
			case '"' -> result.append("&quot;");
			default -> {
				if (point < 0xFDD0 || point > 0xFDEF) {
					result.appendCodePoint(point);
				}
			}
		}
	}
}
