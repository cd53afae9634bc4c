// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads XML as a strict tool would: no document types, namespaces respected. */
public final class Documents {
	private Documents() {
	}

	public static Document parsed(byte[] file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
	}

	/** @return all elements of that qualified name, in order */
	public static List<Element> all(Document document, String name) {
		NodeList found = document.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index)).toList();
	}
}
