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

/** Under a single lead exactly one member leads. Source: S4 §6.3. */
public final class SingleLeadIsOnePartner extends ElementRule<Collaboration> {
	public SingleLeadIsOnePartner() {
		super(Collaboration.class, new RuleText("A19-04a", "Under a single lead exactly one member leads", Severity.ERROR,
			Category.STRUCTURE,
			"One organisation provides direction and control on behalf of the partnership; with none or two it is another "
				+ "type.",
			"S4 §6.3",
			"Cheshire leads, the other three are members",
			"Two of the members have the role of lead, or none has"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		int leads = Members.in(c, MembershipRole.LEAD).size();
		if (c.getType() == CollaborationType.SINGLE_LEAD && leads != 1) {
			findings.report(c, COLLABORATION__MEMBERSHIPS, Names.start(c) + " is of the type lead organisation and has "
				+ (leads == 0 ? "no lead" : leads + " leads") + ": let exactly one member lead.", fixes(c, leads));
		}
	}

	/** Who directs already is the lead that is missing; otherwise any member may be. */
	private static QuickFix[] fixes(Collaboration c, int leads) {
		if (leads > 0) {
			return new QuickFix[0];
		}
		List<Partner> directors = Members.full(c).stream().filter(partner -> c.getDirectedBy().equals(List.of(partner))).toList();
		return Leading.fixes(c, directors.isEmpty() ? Members.full(c) : directors, "the lead");
	}
}
