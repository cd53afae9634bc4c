// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.settings;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of a text of which only the beginning is kept, so that a file of one endless line takes no memory. */
final class BoundedLines {
	private final Reader text;
	private final int longest;
	private int next;

	/** @param longest how many characters of a line are of interest; one more tells that it was longer */
	BoundedLines(Reader text, int longest) throws IOException {
		this.text = text;
		this.longest = longest;
		next = text.read();
	}

	/** Returns the next line without its end, empty after the last one. */
	Optional<String> next() throws IOException {
		if (next < 0) {
			return Optional.empty();
		}
		StringBuilder line = new StringBuilder();
		for (; next >= 0 && next != '\n' && next != '\r'; next = text.read()) {
			if (line.length() <= longest) {
				line.append((char) next);
			}
		}
		int end = next;
		next = next < 0 ? next : text.read();
		if (end == '\r' && next == '\n') {
			next = text.read();
		}
		return Optional.of(line.toString());
	}
}
