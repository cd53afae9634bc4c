// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.risk.RiskPackage.Literals.BARRIER__RESPONSES;

import org.allianceworkbench.model.risk.Barrier;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A barrier has a response. Source: S2, barriers to collaboration; A19, rule 59. */
public final class BarrierHasResponse extends ElementRule<Barrier> {
	public BarrierHasResponse() {
		super(Barrier.class, new RuleText("A19-59", "A barrier has a response", Severity.WARNING, Category.RISK,
			"A barrier that is only recorded stays one.",
			"S2, barriers to collaboration; A19, rule 59",
			"Response: secondments between both forces",
			"No response"));
	}

	@Override
	protected void examine(Barrier barrier, FindingCollector findings) {
		if (barrier.getResponses().isEmpty()) {
			findings.report(barrier, BARRIER__RESPONSES, Names.start(barrier) + " has no response: say what is done about it.");
		}
	}
}
