// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.method.MethodPackage.Literals.GATE__PASSED_DATE;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.GateKind;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Dates;
import org.allianceworkbench.rules.predicate.Gates;
import org.allianceworkbench.rules.predicate.Names;

/** No gate is passed before the Joint Development Group has been informed. Source: S4 §5.7, §7.4. */
public final class NoSurprises extends ElementRule<Gate> {
	public NoSurprises() {
		super(Gate.class, new RuleText("A19-24", "No gate is passed before the Joint Development Group has been informed", Severity.ERROR,
			Category.METHOD,
			"Opportunities are shared through the Joint Development Group at an early stage, before any decision: no "
				+ "surprises.",
			"S4 §5.7, §7.4",
			"The group was informed in January, the gate passed in March",
			"A gate is passed, and the group has no record of the matter"));
	}

	@Override
	protected void examine(Gate gate, FindingCollector findings) {
		MethodologyStep step = gate.getStep();
		if (gate.getKind() == GateKind.INFORMATION || !Gates.isPassed(gate) || step == null || !(step.eContainer() instanceof Collaboration c)) {
			return;
		}
		PartialDate passed = Gates.passing(gate);
		boolean shared = Gates.steps(c, StepKind.EARLY_SHARING).stream().map(Gates::beginning)
			.anyMatch(date -> date != null && !Dates.isBefore(passed, date));
		boolean informed = Gates.decisions(c).filter(decision -> decision.getBody() != null && decision.getBody()
			.getKind() == GovernanceBodyKind.JOINT_DEVELOPMENT_GROUP)
			.anyMatch(decision -> decision.getDate() != null && !Dates.isBefore(passed, decision.getDate()));
		if (!shared && !informed) {
			findings.report(gate, GATE__PASSED_DATE, Names.start(gate)
				+ " was passed without an earlier record of the Joint Development Group: record when it was informed.");
		}
	}
}
