// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.html;

import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.allianceworkbench.export.report.document.Run;

/** Writes elements of a page, whose attributes are names and values by turns, and runs of text. */
final class Elements {
	private final XMLStreamWriter xml;

	Elements(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** Writes an element that holds runs. */
	void cell(String name, List<Run> text, String... attributes) throws XMLStreamException {
		start(name, attributes);
		runs(text);
		end();
	}

	void runs(List<Run> runs) throws XMLStreamException {
		for (Run run : runs) {
			run(run);
		}
	}

	private void run(Run run) throws XMLStreamException {
		int open = 0;
		if (!run.link().isEmpty()) {
			start("a", "href", run.link());
			open++;
		}
		if (run.tone() != Run.Tone.PLAIN) {
			start("span", "class", run.tone() == Run.Tone.MISSING ? "is-missing" : run.tone().name().toLowerCase(Locale.ROOT));
			open++;
		}
		if (run.strong()) {
			start("strong");
			open++;
		}
		if (run.emphasised()) {
			start("em");
			open++;
		}
		String[] lines = run.text().split("\n", -1);
		for (int index = 0; index < lines.length; index++) {
			if (index > 0) {
				xml.writeEmptyElement("br");
			}
			text(lines[index]);
		}
		for (; open > 0; open--) {
			end();
		}
	}

	void start(String name, String... attributes) throws XMLStreamException {
		xml.writeStartElement(name);
		attributes(attributes);
	}

	void empty(String name, String... attributes) throws XMLStreamException {
		xml.writeEmptyElement(name);
		attributes(attributes);
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int index = 0; index < attributes.length; index += 2) {
			xml.writeAttribute(attributes[index], attributes[index + 1]);
		}
	}

	void element(String name, String text, String... attributes) throws XMLStreamException {
		start(name, attributes);
		text(text);
		end();
	}

	void text(String text) throws XMLStreamException {
		xml.writeCharacters(text);
	}

	void end() throws XMLStreamException {
		xml.writeEndElement();
	}

	void line() throws XMLStreamException {
		xml.writeCharacters("\n");
	}
}
