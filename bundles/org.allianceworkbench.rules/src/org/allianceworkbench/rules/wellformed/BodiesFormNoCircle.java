// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.GOVERNANCE_BODY__ESCALATES_TO;

import java.util.HashSet;
import java.util.Set;

import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;

/** No governance body escalates to itself. Source: A19, rule 13. */
public final class BodiesFormNoCircle extends ElementRule<GovernanceBody> {
	public BodiesFormNoCircle() {
		super(GovernanceBody.class, new RuleText("A19-13b", "No governance body escalates to itself", Severity.ERROR, Category.STRUCTURE,
			"Escalation leads upwards and never back, or nobody decides.",
			"A19, rule 13",
			"The programme board escalates to the Chief Officer Group",
			"Two boards escalate to each other"));
	}

	@Override
	protected void examine(GovernanceBody body, FindingCollector findings) {
		Set<GovernanceBody> seen = new HashSet<>();
		GovernanceBody current = body.getEscalatesTo();
		while (current != null && current != body && seen.add(current)) {
			current = current.getEscalatesTo();
		}
		if (current == body) {
			findings.report(body, GOVERNANCE_BODY__ESCALATES_TO, Names.start(body)
				+ " escalates to itself in the end: choose another body.",
				Changes.set("Break the circle here", body, GOVERNANCE_BODY__ESCALATES_TO, null));
		}
	}
}
