// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.BODY_MEMBERSHIP__PARTNER;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.GOVERNANCE_BODY__MEMBERS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__GOVERNED_BY;

import java.util.Map;
import java.util.Objects;

import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.partners.Collaboration;
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
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** Each body that governs a formal collaboration includes a policing body. Source: S4 §8.2. */
public final class PolicingBodySitsInGovernance extends ElementRule<Collaboration> {
	public PolicingBodySitsInGovernance() {
		super(Collaboration.class, new RuleText("A19-31b", "Each body that governs a formal collaboration includes a policing body",
			Severity.ERROR, Category.GOVERNANCE,
			"The governance of a work stream is made up of chief officers of the partners and the OPCC.",
			"S4 §8.2",
			"The Commissioner's office is a member of the board",
			"The board consists of chief officers only"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (!Agreements.isFormal(c) || !Members.includePolice(c)) {
			return;
		}
		for (GovernanceBody body : c.getGovernedBy()) {
			if (!includesPolicingBody(body)) {
				findings.report(c, COLLABORATION__GOVERNED_BY, Names.start(c) + " is governed by " + Names.of(body)
					+ " without any policing body: add a member of the OPCC.", fixes(c, body));
			}
		}
	}

	private static QuickFix[] fixes(Collaboration c, GovernanceBody body) {
		return Members.forces(c).stream().map(Partner::getPolicingBody).filter(Objects::nonNull).distinct().limit(3)
			.map(seated -> Changes.add("Add " + Names.of(seated) + " to " + Names.of(body), body, GOVERNANCE_BODY__MEMBERS,
				GovernanceFactory.eINSTANCE::createBodyMembership, Map.of(BODY_MEMBERSHIP__PARTNER, seated)))
			.toArray(QuickFix[]::new);
	}

	private static boolean includesPolicingBody(GovernanceBody body) {
		return body.getKind() == GovernanceBodyKind.POLICING_BODY || body.getKind() == GovernanceBodyKind.REGIONAL_POLICING_BODIES
			|| isPolicingBody(body.getOrganisation()) || body.getMembers().stream().anyMatch(PolicingBodySitsInGovernance::isPolicingBody);
	}

	private static boolean isPolicingBody(BodyMembership member) {
		return isPolicingBody(member.getPartner()) || isPolicingBody(Effects.organisation(member.getRole()))
			|| isPolicingBody(Effects.organisation(member.getPerson()));
	}

	private static boolean isPolicingBody(Partner partner) {
		return partner != null && partner.getKind() == PartnerKind.POLICING_BODY;
	}
}
