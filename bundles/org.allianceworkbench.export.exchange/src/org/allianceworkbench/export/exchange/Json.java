// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON (RFC 8259) from maps, lists, texts, numbers and truth values, one member a line. Decimals keep every digit. */
public final class Json {
	private final StringBuilder out = new StringBuilder();

	private Json() {
	}

	/** @return the document, ended by LF */
	public static String document(Map<String, ?> object) {
		Json json = new Json();
		json.value(object, 0);
		return json.out.append('\n').toString();
	}

	private void value(Object value, int depth) {
		if (value instanceof Map<?, ?> map) {
			object(map, depth);
		} else if (value instanceof List<?> list) {
			list(list, depth);
		} else if (value instanceof BigDecimal decimal) {
			out.append(decimal.toPlainString());
		} else if (value instanceof Number || value instanceof Boolean) {
			out.append(value);
		} else {
			string(String.valueOf(value));
		}
	}

	private void object(Map<?, ?> map, int depth) {
		out.append('{');
		for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext();) {
			Map.Entry<?, ?> entry = entries.next();
			line(depth + 1);
			string(String.valueOf(entry.getKey()));
			out.append(": ");
			value(entry.getValue(), depth + 1);
			out.append(entries.hasNext() ? "," : "");
		}
		close('}', map.isEmpty(), depth);
	}

	private void list(List<?> list, int depth) {
		out.append('[');
		for (Iterator<?> items = list.iterator(); items.hasNext();) {
			line(depth + 1);
			value(items.next(), depth + 1);
			out.append(items.hasNext() ? "," : "");
		}
		close(']', list.isEmpty(), depth);
	}

	private void close(char bracket, boolean empty, int depth) {
		if (!empty) {
			line(depth);
		}
		out.append(bracket);
	}

	private void line(int depth) {
		out.append('\n').append("  ".repeat(depth));
	}

	private void string(String text) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			character(text.charAt(i));
		}
		out.append('"');
	}

	/** Control characters, surrogates of every kind and what JavaScript takes for a line's end are written by their numbers. */
	private void character(char c) {
		switch (c) {
			case '"' -> out.append("\\\"");
			case '\\' -> out.append("\\\\");
			case '\n' -> out.append("\\n");
			case '\r' -> out.append("\\r");
			case '\t' -> out.append("\\t");
			default -> {
				if (c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c) || c >= 0xFFFE) {
					out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
				} else {
					out.append(c);
				}
			}
		}
	}
}
