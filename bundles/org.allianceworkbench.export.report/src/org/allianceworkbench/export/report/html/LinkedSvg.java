// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.html;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Copies a drawing into a page. The shapes of each object that has an entry in the page become a link to it; since links cannot stand within
 * links, a link holds what a group draws itself and not the groups within it. Ids get a prefix, for the page may show an object twice.
 */
final class LinkedSvg {
	private static final Set<String> ABOUT_THE_GROUP = Set.of("title", "desc");

	private final String prefix;
	private final Set<String> anchors;
	private final XMLStreamWriter xml;
	/** The group that is being copied is on top. */
	private final Deque<Group> groups = new ArrayDeque<>();

	private static final class Group {
		private final String target;
		/** How many elements are open within the group. */
		private int depth;
		private boolean linking;
		private boolean linked;

		private Group(String target) {
			this.target = target;
		}
	}

	LinkedSvg(String prefix, Set<String> anchors, XMLStreamWriter xml) {
		this.prefix = prefix;
		this.anchors = anchors;
		this.xml = xml;
	}

	void copy(byte[] svg) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
		while (reader.hasNext()) {
			switch (reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> start(reader);
				case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
				case XMLStreamConstants.CHARACTERS -> xml.writeCharacters(reader.getText());
				default -> {
					// Comments and the like mean nothing in a page.
				}
			}
		}
		reader.close();
	}

	private void start(XMLStreamReader reader) throws XMLStreamException {
		String name = reader.getLocalName();
		if (name.equals("g")) {
			endLink();
			String object = reader.getAttributeValue(null, "data-object");
			groups.push(new Group(object != null && anchors.contains(object) ? object : ""));
		} else if (!groups.isEmpty()) {
			startLink(name);
			groups.peek().depth++;
		}
		xml.writeStartElement(name);
		if (name.equals("svg")) {
			xml.writeAttribute("xmlns", reader.getNamespaceURI());
			xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
		}
		for (int index = 0; index < reader.getAttributeCount(); index++) {
			attribute(reader, index);
		}
	}

	private void attribute(XMLStreamReader reader, int index) throws XMLStreamException {
		String space = reader.getAttributePrefix(index);
		String name = reader.getAttributeLocalName(index);
		String value = reader.getAttributeValue(index);
		String full = space == null || space.isEmpty() ? name : space + ":" + name;
		xml.writeAttribute(full, name.equals("id") ? prefix + value : value);
	}

	private void end(String name) throws XMLStreamException {
		if (name.equals("g")) {
			endLink();
			groups.pop();
		} else if (!groups.isEmpty()) {
			groups.peek().depth--;
		}
		xml.writeEndElement();
	}

	private void startLink(String name) throws XMLStreamException {
		Group group = groups.peek();
		if (!group.target.isEmpty() && group.depth == 0 && !group.linking && !ABOUT_THE_GROUP.contains(name)) {
			xml.writeStartElement("a");
			xml.writeAttribute("href", "#" + group.target);
			if (group.linked) {
				xml.writeAttribute("tabindex", "-1");
			}
			group.linking = true;
			group.linked = true;
		}
	}

	private void endLink() throws XMLStreamException {
		if (!groups.isEmpty() && groups.peek().linking) {
			xml.writeEndElement();
			groups.peek().linking = false;
		}
	}
}
