// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__RESOURCES_CONTROLLED_BY;

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

/** Under a single lead the lead controls the resources. Source: S4 §6.3. */
public final class LeadControlsResources extends ElementRule<Collaboration> {
	public LeadControlsResources() {
		super(Collaboration.class, new RuleText("A19-04c", "Under a single lead the lead controls the resources", Severity.ERROR,
			Category.STRUCTURE,
			"The lead organisation manages the resources on behalf of the collaboration, alone.",
			"S4 §6.3",
			"Cheshire leads and controls the resources",
			"Cheshire leads, but all members control the resources"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		List<Partner> leads = Members.partnersIn(c, MembershipRole.LEAD);
		if (c.getType() == CollaborationType.SINGLE_LEAD && leads.size() == 1 && !Members.same(c.getResourcesControlledBy(), leads)) {
			findings.report(c, COLLABORATION__RESOURCES_CONTROLLED_BY, Names.start(c) + " is led by " + Names.of(leads)
				+ ", but that partner does not alone control its resources: set the control of resources to the lead.",
				Changes.setAll("Set the control of resources to the lead", c, COLLABORATION__RESOURCES_CONTROLLED_BY, leads));
		}
	}
}
