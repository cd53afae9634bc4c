// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__MEMBERSHIPS;

import java.util.List;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** A host organisation is exactly one member. Source: S4 §6.5. */
public final class HostIsOnePartner extends ElementRule<Collaboration> {
	public HostIsOnePartner() {
		super(Collaboration.class, new RuleText("A19-09a", "A host organisation is exactly one member", Severity.ERROR, Category.STRUCTURE,
			"The host provides direction and control and employs on behalf of the collaboration; there is one.",
			"S4 §6.5",
			"Lancashire hosts, the others are members",
			"Nobody has the role of host, or two have"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		int hosts = Members.in(c, MembershipRole.HOST).size();
		if (c.getType() == CollaborationType.HOST && hosts != 1) {
			findings.report(c, COLLABORATION__MEMBERSHIPS, Names.start(c) + " is of the type host organisation and has "
				+ (hosts == 0 ? "no host" : hosts + " hosts") + ": let exactly one member host it.", fixes(c, hosts));
		}
	}

	/** Who employs already is the host that is missing; otherwise any member may be. */
	private static QuickFix[] fixes(Collaboration c, int hosts) {
		if (hosts > 0) {
			return new QuickFix[0];
		}
		List<Partner> employers = Members.full(c).stream().filter(partner -> c.getEmployedBy().equals(List.of(partner))).toList();
		return Leading.fixes(c, employers.isEmpty() ? Members.full(c) : employers, "the host");
	}
}
