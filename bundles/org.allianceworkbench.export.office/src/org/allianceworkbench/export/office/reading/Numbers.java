// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.model.PlainDecimal;

/**
 * Reads numbers as people of several countries type them. A point or comma that can be meant in two ways is refused: a thousandfold error in an
 * amount of money is worse than a question.
 */
final class Numbers {
	private static final int LONGEST = 200;
	/** What people put between thousands, besides points and commas. */
	private static final String SPACE = "[\\s\u00A0\u202F\u2009'\u2019]";
	private static final String BLANK = "[\\s\u00A0\u202F\u2009]";
	/** A sign and what follows it, between signs of currency. */
	private static final Pattern DECORATED = Pattern.compile("(?s)^" + SPACE + "*[\u00A3\u20AC$]?" + SPACE + "*([+-]?)" + SPACE + "*(.*?)" + BLANK
			+ "*[\u00A3\u20AC$]?" + BLANK + "*$");
	private static final Pattern SPACED = Pattern.compile("[+-]?\\d{1,3}(?:" + SPACE + "\\d{3})+(?:[.,]\\d+)?");
	private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*(?:(?!\\1)[.,]\\d+)?");

	private Numbers() {
	}

	static BigDecimal parse(String text) throws RefusedCell {
		String typed = text.length() > LONGEST ? text : DECORATED.matcher(text).replaceFirst("$1$2");
		String number = SPACED.matcher(typed).matches() ? typed.replaceAll(SPACE, "") : typed; // two numbers in one cell do not become one
		boolean comma = number.indexOf(',') >= 0;
		if (comma && number.matches("[+-]?\\d{1,3},\\d{3}")) {
			throw new RefusedCell("\"" + text.strip() + "\" may mean two numbers; write it without the comma, or with a point.");
		}
		try {
			return PlainDecimal.parse(comma ? plain(number) : number);
		} catch (IllegalArgumentException e) {
			throw new RefusedCell("\"" + brief(text) + "\" is no number; write 1200 or 41.98.");
		}
	}

	private static String plain(String number) {
		char decimal = number.charAt(Math.max(number.lastIndexOf(','), number.lastIndexOf('.')));
		Matcher grouped = GROUPED.matcher(number);
		if (!grouped.matches()) {
			return number.indexOf('.') < 0 && number.indexOf(',') == number.lastIndexOf(',') ? number.replace(',', '.') : number;
		}
		return number.replace(grouped.group(1), "").replace(decimal, '.');
	}

	static String brief(String text) {
		String line = text.strip().replace('\n', ' ');
		return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(59, line.codePointCount(0, line.length()))))
				+ "\u2026";
	}
}
