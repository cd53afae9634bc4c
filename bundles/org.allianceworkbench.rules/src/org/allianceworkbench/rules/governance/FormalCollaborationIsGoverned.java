// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__GOVERNED_BY;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Whole;

/** A formal collaboration has a governance body. Source: S4 §5.4 (principle P3). */
public final class FormalCollaborationIsGoverned extends ElementRule<Collaboration> {
	public FormalCollaborationIsGoverned() {
		super(Collaboration.class, new RuleText("A19-31a", "A formal collaboration has a governance body", Severity.ERROR,
			Category.GOVERNANCE,
			"All collaboration enterprises must have clear and robust governance arrangements. A body that tracks the "
				+ "collaboration counts.",
			"S4 §5.4 (principle P3)",
			"An alliance executive board governs it",
			"A section 22A agreement and no governing body"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (Agreements.isFormal(c) && c.getGovernedBy().isEmpty() && !isTracked(c)) {
			findings.report(c, COLLABORATION__GOVERNED_BY, Names.start(c)
				+ " is formal, but no body governs it: name the governance body.");
		}
	}

	/** Asked last, for it reads every body of the model. */
	private static boolean isTracked(Collaboration c) {
		return Whole.bodies(c).anyMatch(body -> body.getTrackingDuties().stream().anyMatch(duty -> duty.getCollaborations().contains(c)));
	}
}
