// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.allianceworkbench.export.ImportException;

/**
 * Reads exchange files, one element or relation at a time. Document types and entities are refused, nothing is fetched, and depth is bounded; views
 * are counted, folders and what belongs to other namespaces are passed over.
 */
final class ExchangeReader {
	private static final int DEPTH = 100;
	private static final String OLDER = "http://www.opengroup.org/xsd/archimate";

	private final Runnable goOn;
	private final XMLStreamReader xml;
	private final Set<String> ids = new HashSet<>();
	private final Map<String, String> definitions = new HashMap<>();
	private final List<Entry> elements = new ArrayList<>();
	private final List<Entry> relations = new ArrayList<>();
	private int views;
	private int depth;

	private ExchangeReader(XMLStreamReader xml, Runnable goOn) {
		this.xml = xml;
		this.goOn = goOn;
	}

	/**
	 * @param goOn is run before each element and may end the reading with an exception
	 * @throws ImportException with the line, where the file is no exchange file or not well-formed
	 */
	static ExchangeFile read(byte[] file, Runnable goOn) throws ImportException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("it refers to \"" + systemId + "\", which is never fetched");
		});
		try {
			return new ExchangeReader(factory.createXMLStreamReader(new ByteArrayInputStream(file)), goOn).file();
		} catch (XMLStreamException damaged) {
			String reason = String.valueOf(damaged.getMessage()).replaceFirst("(?s)^ParseError.*?Message: ", "").strip();
			int line = damaged.getLocation() == null ? 1 : Math.max(1, damaged.getLocation().getLineNumber());
			throw new ImportException("line " + line + ": The file is not well-formed XML; it may be cut off or damaged (" + reason + ").", damaged);
		}
	}

	private ExchangeFile file() throws XMLStreamException, ImportException {
		begin();
		Map<String, String> attributes = attributes();
		int line = line();
		List<Tag> own = new ArrayList<>();
		while (toChild()) {
			switch (isOurs() ? xml.getLocalName() : "") {
				case "elements" -> entries(elements);
				case "relationships" -> entries(relations);
				case "propertyDefinitions" -> definitions();
				case "views" -> views();
				case "name", "documentation", "properties" -> own.add(tag());
				default -> skip();
			}
		}
		if (elements.isEmpty()) {
			throw new ImportException("The file holds no elements, so there is nothing to import.");
		}
		Entry model = entry(new Tag("model", attributes, "", own, line));
		return new ExchangeFile(model.named(definitions), named(elements), named(relations), views);
	}

	private List<Entry> named(List<Entry> entries) {
		return entries.stream().map(entry -> entry.named(definitions)).toList();
	}

	/** Goes to the first element and says what is wrong with it. */
	private void begin() throws XMLStreamException, ImportException {
		while (xml.next() != XMLStreamConstants.START_ELEMENT) {
			if (xml.getEventType() == XMLStreamConstants.DTD) {
				throw refused("The file declares a document type (DTD) or entities. They are never read, because they can fetch other files or fill "
						+ "the memory. Remove the declaration.");
			}
		}
		String namespace = String.valueOf(xml.getNamespaceURI());
		if (xml.getLocalName().equals("model") && namespace.startsWith(OLDER) && !isOurs()) {
			throw refused("The file is of an older version of the exchange format; save it as version 3 in the tool that it comes from.");
		}
		if (namespace.equals("http://www.archimatetool.com/archimate")) {
			throw refused("This is Archi's own file; export it there as \"Model to Open Exchange File\".");
		}
		if (!xml.getLocalName().equals("model") || !isOurs()) {
			throw refused("This is no ArchiMate exchange file: it begins with \"" + xml.getLocalName() + "\" instead of \"model\".");
		}
	}

	private void entries(List<Entry> into) throws XMLStreamException, ImportException {
		while (toChild()) {
			goOn.run();
			int line = line();
			Entry entry = entry(tag());
			if (entry.id().isEmpty()) {
				throw new ImportException("line " + line + ": An element or relation has no identifier.");
			}
			if (!ids.add(entry.id())) {
				throw new ImportException("line " + line + ": The identifier \"" + entry.id() + "\" is there twice.");
			}
			into.add(entry);
		}
	}

	private void definitions() throws XMLStreamException, ImportException {
		while (toChild()) {
			Tag tag = tag();
			definitions.put(tag.attribute("identifier"), tag.textOf("name"));
		}
	}

	private void views() throws XMLStreamException, ImportException {
		int outside = depth;
		while (xml.hasNext() && depth >= outside) {
			int event = xml.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
			views += event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("view") ? 1 : 0;
		}
	}

	private static Entry entry(Tag tag) {
		Map<String, List<String>> properties = new LinkedHashMap<>();
		tag.all("properties").flatMap(all -> all.all("property"))
				.forEach(property -> properties.computeIfAbsent(property.attribute("propertyDefinitionRef"), id -> new ArrayList<>())
						.add(property.textOf("value")));
		return new Entry(tag.attribute("identifier"), tag.attribute("type"), tag.attribute("source"), tag.attribute("target"),
				tag.attribute("modifier"), tag.textOf("name"), tag.textOf("documentation"), properties, tag.line());
	}

	/** Reads the element at hand with all that is in it. */
	private Tag tag() throws XMLStreamException, ImportException {
		String name = xml.getLocalName();
		Map<String, String> attributes = attributes();
		int line = line();
		StringBuilder text = new StringBuilder();
		List<Tag> children = new ArrayList<>();
		for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				deeper();
				children.add(tag());
			} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
				text.append(xml.getText());
			}
		}
		depth--;
		return new Tag(name, attributes, text.toString(), children, line);
	}

	private void skip() throws XMLStreamException, ImportException {
		tag();
	}

	/** @return whether there is a further child; else the element at hand has ended */
	private boolean toChild() throws XMLStreamException, ImportException {
		for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				deeper();
				return true;
			}
		}
		depth--;
		return false;
	}

	private void deeper() throws ImportException {
		if (++depth > DEPTH) {
			throw refused("Elements are nested more than " + DEPTH + " deep, as they never are in an exchange file.");
		}
	}

	private boolean isOurs() {
		return ExchangeDocument.NAMESPACE.equals(xml.getNamespaceURI());
	}

	private Map<String, String> attributes() {
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			boolean isType = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(i));
			String value = xml.getAttributeValue(i);
			attributes.put(xml.getAttributeLocalName(i), isType ? value.substring(value.indexOf(':') + 1) : value);
		}
		return attributes;
	}

	private int line() {
		return xml.getLocation().getLineNumber();
	}

	private ImportException refused(String sentence) {
		return new ImportException("line " + line() + ": " + sentence);
	}
}
