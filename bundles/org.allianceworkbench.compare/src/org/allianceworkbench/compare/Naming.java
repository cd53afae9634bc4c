// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import java.util.Locale;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.label.Labels;
import org.eclipse.emf.ecore.EObject;

/** What elements are called in sentences about differences. */
@FunctionalInterface
public interface Naming {
	/** Returns a name for people, never empty. */
	String of(EObject element);

	/** Returns what an element is and is called: {@code Benefit "Less paper"}, or its name alone where that says what it is. */
	default String withKind(EObject element) {
		String name = of(element);
		String kind = EnglishNames.ofClass(element.eClass());
		return name.toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT)) ? name : kind + " \"" + name + "\"";
	}

	/** Returns the naming of alliance models: the name alone or, for an element without one, its label. */
	static Naming byLabel() {
		return Labels::ofValue;
	}
}
