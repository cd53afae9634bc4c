// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.PERFORMANCE_MEASURE__RESPONSIBLE;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.PerformanceMeasure;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;

/** A performance measure has an accountable partner. Source: S0, "Collaborative agreements". */
public final class PerformanceMeasureHasResponsiblePartner extends ElementRule<PerformanceMeasure> {
	public PerformanceMeasureHasResponsiblePartner() {
		super(PerformanceMeasure.class, new RuleText("A19-33c", "A performance measure has an accountable partner", Severity.ERROR,
			Category.GOVERNANCE,
			"Partners are held to account by performance measures, so each names its partner.",
			"S0, \"Collaborative agreements\"",
			"\"Response time\", accountable: North",
			"\"Response time\", nobody accountable"));
	}

	@Override
	protected void examine(PerformanceMeasure measure, FindingCollector findings) {
		if (measure.getResponsible() == null) {
			findings.report(measure, PERFORMANCE_MEASURE__RESPONSIBLE, Names.start(measure)
				+ " has no accountable partner: name the partner.", fixes(measure));
		}
	}

	private static QuickFix[] fixes(PerformanceMeasure measure) {
		Partner accountable = measure.eContainer() instanceof Agreement agreement ? agreement.getAccountablePartner() : null;
		return accountable == null ? new QuickFix[0] : new QuickFix[] {Changes.set("Name the agreement's accountable partner", measure,
			PERFORMANCE_MEASURE__RESPONSIBLE, accountable)};
	}
}
