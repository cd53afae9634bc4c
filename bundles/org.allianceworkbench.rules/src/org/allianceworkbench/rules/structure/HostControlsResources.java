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

/** The host controls the resources. Source: S4 §6.5. */
public final class HostControlsResources extends ElementRule<Collaboration> {
	public HostControlsResources() {
		super(Collaboration.class, new RuleText("A19-09d", "The host controls the resources", Severity.ERROR, Category.STRUCTURE,
			"The host provides direction and control.",
			"S4 §6.5",
			"Lancashire hosts and controls the resources",
			"Lancashire hosts, but another force controls the resources"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		List<Partner> hosts = Members.partnersIn(c, MembershipRole.HOST);
		if (c.getType() == CollaborationType.HOST && hosts.size() == 1 && !Members.same(c.getResourcesControlledBy(), hosts)) {
			findings.report(c, COLLABORATION__RESOURCES_CONTROLLED_BY, Names.start(c) + " is hosted by " + Names.of(hosts)
				+ ", but that partner does not alone control its resources: set the control of resources to the host.",
				Changes.setAll("Set the control of resources to the host", c, COLLABORATION__RESOURCES_CONTROLLED_BY, hosts));
		}
	}
}
