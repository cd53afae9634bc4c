// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.THEMATIC_AREA__LEAD;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** Under a shared lead every thematic area is led by a lead of the collaboration. Source: S4 §6.4. */
public final class ThematicAreaIsLedByLead extends ElementRule<ThematicArea> {
	public ThematicAreaIsLedByLead() {
		super(ThematicArea.class, new RuleText("A19-05d", "Under a shared lead every thematic area is led by a lead of the collaboration",
			Severity.ERROR, Category.STRUCTURE,
			"The partner that leads an area is one of the collaboration's leads, and so one of its partners.",
			"S4 §6.4",
			"\"Fleet\" is led by South, which is a lead",
			"\"Fleet\" is led by a force that is no lead, or by nobody"));
	}

	@Override
	protected void examine(ThematicArea area, FindingCollector findings) {
		Collaboration c = area.getCollaboration();
		if (c != null && c.getType() == CollaborationType.SHARED_LEAD && !Members.partnersIn(c, MembershipRole.LEAD)
			.contains(area.getLead())) {
			findings.report(area, THEMATIC_AREA__LEAD, Names.start(area) + " is led by " + Names.of(area.getLead())
				+ ", and not by a lead of " + Names.of(c) + ": name one of the leads.", fixes(area));
		}
	}

	/** Offered while the area is empty: what it holds already would have to follow its new lead. */
	private static QuickFix[] fixes(ThematicArea area) {
		return !area.getResources().isEmpty() || !area.getSecondments().isEmpty() ? new QuickFix[0]
			: Members.partnersIn(area.getCollaboration(), MembershipRole.LEAD).stream().filter(lead -> leavesNoOtherLead(area, lead)).limit(3)
				.map(lead -> Changes.set("Let " + Names.of(lead) + " lead it", area, THEMATIC_AREA__LEAD, lead)).toArray(QuickFix[]::new);
	}

	/** An area of the same name with another lead would be a fault of its own. */
	private static boolean leavesNoOtherLead(ThematicArea area, Partner lead) {
		return area.getCollaboration().getThematicAreas().stream().noneMatch(other -> other != area && other.getLead() != null
			&& other.getLead() != lead && Names.isGiven(area.getName()) && Names.normal(area.getName()).equals(Names.normal(other.getName())));
	}
}
