// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.label.Labels;
import org.eclipse.emf.ecore.EObject;

/** How sentences name things. */
final class Words {
	private Words() {
	}

	/** Returns the name in quotation marks, or what the thing is where it has no name. */
	static String name(EObject element) {
		String name = Labels.name(element);
		return name == null ? "an unnamed " + EnglishNames.withinSentence(element.eClass()) : "“" + name + "”";
	}

	/** Returns how a sentence begins that is about a thing. */
	static String start(EObject element) {
		String name = Labels.name(element);
		return name == null ? EnglishNames.unnamed(element.eClass()) : EnglishNames.ofClass(element.eClass()) + " “" + name + "”";
	}

	/** Returns the names of several things, in alphabetical order, so that the sentence does not depend on the order of the model. */
	static String names(Collection<? extends EObject> elements) {
		return elements.stream().map(Words::name).sorted().collect(Collectors.joining(", "));
	}

	/** Returns the text as it is compared with others: without regard to case and surplus spaces. */
	static String normal(String text) {
		return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
	}
}
