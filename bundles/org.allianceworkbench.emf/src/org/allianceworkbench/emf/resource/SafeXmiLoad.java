// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Loads checked content with a secure parser. */
final class SafeXmiLoad extends XMILoadImpl {
	private final Format format;
	private final Problems problems;

	SafeXmiLoad(XMLHelper helper, Format format, Problems problems) {
		super(helper);
		this.format = format;
		this.problems = problems;
	}

	/** Fills the resource; what is wrong goes to the problems. */
	void load(XMLResource target, byte[] content, Map<?, ?> loadOptions) throws IOException {
		try {
			SafeXmiHandler handler = new SafeXmiHandler(target, helper, loadOptions, format, problems);
			SAXParser parser = SecureXml.saxParser();
			parser.setProperty(SAX_LEXICAL_PROPERTY, new LexicalComments(handler));
			parser.parse(new ByteArrayInputStream(content), handler);
		} catch (SafeXmiHandler.StopReadingException e) {
			return; // the handler has noted why
		} catch (SAXException e) {
			problems.add(0, XmlSentences.notWellFormed(e.getMessage()));
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Passes on the comments from the first element on; those before it are kept by the resource. */
	private static final class LexicalComments extends DefaultHandler2 {
		private final SafeXmiHandler handler;

		LexicalComments(SafeXmiHandler handler) {
			this.handler = handler;
		}

		@Override
		public void comment(char[] text, int start, int length) {
			if (handler.isStarted()) {
				handler.comment(text, start, length);
			}
		}
	}
}
