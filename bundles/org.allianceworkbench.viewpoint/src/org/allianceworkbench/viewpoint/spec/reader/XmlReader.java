// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into a tree; refuses document types and entities, and what is too long, too deep or has too many elements. */
final class XmlReader {
	static final String XMI = "http://www.omg.org/XMI";
	static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	static final long MAXIMUM_BYTES = 16L << 20;
	static final int MAXIMUM_DEPTH = 100;
	static final int MAXIMUM_ELEMENTS = 50_000;

	private int depth;
	private int elements;

	XmlNode read(InputStream input) throws Refusal, IOException {
		XMLStreamReader reader = null;
		try {
			reader = factory().createXMLStreamReader(TextInput.reader(new BoundedInput(input, MAXIMUM_BYTES)));
			return tree(reader);
		} catch (XMLStreamException failure) {
			throw explain(failure);
		} finally {
			close(reader);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("nothing outside the file is read");
		});
		return factory;
	}

	private static Refusal explain(XMLStreamException failure) throws IOException {
		if (failure.getNestedException() instanceof BoundedInput.TooLong) {
			return tooLong();
		}
		if (failure.getNestedException() instanceof CharacterCodingException) {
			return new Refusal(0, "This is no text in the encoding that the file says it has.");
		}
		if (failure.getNestedException() instanceof IOException cause) {
			throw cause;
		}
		int line = failure.getLocation() == null ? 0 : Math.max(0, failure.getLocation().getLineNumber());
		String message = String.valueOf(failure.getMessage());
		int detail = message.indexOf("\nMessage: ");
		return new Refusal(line, "This is not well-formed XML: " + (detail < 0 ? message : message.substring(detail + 10)).strip());
	}

	private static Refusal tooLong() {
		return new Refusal(0, "The file is longer than " + (MAXIMUM_BYTES >> 20) + " MB.");
	}

	private static void close(XMLStreamReader reader) {
		try {
			if (reader != null) {
				reader.close();
			}
		} catch (XMLStreamException nothingLeftToClose) {
			// the caller closes the stream itself
		}
	}

	private XmlNode tree(XMLStreamReader reader) throws XMLStreamException, Refusal {
		XmlNode root = null;
		XmlNode current = null;
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				current = open(reader, current);
				root = root == null ? current : root;
			}
			case XMLStreamConstants.END_ELEMENT -> {
				current = current.parent;
				depth--;
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(current, reader.getText());
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal(reader.getLocation().getLineNumber(),
					"A specification has no document type and no entities.");
			default -> {
				// comments and processing instructions say nothing
			}
			}
		}
		return root;
	}

	private static void append(XmlNode current, String text) {
		if (current != null) {
			current.text.append(text);
		}
	}

	private XmlNode open(XMLStreamReader reader, XmlNode parent) throws Refusal {
		int line = reader.getLocation().getLineNumber();
		if (++depth > MAXIMUM_DEPTH) {
			throw new Refusal(line, "Elements are nested deeper than " + MAXIMUM_DEPTH + ".");
		}
		if (++elements > MAXIMUM_ELEMENTS) {
			throw new Refusal(line, "There are more than " + MAXIMUM_ELEMENTS + " elements.");
		}
		String namespace = reader.getNamespaceURI();
		XmlNode node = new XmlNode(parent, reader.getLocalName(), namespace == null ? "" : namespace, line);
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			attribute(node, reader, i);
		}
		if (parent != null) {
			parent.add(node);
		}
		return node;
	}

	private static void attribute(XmlNode node, XMLStreamReader reader, int index) throws Refusal {
		String namespace = reader.getAttributeNamespace(index) == null ? "" : reader.getAttributeNamespace(index);
		String name = reader.getAttributeLocalName(index);
		String value = reader.getAttributeValue(index);
		if (namespace.isEmpty()) {
			node.attributes.put(name, value);
		} else if (namespace.equals(XSI) && name.equals("type") || namespace.equals(XMI) && name.equals("type")) {
			type(node, reader, value);
		} else if (namespace.equals(XMI) && name.equals("id")) {
			node.id = value;
		} else if (!(namespace.equals(XMI) && name.equals("version") || namespace.equals(XSI) && name.equals("schemaLocation"))) {
			node.attributes.put(reader.getAttributePrefix(index) + ":" + name, value);
		}
	}

	private static void type(XmlNode node, XMLStreamReader reader, String value) throws Refusal {
		int colon = value.indexOf(':');
		String namespace = reader.getNamespaceURI(colon < 0 ? "" : value.substring(0, colon));
		if (colon >= 0 && namespace == null) {
			throw new Refusal(node.line, "The prefix of type " + value + " is not declared.");
		}
		node.typeName = value.substring(colon + 1);
		node.typeNamespace = namespace == null ? "" : namespace;
	}
}
