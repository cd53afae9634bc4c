// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.eclipse.emf.ecore.EObject;

/** One thing to do: a rule and what it looks at, an element or a key that several elements claim. */
sealed interface Check {
	Rule rule();

	/** A rule and one element. */
	record OfElement(Rule rule, EObject element) implements Check {
	}

	/** A rule and a key that elements claimed. */
	record OfKey(Rule rule, Object key) implements Check {
		void run(List<EObject> claimants, Outcome outcome) {
			if (claimants.size() > 1) {
				rule.checkShared(key, claimants, outcome);
			}
		}
	}
}
