// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a document says of itself in the Extensible Metadata Platform (ISO 16684-1), for programs that keep documents. It does not say when it was written.
 *
 * @param title without control characters
 * @param readOut whether it is made to be read out, by PDF/UA-1 (ISO 14289-1)
 * @since 1.0
 */
public record Xmp(String title, boolean readOut) {
	/** The program that made it. */
	public static final String PROGRAM = "Alliance Workbench";

	/** @return it as a stream of metadata in UTF-8 */
	public byte[] packet() {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
			start(xml, "x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
			start(xml, "rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
			start(xml, "rdf:Description", "rdf:about", "", "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:xmp", "http://ns.adobe.com/xap/1.0/",
					"xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
			if (readOut) {
				start(xml, "pdfuaid:part");
				xml.writeCharacters("1");
				xml.writeEndElement();
			}
			start(xml, "dc:title");
			start(xml, "rdf:Alt");
			start(xml, "rdf:li", "xml:lang", "x-default");
			xml.writeCharacters(title);
			for (int open = 0; open < 3; open++) {
				xml.writeEndElement();
			}
			start(xml, "xmp:CreatorTool");
			xml.writeCharacters(PROGRAM);
			xml.writeEndDocument();
			xml.writeProcessingInstruction("xpacket", "end=\"r\"");
		} catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void start(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
		xml.writeStartElement(name);
		for (int i = 0; i < attributes.length; i += 2) {
			xml.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}
}
