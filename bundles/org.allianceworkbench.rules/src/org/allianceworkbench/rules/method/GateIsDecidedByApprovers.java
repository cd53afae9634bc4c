// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.DECISION__GATE;

import java.util.Set;

import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Gates;
import org.allianceworkbench.rules.predicate.Names;

/** A gate is decided by those empowered. Source: S4 §7.2, §7.6, §8.2. */
public final class GateIsDecidedByApprovers extends ElementRule<Decision> {
	public GateIsDecidedByApprovers() {
		super(Decision.class, new RuleText("A19-26b", "A gate is decided by those empowered", Severity.ERROR, Category.METHOD,
			"A gate names who may approve it, or else the method does; a decision of anybody else does not open it.",
			"S4 §7.2, §7.6, §8.2",
			"The gate names the Chief Officer Group, which decides",
			"The gate names the Chief Officer Group, a working group decides"));
	}

	@Override
	protected void examine(Decision decision, FindingCollector findings) {
		Gate gate = decision.getGate();
		GovernanceBody body = decision.getBody();
		if (gate == null || body == null || decision.getOutcome() == DecisionOutcome.INFORMED) {
			return;
		}
		boolean empowered = gate.getApprovers().isEmpty() ? isEmpoweredByMethod(gate, body)
			: gate.getApprovers().stream().anyMatch(approver -> approver == body || approver == body.getOrganisation()
				|| approver == body.getChair());
		if (!empowered) {
			findings.report(decision, DECISION__GATE, Names.start(decision) + " was taken by " + Names.of(body) + ", which the gate "
				+ Names.of(gate)
				+ " does not empower: name the body that decided, or add it to those who approve.");
		}
	}

	/** Where a gate names nobody, the method says who decides at it; where that says nothing either, nobody is wrong. */
	private static boolean isEmpoweredByMethod(Gate gate, GovernanceBody body) {
		Set<GovernanceBodyKind> kinds = gate.getStep() == null ? Set.of() : Gates.empowered(gate.getStep().getKind());
		return kinds.isEmpty() || body.getKind() == GovernanceBodyKind.UNSPECIFIED || kinds.contains(body.getKind());
	}
}
