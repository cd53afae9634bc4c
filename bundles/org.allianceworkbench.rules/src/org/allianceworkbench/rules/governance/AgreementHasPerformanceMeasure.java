// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__PERFORMANCE_MEASURES;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Names;

/** An agreement sets out performance measures. Source: S0, "Collaborative agreements". */
public final class AgreementHasPerformanceMeasure extends ElementRule<Agreement> {
	public AgreementHasPerformanceMeasure() {
		super(Agreement.class, new RuleText("A19-33b", "An agreement sets out performance measures", Severity.ERROR, Category.GOVERNANCE,
			"Signed agreements set out performance measures to which partners are held to account.",
			"S0, \"Collaborative agreements\"",
			"Measure: \"Response time\", monthly",
			"An agreement without any performance measure"));
	}

	@Override
	protected void examine(Agreement agreement, FindingCollector findings) {
		if (Agreements.binds(agreement) && agreement.getPerformanceMeasures().isEmpty()) {
			findings.report(agreement, AGREEMENT__PERFORMANCE_MEASURES, Names.start(agreement)
				+ " sets out no performance measure: add how its parties are held to account.");
		}
	}
}
