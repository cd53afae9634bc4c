// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first element of a file, read before anything else.
 *
 * @param line where it begins
 * @param namespace its namespace, empty when it has none
 * @param name its local name
 * @param version the value of its version attribute, or null
 * @param comments the comments before it, such as a licence
 */
record RootElement(int line, String namespace, String name, String version, List<String> comments) {
	static RootElement read(byte[] content, String versionAttribute) throws IOException {
		try {
			XMLStreamReader reader = SecureXml.streamFactory().createXMLStreamReader(new ByteArrayInputStream(content));
			List<String> comments = new ArrayList<>();
			while (reader.next() != XMLStreamConstants.START_ELEMENT) {
				if (reader.getEventType() == XMLStreamConstants.DTD) {
					throw new RefusedContentException(reader.getLocation().getLineNumber(), XmlSentences.DOCUMENT_TYPE);
				}
				if (reader.getEventType() == XMLStreamConstants.COMMENT) {
					comments.add(reader.getText());
				}
			}
			String namespace = reader.getNamespaceURI();
			return new RootElement(reader.getLocation().getLineNumber(), namespace == null ? "" : namespace, reader.getLocalName(),
					attribute(reader, versionAttribute), List.copyOf(comments));
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
			throw new RefusedContentException(line, XmlSentences.notWellFormed(e.getMessage()));
		}
	}

	/** Looks for an attribute in no namespace, which {@code xmi:version} is not. */
	private static String attribute(XMLStreamReader reader, String name) {
		for (int index = 0; index < reader.getAttributeCount(); index++) {
			String prefix = reader.getAttributePrefix(index);
			if (reader.getAttributeLocalName(index).equals(name) && (prefix == null || prefix.isEmpty())) {
				return reader.getAttributeValue(index);
			}
		}
		return null;
	}
}
