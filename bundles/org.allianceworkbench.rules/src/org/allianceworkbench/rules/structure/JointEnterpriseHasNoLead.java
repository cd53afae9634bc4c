// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.MEMBERSHIP__ROLE;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;

/** A joint enterprise has no lead and no host. Source: S4 §6.2. */
public final class JointEnterpriseHasNoLead extends ElementRule<Collaboration> {
	public JointEnterpriseHasNoLead() {
		super(Collaboration.class, new RuleText("A19-03a", "A joint enterprise has no lead and no host", Severity.ERROR, Category.STRUCTURE,
			"In a joint enterprise all organisations share direction and control; a lead or host makes it another type.",
			"S4 §6.2",
			"Three forces are members and none of them leads",
			"A joint enterprise in which one force has the role of lead"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (c.getType() == CollaborationType.JOINT_ENTERPRISE) {
			c.getMemberships().stream().filter(member -> member.getRole() == MembershipRole.LEAD || member.getRole() == MembershipRole.HOST)
				.forEach(member -> report(member, c, findings));
		}
	}

	private static void report(Membership member, Collaboration c, FindingCollector findings) {
		findings.report(member, MEMBERSHIP__ROLE, Names.start(c) + " is a joint enterprise, yet " + Names.of(member.getPartner())
			+ " leads or hosts it: make it a member, or change the type.",
			Changes.set("Make it a member like the others", member, MEMBERSHIP__ROLE, MembershipRole.MEMBER));
	}
}
