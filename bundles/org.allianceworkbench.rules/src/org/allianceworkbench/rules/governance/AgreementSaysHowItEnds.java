// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__EXIT_STRATEGY;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Names;

/** An agreement says how it ends. Source: Statutory guidance for police collaboration, "Ending, exit strategy"; A19, rule 36. */
public final class AgreementSaysHowItEnds extends ElementRule<Agreement> {
	public AgreementSaysHowItEnds() {
		super(Agreement.class, new RuleText("A19-36", "An agreement says how it ends", Severity.WARNING, Category.GOVERNANCE,
			"Partners need to know how to leave: notice, termination, exit.",
			"Statutory guidance for police collaboration, \"Ending, exit strategy\"; A19, rule 36",
			"12 months' notice to withdraw",
			"Neither notice, termination nor exit strategy"));
	}

	@Override
	protected void examine(Agreement agreement, FindingCollector findings) {
		boolean said = agreement.getNoticeMonths() > 0 || Names.isGiven(agreement.getTerminationRule())
			|| Names.isGiven(agreement.getExitStrategy());
		if (Agreements.binds(agreement) && !said) {
			findings.report(agreement, AGREEMENT__EXIT_STRATEGY, Names.start(agreement)
				+ " does not say how it ends: add notice, termination or exit terms.");
		}
	}
}
