// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.allianceworkbench.viewpoint.text.Characters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a document says of itself: its title, its language, and that it is made to be read out (PDF/UA-1, ISO 14289-1), in the dictionary that all
 * programs read and as XMP. It does not say when it was written.
 */
final class Particulars {
	private static final String PROGRAM = "Alliance Workbench";

	private Particulars() {
	}

	/** Adds them to a document. */
	static void add(PDDocument paper, String title) throws IOException {
		String printable = Characters.printable(title);
		PDDocumentInformation information = paper.getDocumentInformation();
		information.setTitle(printable);
		information.setCreator(PROGRAM);
		paper.getDocumentCatalog().setLanguage(Locale.UK.toLanguageTag());
		PDViewerPreferences preferences = new PDViewerPreferences(paper.getDocumentCatalog().getCOSObject());
		preferences.setDisplayDocTitle(true);
		paper.getDocumentCatalog().setViewerPreferences(preferences);
		paper.getDocumentCatalog().setMetadata(new PDMetadata(paper, new ByteArrayInputStream(packet(printable).getBytes(StandardCharsets.UTF_8))));
	}

	private static String packet(String title) throws IOException {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
			start(xml, "x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
			start(xml, "rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
			start(xml, "rdf:Description", "rdf:about", "", "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:xmp", "http://ns.adobe.com/xap/1.0/",
					"xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
			start(xml, "pdfuaid:part");
			xml.writeCharacters("1");
			xml.writeEndElement();
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
			throw new IOException(impossible);
		}
		return text.toString();
	}

	private static void start(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
		xml.writeStartElement(name);
		for (int i = 0; i < attributes.length; i += 2) {
			xml.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}
}
