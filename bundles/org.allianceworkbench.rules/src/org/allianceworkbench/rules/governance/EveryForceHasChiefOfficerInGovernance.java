// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__GOVERNED_BY;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.RoleKind;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** A chief officer of each force sits in the governance. Source: S4 §8.2. */
public final class EveryForceHasChiefOfficerInGovernance extends ElementRule<Collaboration> {
	public EveryForceHasChiefOfficerInGovernance() {
		super(Collaboration.class, new RuleText("A19-31c", "A chief officer of each force sits in the governance", Severity.WARNING,
			Category.GOVERNANCE,
			"The governance of a work stream is made up of chief officers of the partners and the OPCC.",
			"S4 §8.2",
			"A chief officer of North and one of South sit on the board",
			"Nobody of South sits on the board"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (!Agreements.isFormal(c) || c.getGovernedBy().isEmpty()) {
			return;
		}
		Set<Partner> seated = c.getGovernedBy().stream().flatMap(EveryForceHasChiefOfficerInGovernance::chiefOfficers)
			.collect(Collectors.toSet());
		Members.forces(c).stream().filter(force -> !seated.contains(force)).forEach(force -> findings.report(c, COLLABORATION__GOVERNED_BY,
			Names.start(c) + " has no chief officer of " + Names.of(force) + " in its governance: add one to a governance body."));
	}

	private static Stream<Partner> chiefOfficers(GovernanceBody body) {
		Stream<Partner> own = body.getKind() == GovernanceBodyKind.CHIEF_CONSTABLE
			|| body.getKind() == GovernanceBodyKind.CHIEF_OFFICER_GROUP
			? Stream.of(body).map(GovernanceBody::getOrganisation) : Stream.empty();
		Stream<Partner> seated = body.getMembers().stream().filter(EveryForceHasChiefOfficerInGovernance::isChiefOfficer)
			.flatMap(member -> Stream.of(member.getPartner(), Effects.organisation(member.getRole()),
			Effects.organisation(member.getPerson())));
		return Stream.concat(own, seated).filter(Objects::nonNull);
	}

	private static boolean isChiefOfficer(BodyMembership member) {
		Stream<Role> ofPerson = member.getPerson() == null ? Stream.empty() : member.getPerson().getRoles().stream();
		return Stream.concat(Stream.of(member).map(BodyMembership::getRole), ofPerson).filter(Objects::nonNull)
			.anyMatch(role -> role.getKind() == RoleKind.CHIEF_CONSTABLE || role.getKind() == RoleKind.CHIEF_OFFICER_LEAD);
	}
}
