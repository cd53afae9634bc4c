// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.docx;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML part of a package, written element by element with the prefixes that everybody uses for its namespaces. */
final class Part {
	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final StringWriter text = new StringWriter();
	private final XMLStreamWriter xml;

	Part() {
		try {
			xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
		} catch (XMLStreamException impossible) {
			throw inMemory(impossible);
		}
	}

	/** Starts an element; attributes are names and values by turns. */
	Part start(String name, String... attributes) {
		try {
			xml.writeStartElement(name);
			attributes(attributes);
			return this;
		} catch (XMLStreamException impossible) {
			throw inMemory(impossible);
		}
	}

	Part end() {
		try {
			xml.writeEndElement();
			return this;
		} catch (XMLStreamException impossible) {
			throw inMemory(impossible);
		}
	}

	/** Writes an element without content. */
	Part empty(String name, String... attributes) {
		try {
			xml.writeEmptyElement(name);
			attributes(attributes);
			return this;
		} catch (XMLStreamException impossible) {
			throw inMemory(impossible);
		}
	}

	Part text(String characters) {
		try {
			xml.writeCharacters(characters);
			return this;
		} catch (XMLStreamException impossible) {
			throw inMemory(impossible);
		}
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int index = 0; index < attributes.length; index += 2) {
			xml.writeAttribute(attributes[index], attributes[index + 1]);
		}
	}

	@Override
	public String toString() {
		try {
			xml.flush();
			return text.toString();
		} catch (XMLStreamException impossible) {
			throw inMemory(impossible);
		}
	}

	private static IllegalStateException inMemory(XMLStreamException impossible) {
		return new IllegalStateException("a text in memory is always written", impossible);
	}
}
