// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.allianceworkbench.export.ImportException;

/** A part of a workbook, read element by element without document types and entities from outside. */
final class Part {
	/** Excel's limit. */
	private static final int LONGEST_TEXT = 32_767;

	private final String name;
	private final XMLStreamReader xml;

	private Part(String name, XMLStreamReader xml) {
		this.name = name;
		this.xml = xml;
	}

	static Part open(String name, byte[] content) throws ImportException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			return new Part(name, factory.createXMLStreamReader(new ByteArrayInputStream(content)));
		} catch (XMLStreamException e) {
			throw damaged(name, e);
		}
	}

	/** Something done for each element that begins. */
	interface ElementReader {
		void begin(String element) throws IOException;
	}

	/** Something done with an element that ends. */
	interface EndReader {
		void end(String element) throws IOException;
	}

	void read(ElementReader begins) throws IOException {
		read(begins, element -> {
		});
	}

	/** Reads to the end. Namespaces are passed over, for the strict form of the standard has others. */
	void read(ElementReader begins, EndReader ends) throws IOException {
		try {
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.START_ELEMENT -> begins.begin(xml.getLocalName());
					case XMLStreamConstants.END_ELEMENT -> ends.end(xml.getLocalName());
					case XMLStreamConstants.DTD -> throw new ImportException("The workbook has a document type, which no real one has.");
					default -> {
						// texts are read where their element begins
					}
				}
			}
		} catch (XMLStreamException e) {
			throw damaged(name, e);
		}
	}

	/** @return the attribute of the element that begins, whatever its namespace; empty where there is none */
	String attribute(String attribute) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(attribute)) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	/** @return the text of the element that begins, up to its end */
	String text() throws IOException {
		StringBuilder text = new StringBuilder();
		try {
			for (int depth = 0; depth >= 0;) {
				int event = xml.next();
				depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
				if (xml.isCharacters() && depth == 0) {
					text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
				}
				if (text.length() > LONGEST_TEXT) {
					throw new ImportException("The workbook has a text of more than " + LONGEST_TEXT + " characters, which no cell holds.");
				}
			}
		} catch (XMLStreamException e) {
			throw damaged(name, e);
		}
		return text.toString();
	}

	private static ImportException damaged(String name, XMLStreamException e) {
		return new ImportException("The workbook is damaged: its part " + name + " is no XML.", e);
	}
}
