// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__IN_WRITING;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Names;

/** A collaboration agreement under the Police Act is in writing. Source: Police Act 1996, s23C(2). */
public final class StatutoryAgreementIsInWriting extends ElementRule<Agreement> {
	public StatutoryAgreementIsInWriting() {
		super(Agreement.class, new RuleText("A19-35c", "A collaboration agreement under the Police Act is in writing", Severity.ERROR,
			Category.GOVERNANCE,
			"The Act asks for writing; a signed agreement is in writing.",
			"Police Act 1996, s23C(2)",
			"In writing, with its document",
			"Agreed by word of mouth"));
	}

	@Override
	protected void examine(Agreement agreement, FindingCollector findings) {
		boolean shown = Boolean.TRUE.equals(agreement.getInWriting()) || agreement.getInWriting() == null
			&& (Names.isGiven(agreement.getDocument())
			|| agreement.getSignedDate() != null || agreement.getStatus() == AgreementStatus.SIGNED);
		if (Agreements.isStatutory(agreement) && !shown) {
			findings.report(agreement, AGREEMENT__IN_WRITING, Names.start(agreement)
				+ " is not recorded as being in writing: name its document, or put it in writing.");
		}
	}
}
