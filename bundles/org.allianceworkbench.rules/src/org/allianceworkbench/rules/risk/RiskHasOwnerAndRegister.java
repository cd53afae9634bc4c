// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.risk.RiskPackage.Literals.RISK__OWNER;

import org.allianceworkbench.model.risk.Risk;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A risk has an owner and stands in a register. Source: S4 §9. */
public final class RiskHasOwnerAndRegister extends ElementRule<Risk> {
	public RiskHasOwnerAndRegister() {
		super(Risk.class, new RuleText("A19-58a", "A risk has an owner and stands in a register", Severity.ERROR, Category.RISK,
			"Risks are kept in a register, so that they can be audited, and each has an owner.",
			"S4 §9",
			"In the programme's register, owned by the work stream lead",
			"No owner"));
	}

	@Override
	protected void examine(Risk risk, FindingCollector findings) {
		if (risk.getOwner() == null || risk.getRegister() == null) {
			findings.report(risk, RISK__OWNER, Names.start(risk) + (risk.getOwner() == null ? " has no owner: name who watches it."
				: " stands in no register: move it into one."));
		}
	}
}
