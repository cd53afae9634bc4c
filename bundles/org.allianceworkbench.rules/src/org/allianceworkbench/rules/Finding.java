// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One violation of a rule.
 *
 * @param severity as the settings of the check have it, whether accepted or not
 * @param sentence what is wrong and what to do, in plain words
 * @param element where it shows
 * @param feature the feature to look at, empty when it is the element as a whole
 * @param fixes what would mend it, the best first
 * @param standing whether it was accepted, and still is
 * @param acceptance what the model keeps of its acceptance; empty when it was never accepted
 * @param failure what the rule itself threw, for whoever mends the rule; empty when it could check the element
 */
public record Finding(Rule rule, Severity severity, String sentence, EObject element, Optional<EStructuralFeature> feature,
	List<QuickFix> fixes, Standing standing, Optional<AcceptedFinding> acceptance, Optional<Throwable> failure) {
	public Finding {
		fixes = List.copyOf(fixes);
	}

	/** Returns whether somebody has accepted it and nothing has changed since, so that it does not count. */
	public boolean isAccepted() {
		return standing == Standing.ACCEPTED;
	}
}
