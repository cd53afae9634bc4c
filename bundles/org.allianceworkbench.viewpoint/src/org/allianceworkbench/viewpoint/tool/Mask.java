// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits an edited text into the arguments of a direct edit tool, such as <code>{0} ({1})</code>. Quotes and places mean what they mean in
 * {@link java.text.MessageFormat}, which Sirius uses, but the whole text must match: nothing that somebody wrote is dropped.
 */
final class Mask {
	private static final Pattern PART = Pattern.compile("''|'|\\{0*(\\d+)\\}|[^'{]+|\\{");

	private final List<String> places = new ArrayList<>();
	/** What stands before each place, and after the last one. */
	private final List<String> literals = new ArrayList<>();

	Mask(String mask) {
		StringBuilder literal = new StringBuilder();
		boolean quoted = false;
		Matcher parts = PART.matcher(mask);
		while (parts.find()) {
			if (parts.group().equals("'")) {
				quoted = !quoted;
			} else if (parts.group(1) != null && !quoted) {
				places.add(parts.group(1));
				literals.add(literal.toString());
				literal.setLength(0);
			} else {
				literal.append(parts.group().equals("''") ? "'" : parts.group());
			}
		}
		literals.add(literal.toString());
	}

	/**
	 * @return the arguments as variables {@code arg0} and {@code 0}, {@code arg1} and {@code 1}; empty where the text does not match. An
	 *         empty text is argument 0, whatever the mask, so that a label can be emptied.
	 */
	Optional<Map<String, Object>> split(String text) {
		Map<String, Object> variables = new HashMap<>();
		if (text.isEmpty()) {
			put(variables, "0", text);
			return Optional.of(variables);
		}
		int start = text.startsWith(literals.get(0)) ? literals.get(0).length() : text.length() + 1;
		for (int i = 0; i < places.size(); i++) {
			String next = literals.get(i + 1);
			int end = end(text, start, next, i == places.size() - 1);
			if (end < start) {
				return Optional.empty();
			}
			put(variables, places.get(i), text.substring(start, end));
			start = end + next.length();
		}
		return start == text.length() ? Optional.of(variables) : Optional.empty();
	}

	/** A place ends where what follows it comes first; with nothing between two places the first of them takes all. */
	private static int end(String text, int start, String next, boolean last) {
		if (last) {
			return text.endsWith(next) ? text.length() - next.length() : -1;
		}
		return next.isEmpty() ? text.length() : text.indexOf(next, start);
	}

	private static void put(Map<String, Object> variables, String number, String value) {
		variables.put("arg" + number, value);
		variables.put(number, value);
	}
}
