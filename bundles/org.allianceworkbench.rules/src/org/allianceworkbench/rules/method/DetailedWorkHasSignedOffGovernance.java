// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.method.MethodPackage.Literals.METHODOLOGY_STEP__STARTED_DATE;

import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Gates;
import org.allianceworkbench.rules.predicate.Names;

/** Detailed work starts under a governance structure that the policing body signed off. Source: S4 §8.2. */
public final class DetailedWorkHasSignedOffGovernance extends ElementRule<Collaboration> {
	public DetailedWorkHasSignedOffGovernance() {
		super(Collaboration.class, new RuleText("A19-23",
			"Detailed work starts under a governance structure that the policing body signed off", Severity.ERROR, Category.METHOD,
			"The governance structure of the work stream is signed off by the OPCC before detailed work commences.",
			"S4 §8.2",
			"Signed off in April, detailed business case begun in May",
			"The detailed business case is begun, no governance was signed off"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		Gates.begun(c, StepKind.DETAILED_BUSINESS_CASE).or(() -> Gates.begun(c, StepKind.IMPLEMENTATION)).ifPresent(step -> {
			if (!Gates.consented(c, StepKind.GOVERNANCE_DEFINED, GovernanceBodyKind.POLICING_BODY, Gates.beginning(step))) {
				findings.report(step, METHODOLOGY_STEP__STARTED_DATE, Names.start(step)
					+ " was begun before a policing body signed off the governance of "
					+ Names.of(c) + ": record the sign-off, or seek it.");
			}
		});
	}
}
