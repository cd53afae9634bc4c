// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Builds the objects of a file, keeps the limits, and notes every problem with its line. */
final class SafeXmiHandler extends SAXXMIHandler {
	private final Format format;
	private final Problems problems;
	private final Map<String, Integer> linesOfIds = new HashMap<>();
	private int depth;
	private boolean started;
	private boolean dangling;

	SafeXmiHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, Format format, Problems problems) {
		super(resource, helper, options);
		this.format = format;
		this.problems = problems;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		started = true;
		if (++depth > format.limits().depth()) {
			problems.add(getLineNumber(), "Elements are nested more than " + format.limits().depth() + " deep, as they never are in "
					+ format.title() + "; the file is damaged or hostile.");
			throw new StopReadingException();
		}
		if (problems.isFull()) {
			throw new StopReadingException();
		}
		refuseXmiVocabulary(name, attributes);
		super.startElement(uri, localName, name, attributes);
	}

	/** Returns whether the first element was met. */
	boolean isStarted() {
		return started;
	}

	/** XMI can say much that would not be written again: extensions, second ids, labels. */
	private void refuseXmiVocabulary(String name, Attributes attributes) {
		if (name.startsWith("xmi:")) {
			problems.add(getLineNumber(), "The element <" + name + "> would be lost when the file is saved. Remove it.");
		}
		for (int i = 0; i < attributes.getLength(); i++) {
			String attribute = attributes.getQName(i);
			if (attribute.startsWith("xmi:") && !attribute.equals("xmi:version") && !attribute.equals("xmi:type")) {
				problems.add(getLineNumber(), "The attribute " + attribute + " would be lost when the file is saved. Remove it.");
			}
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (text == null) {
			refuseText(new String(characters, start, length).stripLeading());
		}
		super.characters(characters, start, length);
	}

	private void refuseText(String stray) {
		if (!stray.isEmpty()) {
			int line = getLineNumber() - (int) stray.chars().filter(c -> c == '\n').count(); // the parser is at its end
			problems.add(line, "The text \"" + stray.substring(0, Math.min(stray.length(), 40)).strip()
					+ "\" stands where no text belongs and would be lost when the file is saved. Remove it.");
		}
	}

	@Override
	public void processingInstruction(String target, String data) {
		problems.add(getLineNumber(), "The instruction <?" + target + "?> would be lost when the file is saved. Remove it.");
	}

	@Override
	public void comment(char[] text, int start, int length) {
		problems.add(getLineNumber(), "The comment \"" + new String(text, start, Math.min(length, 40)).strip()
				+ "\" would be lost when the file is saved. Put it before the first element, or into a note of the element.");
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		depth--;
		super.endElement(uri, localName, name);
	}

	@Override
	protected void setAttribValue(EObject object, String name, String value) {
		EAttribute idAttribute = object.eClass().getEIDAttribute();
		if (idAttribute != null && idAttribute.getName().equals(name)) {
			checkId(value);
		}
		super.setAttribValue(object, name, value);
	}

	private void checkId(String id) {
		if (!ElementIds.isNCName(id)) {
			problems.add(getLineNumber(), "The id \"" + id + "\" is no NCName: it must begin with a letter or _ and go on with letters, digits, "
					+ "-, . and _.");
		}
		Integer first = linesOfIds.putIfAbsent(id, getLineNumber());
		if (first != null) {
			problems.add(getLineNumber(), "The id \"" + id + "\" is already used in line " + first + ". Give one of the two elements another id.");
		}
	}

	/** Refuses a second value for what holds one, of which EMF would keep the last. */
	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		if (!feature.isMany() && object.eIsSet(feature) && object.eGet(feature, false) != value) {
			problems.add(lineOf(object), "There is a second value for \"" + feature.getName() + "\", which holds one. Remove one of them.");
		} else {
			super.setFeatureValue(object, feature, value, position);
		}
	}

	private int lineOf(EObject object) {
		String id = object == null ? null : EcoreUtil.getID(object);
		return linesOfIds.getOrDefault(id == null ? "" : id, getLineNumber());
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String uriLiteral) {
		URI uri = URI.createURI(uriLiteral);
		if (format.references() == Format.References.WITHIN_FILE && !uri.trimFragment().isEmpty()) {
			problems.add(getLineNumber(), "It refers to another file, \"" + uriLiteral + "\", but " + format.title() + " holds all it refers to.");
		} else if (!uri.isRelative() || uri.hasAbsolutePath()) {
			problems.add(getLineNumber(), "It refers to \"" + uriLiteral + "\". Only files beside this one may be referred to.");
		}
		super.handleProxy(proxy, uriLiteral);
	}

	/** Knows registered packages only: EMF's own would fetch one from wherever the file says. */
	@Override
	protected EPackage getPackageForURI(String uri) {
		return packageRegistry.getEPackage(uri);
	}

	@Override
	public void error(XMIException problem) {
		dangling |= problem instanceof UnresolvedReferenceException;
		boolean followsFromDangling = dangling && problem instanceof IllegalValueException e && XmlSentences.isRepeated(e);
		if (!followsFromDangling && !(problem.getCause() instanceof SAXException)) {
			boolean late = problem.getLine() <= 0 && problem instanceof IllegalValueException;
			int line = late ? lineOf(((IllegalValueException) problem).getObject()) : problem.getLine();
			problems.add(line, XmlSentences.describe(problem));
		}
	}

	@Override
	public void fatalError(SAXParseException problem) throws SAXException {
		problems.add(problem.getLineNumber(), XmlSentences.notWellFormed(problem.getMessage()));
		throw new StopReadingException();
	}

	/** Ends parsing after a problem that was noted. */
	static final class StopReadingException extends SAXException {
		private static final long serialVersionUID = 1;
	}
}
