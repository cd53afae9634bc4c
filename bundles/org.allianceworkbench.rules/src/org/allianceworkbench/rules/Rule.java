// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that must hold of an alliance. A rule has no state; it reads the model and reports, and never changes anything. It must stand broken
 * models: any reference may be null, any list empty. It runs on the model's thread.
 */
public interface Rule {
	/** Returns what people read about the rule. */
	RuleText text();

	/** Returns the type of the elements the rule looks at. */
	Class<? extends EObject> subject();

	/** Looks at one element, an instance of {@link #subject()}, and reports what is wrong with it. */
	void check(EObject element, FindingCollector findings);

	/**
	 * Looks at elements that claimed the same key in {@link #check}; called only where there are at least two.
	 *
	 * @param elements the claimants, in no particular order
	 */
	default void checkShared(Object key, List<? extends EObject> elements, FindingCollector findings) {
	}

	/** Returns the id of the rule. */
	default String id() {
		return text().id();
	}
}
