// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A label in the making: what the object is called, then what else there is to say about it, as in "NPAS · host organisation · 43 partners". */
final class Label {
	private static final String SEPARATOR = " · ";
	private static final int LONGEST_TITLE = 80;

	private final List<String> parts = new ArrayList<>();

	private Label(String title) {
		parts.add(title);
	}

	/** Starts with the object's name, or says what it is where it has none. */
	static Label of(EObject object) {
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		return of(object, name == null ? null : (String) object.eGet(name));
	}

	/** Starts with a text, shortened to one line, or says what the object is where the text is blank. */
	static Label of(EObject object, String title) {
		return new Label(isBlank(title) ? EnglishNames.unnamed(object.eClass()) : shortened(title));
	}

	/** Starts with a text that says what an object without a name is about. */
	static Label titled(String title) {
		return new Label(title);
	}

	/** Adds a detail; a blank one is left out. */
	Label add(String detail) {
		if (!isBlank(detail)) {
			parts.add(shortened(detail));
		}
		return this;
	}

	/** Adds the words of a literal, unless it only says that nothing is stated. */
	Label add(Enumerator literal) {
		return literal == null || EnglishNames.isUnspecified(literal) ? this : add(EnglishNames.ofLiteral(literal));
	}

	/** Adds a count with its noun, "1 partner", "43 partners"; nothing when there are none. */
	Label count(int number, String singular, String plural) {
		return number == 0 ? this : add(number + " " + (number == 1 ? singular : plural));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST_TITLE) {
			return line;
		}
		int end = line.lastIndexOf(' ', LONGEST_TITLE - 1);
		return line.substring(0, end > LONGEST_TITLE / 2 ? end : LONGEST_TITLE - 1) + "…";
	}

	@Override
	public String toString() {
		return String.join(SEPARATOR, parts);
	}
}
