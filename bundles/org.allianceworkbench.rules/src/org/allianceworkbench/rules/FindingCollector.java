// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where a rule reports what it finds. */
public interface FindingCollector {
	/** Returns the day against which overdue dates are measured. */
	LocalDate today();

	/**
	 * Reports a violation.
	 *
	 * @param element where it shows
	 * @param feature the feature to look at, or null when it is the element as a whole
	 * @param sentence what is wrong, with the element's name, and what to do
	 * @param fixes what would mend it, the best first
	 */
	void report(EObject element, EStructuralFeature feature, String sentence, QuickFix... fixes);

	/** Says that an element claims a key; where several claim the same one, {@link Rule#checkShared} is called with all of them. */
	void claim(Object key, EObject element);
}
