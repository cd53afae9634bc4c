// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__STEPS;

import java.util.List;

import org.allianceworkbench.edit.label.EnglishNames;
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

/** The preferred option is approved by Chief Constable and policing body. Source: S4 §7.2. */
public final class PreferredOptionHasBothApprovals extends ElementRule<Collaboration> {
	public PreferredOptionHasBothApprovals() {
		super(Collaboration.class, new RuleText("A19-25", "The preferred option is approved by Chief Constable and policing body",
			Severity.ERROR, Category.METHOD,
			"The preferred option is approved by the Chief Constable and the Police and Crime Commissioner, both of them.",
			"S4 §7.2",
			"Both approved the option in June",
			"Only the Chief Constable approved it"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		boolean approved = c.getBusinessCases().stream().anyMatch(businessCase -> businessCase.getPreferredOption() != null
			&& businessCase.getApprovedDate() != null)
			|| Gates.steps(c, StepKind.PREFERRED_OPTION_APPROVED).stream().anyMatch(step -> step.getCompletedDate() != null);
		if (!approved) {
			return;
		}
		for (GovernanceBodyKind body : List.of(GovernanceBodyKind.CHIEF_CONSTABLE, GovernanceBodyKind.POLICING_BODY)) {
			if (!Gates.consented(c, StepKind.PREFERRED_OPTION_APPROVED, body, null)) {
				findings.report(c, COLLABORATION__STEPS, Names.start(c) + " has an approved preferred option, but no approval by the "
					+ EnglishNames.ofLiteral(body) + " is recorded: record it, or seek it.");
			}
		}
	}
}
