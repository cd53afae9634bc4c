// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__MEMBERSHIPS;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** Under a shared lead at least two members lead. Source: S4 §6.4. */
public final class SharedLeadHasTwoLeads extends ElementRule<Collaboration> {
	public SharedLeadHasTwoLeads() {
		super(Collaboration.class, new RuleText("A19-05a", "Under a shared lead at least two members lead", Severity.ERROR,
			Category.STRUCTURE,
			"Leadership is shared by leads of different thematic areas; one lead alone is a single lead.",
			"S4 §6.4",
			"North leads training, South leads fleet",
			"Only North has the role of lead"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		int leads = Members.partnersIn(c, MembershipRole.LEAD).size();
		if (c.getType() == CollaborationType.SHARED_LEAD && leads < 2) {
			findings.report(c, COLLABORATION__MEMBERSHIPS, Names.start(c)
				+ " shares its lead, yet fewer than two partners lead: name the leads, or make it a single lead.");
		}
	}
}
