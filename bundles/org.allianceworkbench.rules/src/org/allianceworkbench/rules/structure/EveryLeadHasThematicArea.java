// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__THEMATIC_AREAS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.MEMBERSHIP__PARTNER;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.THEMATIC_AREA__LEAD;

import java.util.Map;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;

/** Under a shared lead every lead has a thematic area. Source: S4 §6.4. */
public final class EveryLeadHasThematicArea extends ElementRule<Membership> {
	public EveryLeadHasThematicArea() {
		super(Membership.class, new RuleText("A19-05b", "Under a shared lead every lead has a thematic area", Severity.ERROR,
			Category.STRUCTURE,
			"The leads manage in different thematic areas; a lead without an area has nothing to lead.",
			"S4 §6.4",
			"North leads the area \"Training\"",
			"South is a lead, but no area names it"));
	}

	@Override
	protected void examine(Membership member, FindingCollector findings) {
		Collaboration c = member.getCollaboration();
		Partner partner = member.getPartner();
		if (c == null || partner == null || c.getType() != CollaborationType.SHARED_LEAD || member.getRole() != MembershipRole.LEAD) {
			return;
		}
		if (c.getThematicAreas().stream().noneMatch(area -> area.getLead() == partner)) {
			findings.report(member, MEMBERSHIP__PARTNER, Names.of(partner) + " is a lead of " + Names.of(c)
				+ ", but leads no thematic area: give it one.", Changes.add("Give it a thematic area", c, COLLABORATION__THEMATIC_AREAS,
				() -> area(partner), Map.of(THEMATIC_AREA__LEAD, partner)));
		}
	}

	private static ThematicArea area(Partner partner) {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		area.setName(Names.isGiven(partner.getName()) ? "Thematic area of " + partner.getName() : null);
		return area;
	}
}
