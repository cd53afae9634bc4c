// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__PARTIES;

import java.util.List;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementKind;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** A section 22A agreement has the parties the Act permits. Source: Police Act 1996, s22A(1). */
public final class Section22AHasPermittedParties extends ElementRule<Agreement> {
	public Section22AHasPermittedParties() {
		super(Agreement.class, new RuleText("A19-35b", "A section 22A agreement has the parties the Act permits", Severity.ERROR,
			Category.GOVERNANCE,
			"It is made by two or more policing bodies, or by chief officers together with a policing body and another "
				+ "policing body or person.",
			"Police Act 1996, s22A(1)",
			"Two forces and their two Commissioners",
			"Two forces and nobody else"));
	}

	@Override
	protected void examine(Agreement agreement, FindingCollector findings) {
		List<Partner> parties = Agreements.parties(agreement);
		long bodies = parties.stream().filter(party -> party.getKind() == PartnerKind.POLICING_BODY).count();
		boolean forces = parties.stream().anyMatch(Members::isForce);
		boolean others = parties.stream().anyMatch(party -> !Members.isForce(party) && party.getKind() != PartnerKind.POLICING_BODY);
		if (agreement.getKind() == AgreementKind.SECTION22_A && bodies < 2 && !(forces && bodies == 1 && others)) {
			findings.report(agreement, AGREEMENT__PARTIES, Names.start(agreement)
				+ " lacks the parties that section 22A asks for: two or more policing bodies, or chief officers with a policing body "
				+ "and another party.");
		}
	}
}
