// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;

/** Puts what parsers report into sentences for the user. */
final class XmlSentences {
	static final String DOCUMENT_TYPE = "The file declares a document type (DTD) or entities. They are never read, because they can fetch other "
			+ "files or fill the memory. Remove the declaration.";

	private XmlSentences() {
	}

	/** The parser's own words are for programmers, in the language of their machine, so they only tell the two cases apart. */
	static String notWellFormed(String parserMessage) {
		return parserMessage != null && parserMessage.contains("DOCTYPE") ? DOCUMENT_TYPE
				: "The file is not well-formed XML; it may be cut off or damaged.";
	}

	static String describe(Resource.Diagnostic problem) {
		if (problem instanceof FeatureNotFoundException e) {
			return "There is no \"" + e.getName() + "\" in " + typeOf(e) + ". It is misspelt or belongs to another version; correct or remove it.";
		}
		if (problem instanceof ClassNotFoundException e) {
			return "There is no kind of element called \"" + e.getName() + "\". It is misspelt or belongs to another version; correct or remove it.";
		}
		if (problem instanceof PackageNotFoundException e) {
			return "The namespace \"" + e.uri() + "\" is not known. Correct it, or install the extension it belongs to.";
		}
		if (problem instanceof UnresolvedReferenceException e) {
			return "It refers to \"" + e.getReference() + "\", but no element has that id. Correct the reference or remove it.";
		}
		if (problem instanceof IllegalValueException e) {
			return illegalValue(e);
		}
		return problem.getMessage();
	}

	private static String illegalValue(IllegalValueException problem) {
		String feature = problem.getFeature() == null ? "a feature" : "\"" + problem.getFeature().getName() + "\"";
		if (!(problem.getValue() instanceof EObject target)) {
			return "\"" + problem.getValue() + "\" is no value for " + feature + ". Correct it.";
		}
		String reason = isRepeated(problem) ? ", which is there already" : ", which is of kind " + target.eClass().getName();
		return feature + " cannot hold the element \"" + EcoreUtil.getID(target) + "\"" + reason + ". Correct it.";
	}

	/** Returns whether a list of elements was given one twice, which EMF also says of the others when one of them is not there. */
	static boolean isRepeated(IllegalValueException problem) {
		return problem.getValue() instanceof EObject target && (problem.getFeature() == null || problem.getFeature().getEType().isInstance(target));
	}

	private static String typeOf(FeatureNotFoundException problem) {
		return problem.getObject() == null ? "this element" : "an element of kind " + problem.getObject().eClass().getName();
	}
}
