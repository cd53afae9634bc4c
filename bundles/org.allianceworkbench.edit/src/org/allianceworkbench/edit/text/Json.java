// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.text;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259), pure ASCII: two spaces deep per level, or on one line. */
public final class Json {
	private static final String ONE_LINE = "";

	private final Appendable out;

	/** @param out is left open */
	public Json(Appendable out) {
		this.out = out;
	}

	/**
	 * Writes a value over several lines.
	 *
	 * @param value null, a map whose keys are texts, a list, a number, a truth value, or a text
	 * @throws IOException where the stream fails
	 */
	public void write(Object value) throws IOException {
		write(value, "\n");
		out.append("\n");
	}

	/**
	 * Writes a value on one line, ended by LF, as a log has it.
	 *
	 * @param value as in {@link #write(Object)}
	 * @throws IOException where the stream fails
	 */
	public void writeLine(Object value) throws IOException {
		write(value, ONE_LINE);
		out.append("\n");
	}

	private void write(Object value, String line) throws IOException {
		if (value instanceof Map<?, ?> map) {
			write(map, line);
		} else if (value instanceof List<?> list) {
			write(list, line);
		} else if (value instanceof Number || value instanceof Boolean || value == null) {
			out.append(String.valueOf(value));
		} else {
			quote(value.toString());
		}
	}

	private void write(Map<?, ?> map, String line) throws IOException {
		out.append("{");
		for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext();) {
			Map.Entry<?, ?> entry = entries.next();
			out.append(deeper(line));
			quote(entry.getKey().toString());
			out.append(": ");
			write(entry.getValue(), deeper(line));
			out.append(entries.hasNext() ? "," : line);
		}
		out.append("}");
	}

	private void write(List<?> list, String line) throws IOException {
		out.append("[");
		for (Iterator<?> values = list.iterator(); values.hasNext();) {
			out.append(deeper(line));
			write(values.next(), deeper(line));
			out.append(values.hasNext() ? "," : line);
		}
		out.append("]");
	}

	private static String deeper(String line) {
		return line.equals(ONE_LINE) ? line : line + "  ";
	}

	private void quote(String text) throws IOException {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '"' || character == '\\') {
				out.append('\\').append(character);
			} else if (character < ' ' || character > '~') {
				out.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
			} else {
				out.append(character);
			}
		}
		out.append('"');
	}
}
