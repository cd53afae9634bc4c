// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.risk.RiskPackage.Literals.RISK__MITIGATION;

import org.allianceworkbench.model.risk.EntryStatus;
import org.allianceworkbench.model.risk.Risk;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A high risk has a mitigation. Source: S4 §5.3, §9; A19, rule 58. */
public final class HighRiskIsMitigated extends ElementRule<Risk> {
	public HighRiskIsMitigated() {
		super(Risk.class, new RuleText("A19-58b", "A high risk has a mitigation", Severity.WARNING, Category.RISK,
			"What the register calls high needs an answer.",
			"S4 §5.3, §9; A19, rule 58",
			"Likelihood 4, impact 5, mitigated by a second supplier",
			"Likelihood 4, impact 5, nothing said"));
	}

	@Override
	protected void examine(Risk risk, FindingCollector findings) {
		int high = risk.getRegister() == null ? 0 : risk.getRegister().getHighRiskFrom();
		if (high > 0 && risk.getStatus() != EntryStatus.CLOSED && risk.getLikelihood() * risk.getImpact() >= high
			&& !Names.isGiven(risk.getMitigation())) {
			findings.report(risk, RISK__MITIGATION, Names.start(risk) + " is high, but has no mitigation: say what is done about it.");
		}
	}
}
