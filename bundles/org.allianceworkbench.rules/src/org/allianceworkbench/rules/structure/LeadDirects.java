// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DIRECTED_BY;

import java.util.List;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** Under a single lead the lead directs. Source: S4 §6.3. */
public final class LeadDirects extends ElementRule<Collaboration> {
	public LeadDirects() {
		super(Collaboration.class, new RuleText("A19-04b", "Under a single lead the lead directs", Severity.ERROR, Category.STRUCTURE,
			"The lead organisation provides direction for the partnership, alone.",
			"S4 §6.3",
			"Cheshire leads and Cheshire directs",
			"Cheshire leads, but Merseyside directs"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		List<Partner> leads = Members.partnersIn(c, MembershipRole.LEAD);
		if (c.getType() == CollaborationType.SINGLE_LEAD && leads.size() == 1 && !Members.same(c.getDirectedBy(), leads)) {
			findings.report(c, COLLABORATION__DIRECTED_BY, Names.start(c) + " is led by " + Names.of(leads)
				+ ", but not by that partner alone directed: set the direction to the lead.",
				Changes.setAll("Set the direction to the lead", c, COLLABORATION__DIRECTED_BY, leads));
		}
	}
}
