// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__REVIEW_INTERVAL_MONTHS;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;

/** An agreement is reviewed periodically. Source: S0, "Collaborative agreements". */
public final class AgreementHasReviewPeriod extends ElementRule<Agreement> {
	public AgreementHasReviewPeriod() {
		super(Agreement.class, new RuleText("A19-34a", "An agreement is reviewed periodically", Severity.WARNING, Category.GOVERNANCE,
			"Agreements are reviewed and refreshed periodically as the project progresses.",
			"S0, \"Collaborative agreements\"",
			"Reviewed every 12 months",
			"One review is planned, and none after it"));
	}

	@Override
	protected void examine(Agreement agreement, FindingCollector findings) {
		if (Agreements.binds(agreement) && agreement.getReviewIntervalMonths() <= 0) {
			findings.report(agreement, AGREEMENT__REVIEW_INTERVAL_MONTHS, Names.start(agreement)
				+ " has no review period: set how often it is reviewed.",
				Changes.set("Review it every 12 months", agreement, AGREEMENT__REVIEW_INTERVAL_MONTHS, 12));
		}
	}
}
