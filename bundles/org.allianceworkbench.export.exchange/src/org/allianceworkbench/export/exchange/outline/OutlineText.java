// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ImportException;

/**
 * Reads indented text: spaces and tabs before a line, a tab to the next multiple of four; dashes, stars, dots and numbers of lists are passed over.
 * A line that begins with {@code #} names the map that follows. Time and memory are linear in the text.
 */
final class OutlineText {
	private static final int MOST_LINES = 100_000;
	private static final int LONGEST_LINE = 20_000;
	private static final int DEEPEST = 200;
	private static final int TAB = 4;

	private final LineParser parser = new LineParser();

	/**
	 * @return the lines by the name of their map, "" for those before the first name
	 * @throws ImportException where it has no lines, too many or too long ones, or nothing that tells it from any other text
	 */
	Map<String, List<OutlineLine>> read(String text) throws ImportException {
		List<String> lines = text.lines().toList();
		if (lines.size() > MOST_LINES) {
			throw new ImportException("The outline has " + lines.size() + " lines; " + MOST_LINES + " are read at most.");
		}
		Map<String, List<OutlineLine>> maps = new LinkedHashMap<>();
		String map = "";
		Deque<Integer> indents = new ArrayDeque<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = checked(lines.get(i), i + 1);
			if (line.startsWith("#")) {
				map = line.replaceFirst("^#+", "").strip();
				indents.clear();
			} else if (!line.isBlank()) {
				int depth = depth(indent(line), indents, i + 1);
				maps.computeIfAbsent(map, any -> new ArrayList<>()).add(parser.parse(i + 1, depth, line.strip()));
			}
		}
		if (maps.isEmpty()) {
			throw new ImportException("The outline has no lines.");
		}
		if (maps.values().stream().flatMap(List::stream).allMatch(line -> line.depth() == 0 && line.kind().isEmpty())) {
			throw new ImportException("The file is no outline: no line is indented below another, and none begins with a kind, such as \"Benefit:\".");
		}
		return maps;
	}

	private static String checked(String line, int number) throws ImportException {
		if (line.length() > LONGEST_LINE) {
			throw new ImportException("Line " + number + " has " + line.length() + " characters; " + LONGEST_LINE + " are read at most.");
		}
		if (line.chars().anyMatch(each -> each < ' ' && each != '\t')) {
			throw new ImportException("Line " + number + " holds control characters, which no outline does.");
		}
		return line;
	}

	private static int indent(String line) {
		int width = 0;
		for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
			width = line.charAt(i) == '\t' ? (width / TAB + 1) * TAB : width + 1;
		}
		return width;
	}

	/** A line that comes back to no former indent counts with the next less indented one. */
	private static int depth(int indent, Deque<Integer> indents, int number) throws ImportException {
		while (!indents.isEmpty() && indents.peek() >= indent) {
			indents.pop();
		}
		indents.push(indent);
		if (indents.size() > DEEPEST) {
			throw new ImportException("Line " + number + " is indented more than " + DEEPEST + " times.");
		}
		return indents.size() - 1;
	}
}
