// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT_PARTY__PARTNER;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__PARTIES;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.PartyCapacity;
import org.allianceworkbench.model.governance.ProvisionKind;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** A force collaboration provision binds chief officer and policing body of each force. Source: Police Act 1996, s22A(3). */
public final class ForceCollaborationIncludesBoth extends ElementRule<Agreement> {
	public ForceCollaborationIncludesBoth() {
		super(Agreement.class, new RuleText("A19-35a",
			"A force collaboration provision binds chief officer and policing body of each force", Severity.ERROR, Category.GOVERNANCE,
			"A provision about the functions of members of a force may be made only if the chief officer and the policing "
				+ "body of each affected force are parties.",
			"Police Act 1996, s22A(3)",
			"Both forces and both Commissioners are parties",
			"Both forces are parties, but only one Commissioner"));
	}

	@Override
	protected void examine(Agreement agreement, FindingCollector findings) {
		if (!agreement.getProvisions().contains(ProvisionKind.FORCE_COLLABORATION)
			&& !agreement.getProvisions().contains(ProvisionKind.POLICING_BODY_AND_FORCE_COLLABORATION)) {
			return;
		}
		List<Partner> parties = Agreements.parties(agreement);
		for (Partner party : parties) {
			Partner body = party.getPolicingBody();
			if (Members.isForce(party) && (body == null || !parties.contains(body))) {
				findings.report(agreement, AGREEMENT__PARTIES, Names.start(agreement) + " makes a force collaboration provision for "
					+ Names.of(party)
					+ ", whose policing body is no party: add the policing body.", fixes(agreement, body));
			}
			if (party.getKind() == PartnerKind.POLICING_BODY && !party.getForces().isEmpty() && party.getForces().stream()
				.noneMatch(parties::contains)) {
				findings.report(agreement, AGREEMENT__PARTIES, Names.start(agreement) + " makes a force collaboration provision with "
					+ Names.of(party)
					+ ", but the chief officer of its force is no party: add the force.");
			}
		}
	}

	private static QuickFix[] fixes(Agreement agreement, Partner body) {
		return body == null ? new QuickFix[0] : new QuickFix[] {Changes.add("Add the policing body as a party", agreement,
			AGREEMENT__PARTIES,
			ForceCollaborationIncludesBoth::party, Map.of(AGREEMENT_PARTY__PARTNER, body))};
	}

	private static AgreementParty party() {
		AgreementParty party = GovernanceFactory.eINSTANCE.createAgreementParty();
		party.setCapacity(PartyCapacity.POLICING_BODY);
		return party;
	}
}
