// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.label.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** The parts that sentences about differences are made of. */
final class Sentences {
	private static final int LONGEST = 100;

	private Sentences() {
	}

	static String whole(EObject element, Naming naming) {
		return naming.of(element) + contents(element);
	}

	/** Says how much else lies in an element; nothing where it is alone. */
	static String contents(EObject element) {
		int count = 0;
		for (Iterator<EObject> all = element.eAllContents(); all.hasNext(); all.next()) {
			count++;
		}
		return count == 0 ? "" : count == 1 ? ", with one element in it" : String.format(Locale.UK, ", with %,d elements in it", count);
	}

	/** Returns a value for a table; empty where nothing is stated. */
	static String value(Object value, Naming naming) {
		if (value instanceof List<?> values) {
			return String.join(", ", each(values, naming));
		}
		if (value instanceof Enumerator literal && EnglishNames.isUnspecified(literal)) {
			return "";
		}
		return value instanceof EObject element ? naming.of(element) : Labels.ofValue(value);
	}

	static List<String> each(List<?> values, Naming naming) {
		return values.stream().map(value -> value(value, naming)).toList();
	}

	/** Returns a single value within a sentence: texts in quotation marks, long ones shortened. */
	static String quoted(Object value, Naming naming) {
		String text = shortened(value(value, naming));
		return value instanceof String && !text.isEmpty() ? "\"" + text + "\"" : text;
	}

	static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST - 1, line.codePointCount(0, line.length())))) + "…";
	}
}
