// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.template;

import java.io.Writer;
import java.util.Arrays;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportTemplate;

/**
 * Finds out which line of a template each line of its result comes from. Before the template is filled in, each of its lines gets a mark that
 * no text can hold; as the result is written, the marks are taken out and remembered.
 */
final class LineMarks extends Writer {
	/** Characters that Unicode keeps out of all text; {@link XmlText} lets none through. */
	private static final char BEGIN = '\uFDD0';
	private static final char END = '\uFDD1';

	private final Budget budget;
	private final StringBuilder text = new StringBuilder();
	private int[] lines = new int[1024];
	private int line = 1;
	private int mark;
	private boolean within;

	LineMarks(Budget budget) {
		this.budget = budget;
		lines[0] = 1;
	}

	/**
	 * Marks the lines of a template, but not within tags, where a mark would be part of a name.
	 *
	 * @throws ExportException where a tag has no end, which the engine would take for text
	 */
	static String marked(ExportTemplate template) throws ExportException {
		String text = template.text();
		StringBuilder result = new StringBuilder(text.length() + text.length() / 8);
		int line = 1;
		int tagLine = 0;
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			if (tagLine == 0 && text.startsWith("{{", index)) {
				tagLine = line;
			} else if (tagLine > 0 && text.startsWith("}}", index)) {
				tagLine = 0;
			}
			if (character == BEGIN || character == END) {
				continue;
			}
			result.append(character);
			if (character == '\n') {
				line++;
				if (tagLine == 0) {
					result.append(BEGIN).append(line).append(END);
				}
			}
		}
		if (tagLine > 0) {
			throw Rendering.refusal(template, tagLine, "a tag begins with {{ here and does not end with }}.", null);
		}
		return result.toString();
	}

	@Override
	public void write(char[] characters, int offset, int length) {
		for (int index = offset; index < offset + length; index++) {
			take(characters[index]);
		}
		budget.size(text.length());
	}

	private void take(char character) {
		if (character == BEGIN) {
			within = true;
			mark = 0;
		} else if (character == END) {
			within = false;
			lines[line - 1] = mark;
		} else if (within) {
			mark = mark * 10 + character - '0';
		} else {
			text.append(character);
			if (character == '\n') {
				startLine();
			}
		}
	}

	private void startLine() {
		if (line == lines.length) {
			lines = Arrays.copyOf(lines, 2 * line);
		}
		lines[line] = lines[line - 1];
		line++;
	}

	/** @return the line of the template that was written last */
	int last() {
		return lines[line - 1];
	}

	Rendering rendering(ExportTemplate template) {
		return new Rendering(template, text.toString(), Arrays.copyOf(lines, line));
	}

	@Override
	public void flush() {
		// Nothing is held back.
	}

	@Override
	public void close() {
		// Nothing is open.
	}
}
