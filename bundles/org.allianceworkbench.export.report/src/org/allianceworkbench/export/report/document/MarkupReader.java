// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.report.template.Rendering;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the markup that a template yields. It knows no document type and no entity, so nothing outside can be named in it. */
final class MarkupReader extends DefaultHandler {
	private static final int DEEPEST = 60;

	private final Rendering rendering;
	private final Deque<Markup> open = new ArrayDeque<>();
	private Locator locator;
	private Markup root;

	private MarkupReader(Rendering rendering) {
		this.rendering = rendering;
	}

	/** @throws ExportException where it is not well-formed, with the line of the template */
	static Markup read(Rendering rendering) throws ExportException {
		MarkupReader reader = new MarkupReader(rendering);
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newSAXParser().parse(new InputSource(new StringReader(rendering.markup())), reader);
			return reader.root;
		} catch (SAXParseException broken) {
			throw rendering.refusal(broken.getLineNumber(), sentence(broken.getMessage()));
		} catch (SAXException refused) {
			if (refused.getCause() instanceof ExportException refusal) {
				throw refusal;
			}
			throw rendering.refusal(reader.line(), sentence(refused.getMessage()));
		} catch (IOException | ParserConfigurationException impossible) {
			throw new IllegalStateException("a text in memory is always read", impossible);
		}
	}

	private static String sentence(String message) {
		return message.endsWith(".") ? message : message + ".";
	}

	private int line() {
		return locator == null ? 1 : locator.getLineNumber();
	}

	@Override
	public void setDocumentLocator(Locator place) {
		locator = place;
	}

	@Override
	public void startElement(String space, String local, String name, Attributes attributes) throws SAXException {
		if (!Vocabulary.ELEMENTS.containsKey(name)) {
			throw refused("a report has no element <" + name + ">; it has " + String.join(", ", new TreeSet<>(Vocabulary.ELEMENTS.keySet())) + ".");
		}
		if (open.size() > DEEPEST) {
			throw refused("elements stand deeper than " + DEEPEST + " within each other.");
		}
		Map<String, String> values = new TreeMap<>();
		Set<String> known = Vocabulary.ELEMENTS.get(name);
		for (int index = 0; index < attributes.getLength(); index++) {
			if (!known.contains(attributes.getQName(index))) {
				throw refused("the element <" + name + "> has no attribute \"" + attributes.getQName(index) + "\".");
			}
			values.put(attributes.getQName(index), attributes.getValue(index).replace('\u2028', ' ').strip());
		}
		Markup element = new Markup(name, values, line(), new ArrayList<>());
		if (open.isEmpty()) {
			root = element;
		} else {
			open.peek().content().add(element);
		}
		open.push(element);
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		List<Object> content = open.peek().content();
		if (!content.isEmpty() && content.get(content.size() - 1) instanceof StringBuilder text) {
			text.append(characters, start, length);
		} else {
			content.add(new StringBuilder().append(characters, start, length));
		}
	}

	@Override
	public void endElement(String space, String local, String name) {
		open.pop();
	}

	@Override
	public void error(SAXParseException problem) throws SAXException {
		throw problem;
	}

	private SAXException refused(String sentence) {
		return new SAXException(rendering.refusal(line(), sentence));
	}
}
