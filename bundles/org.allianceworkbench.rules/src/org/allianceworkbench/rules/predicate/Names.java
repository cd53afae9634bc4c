// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.label.Labels;
import org.eclipse.emf.ecore.EObject;

/** What elements are called in the sentence of a finding. */
public final class Names {
	private static final Pattern SPACES = Pattern.compile("\\s+");

	private Names() {
	}

	/** Returns how a sentence begins that speaks of the element: {@code Benefit “Fewer journeys”} or {@code A secondment of “Alliance”}. */
	public static String start(EObject element) {
		String name = Labels.name(element);
		if (name != null) {
			return EnglishNames.ofClass(element.eClass()) + " " + quoted(name);
		}
		return EnglishNames.unnamed(element.eClass()) + within(element);
	}

	/** Returns the element's name in quotation marks, or what it is where it has no name. */
	public static String of(EObject element) {
		if (element == null) {
			return "nobody";
		}
		String name = Labels.name(element);
		return name == null ? "an unnamed " + EnglishNames.withinSentence(element.eClass()) : quoted(name);
	}

	/** Returns the names of several elements, in alphabetical order, so that the sentence does not depend on the order of the model. */
	public static String of(Collection<? extends EObject> elements) {
		return elements.stream().map(Names::of).sorted().collect(Collectors.joining(", "));
	}

	/** Returns whether a text says something. */
	public static boolean isGiven(String text) {
		return text != null && !text.isBlank();
	}

	/** Returns the text as it is compared with others: without regard to case and surplus spaces. */
	public static String normal(String text) {
		return text == null ? "" : SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.UK);
	}

	private static String within(EObject element) {
		String name = Labels.name(element.eContainer());
		return name == null ? "" : " of " + quoted(name);
	}

	private static String quoted(String name) {
		return "“" + name + "”";
	}
}
