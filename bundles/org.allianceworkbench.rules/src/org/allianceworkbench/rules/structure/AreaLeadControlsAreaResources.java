// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__CONTROLLERS;

import java.util.List;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** Under a shared lead each area's resources are controlled by its lead. Source: S4 §6.4. */
public final class AreaLeadControlsAreaResources extends ElementRule<Resource> {
	public AreaLeadControlsAreaResources() {
		super(Resource.class, new RuleText("A19-06", "Under a shared lead each area's resources are controlled by its lead", Severity.ERROR,
			Category.STRUCTURE,
			"The lead has control of all resources in its lead thematic business area.",
			"S4 §6.4",
			"The vehicles of \"Fleet\" are controlled by South, which leads it",
			"The vehicles of \"Fleet\" are controlled by both forces"));
	}

	@Override
	protected void examine(Resource resource, FindingCollector findings) {
		Collaboration c = resource.getCollaboration();
		ThematicArea area = resource.getThematicArea();
		if (c == null || area == null || c.getType() != CollaborationType.SHARED_LEAD || area.getLead() == null) {
			return;
		}
		List<Partner> lead = List.of(area.getLead());
		if (!Members.same(resource.getControllers(), lead)) {
			findings.report(resource, RESOURCE__CONTROLLERS, Names.start(resource) + " belongs to the area " + Names.of(area)
				+ ", whose lead, "
				+ Names.of(lead) + ", does not alone control it: set the control to the area's lead.",
				Changes.setAll("Set the control to the area's lead", resource, RESOURCE__CONTROLLERS, lead));
		}
	}
}
