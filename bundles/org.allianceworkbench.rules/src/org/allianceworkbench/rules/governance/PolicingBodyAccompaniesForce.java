// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__MEMBERSHIPS;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.allianceworkbench.edit.operation.AddMemberOperation;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Stages;

/** The policing body of every force has a place in the governance. Source: Police Act 1996, s22; S3, Commissioner's response; S4 §5.7. */
public final class PolicingBodyAccompaniesForce extends ElementRule<Collaboration> {
	public PolicingBodyAccompaniesForce() {
		super(Collaboration.class, new RuleText("A19-37", "The policing body of every force has a place in the governance", Severity.ERROR,
			Category.GOVERNANCE,
			"Commissioners share the duty to collaborate and hold chief officers to account, so each force comes with its "
				+ "policing body.",
			"Police Act 1996, s22; S3, Commissioner's response; S4 §5.7",
			"Dorset Police and the Commissioner for Dorset are members",
			"Dorset Police is a member, its Commissioner appears nowhere"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (!Stages.isPursued(c)) {
			return;
		}
		Set<Partner> placed = new HashSet<>(Members.of(c));
		c.getAgreements().forEach(agreement -> placed.addAll(Agreements.parties(agreement)));
		c.getGovernedBy().forEach(body -> {
			placed.add(body.getOrganisation());
			body.getMembers().forEach(member -> placed.addAll(Arrays.asList(member.getPartner(), Effects.organisation(member.getRole()),
				Effects.organisation(member.getPerson()))));
		});
		for (Partner force : Members.forces(c)) {
			Partner body = force.getPolicingBody();
			if (body == null || !placed.contains(body)) {
				findings.report(c, COLLABORATION__MEMBERSHIPS, Names.start(c) + " takes in " + Names.of(force)
					+ ", but its policing body appears nowhere in the governance: add it.", fixes(c, body));
			}
		}
	}

	private static QuickFix[] fixes(Collaboration c, Partner body) {
		return body == null ? new QuickFix[0]
			: new QuickFix[] {QuickFix.of("Add the policing body as a member", new AddMemberOperation(c, body, MembershipRole.MEMBER))};
	}
}
