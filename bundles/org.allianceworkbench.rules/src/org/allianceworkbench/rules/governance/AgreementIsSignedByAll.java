// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__PARTIES;

import java.util.List;
import java.util.Objects;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Names;

/** An agreed agreement is signed by all parties. Source: S0, "Collaborative agreements"; S4 §7.8. */
public final class AgreementIsSignedByAll extends ElementRule<Agreement> {
	public AgreementIsSignedByAll() {
		super(Agreement.class, new RuleText("A19-32", "An agreed agreement is signed by all parties", Severity.ERROR, Category.GOVERNANCE,
			"There must be signed agreements in place between all partners. Where only the agreement as a whole is "
				+ "recorded as signed and no single signature, it counts as signed by all.",
			"S0, \"Collaborative agreements\"; S4 §7.8",
			"Status signed, each party has signed",
			"Status agreed, and one party has not signed"));
	}

	@Override
	protected void examine(Agreement agreement, FindingCollector findings) {
		if (!Agreements.binds(agreement) || !Agreements.isAgreed(agreement) || isSignedAsWhole(agreement)) {
			return;
		}
		List<Partner> open = agreement.getParties().stream().filter(party -> !isSigned(party)).map(AgreementParty::getPartner)
			.filter(Objects::nonNull).toList();
		if (agreement.getParties().isEmpty()) {
			findings.report(agreement, AGREEMENT__PARTIES, Names.start(agreement)
				+ " is agreed, but names no parties: name them and record who has signed.");
		} else if (!open.isEmpty()) {
			findings.report(agreement, AGREEMENT__PARTIES, Names.start(agreement) + " is agreed, but not signed by " + Names.of(open)
				+ ": record the signatures, or obtain them.");
		}
	}

	private static boolean isSignedAsWhole(Agreement agreement) {
		return agreement.getStatus() == AgreementStatus.SIGNED && agreement.getSignedDate() != null
			&& agreement.getParties().stream().noneMatch(AgreementIsSignedByAll::isSigned);
	}

	private static boolean isSigned(AgreementParty party) {
		return party.isSigned() || party.getSignedDate() != null;
	}
}
