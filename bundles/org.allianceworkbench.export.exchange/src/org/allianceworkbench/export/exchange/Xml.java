// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0, one element a line, indented by its depth. Text and attributes are cleaned and escaped here and nowhere else. */
public final class Xml {
	private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	private final Deque<String> open = new ArrayDeque<>();
	private boolean inTag;

	/** Begins an element with attributes given as names and values by turns; one whose value is null is left out. */
	public Xml start(String name, String... attributes) {
		closeTag();
		indent();
		out.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				out.append(' ').append(attributes[i]).append("=\"").append(escaped(Plain.lines(attributes[i + 1])).replace("\n", "&#10;")).append('"');
			}
		}
		open.push(name);
		inTag = true;
		return this;
	}

	/** Ends the element that was begun last. */
	public Xml end() {
		String name = open.pop();
		if (inTag) {
			out.append("/>\n");
			inTag = false;
		} else {
			indent();
			out.append("</").append(name).append(">\n");
		}
		return this;
	}

	/** Writes an element that holds nothing. */
	public Xml empty(String name, String... attributes) {
		return start(name, attributes).end();
	}

	/** Writes an element that holds text only. */
	public Xml text(String name, String text, String... attributes) {
		start(name, attributes);
		out.append('>').append(escaped(Plain.lines(text))).append("</").append(name).append(">\n");
		open.pop();
		inTag = false;
		return this;
	}

	/** @return the document; every element must have ended */
	@Override
	public String toString() {
		return out.toString();
	}

	/** @return the text with the characters escaped that mean something in XML and HTML */
	public static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private void closeTag() {
		if (inTag) {
			out.append(">\n");
			inTag = false;
		}
	}

	private void indent() {
		out.append("  ".repeat(open.size()));
	}
}
