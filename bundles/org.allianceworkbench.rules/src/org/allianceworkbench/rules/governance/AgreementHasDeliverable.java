// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__DELIVERABLES;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Names;

/** An agreement sets out deliverables. Source: S0, "Collaborative agreements". */
public final class AgreementHasDeliverable extends ElementRule<Agreement> {
	public AgreementHasDeliverable() {
		super(Agreement.class, new RuleText("A19-33a", "An agreement sets out deliverables", Severity.ERROR, Category.GOVERNANCE,
			"Signed agreements set out clear deliverables to which partners are held to account.",
			"S0, \"Collaborative agreements\"",
			"Deliverable: \"Joint fleet policy\", due in June",
			"An agreement without any deliverable"));
	}

	@Override
	protected void examine(Agreement agreement, FindingCollector findings) {
		if (Agreements.binds(agreement) && agreement.getDeliverables().isEmpty()) {
			findings.report(agreement, AGREEMENT__DELIVERABLES, Names.start(agreement)
				+ " sets out no deliverable: add what its parties are to deliver.");
		}
	}
}
