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

/** The host directs. Source: S4 §6.5. */
public final class HostDirects extends ElementRule<Collaboration> {
	public HostDirects() {
		super(Collaboration.class, new RuleText("A19-09c", "The host directs", Severity.ERROR, Category.STRUCTURE,
			"The host provides direction, alone.",
			"S4 §6.5",
			"Lancashire hosts and directs",
			"Lancashire hosts, but all members direct"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		List<Partner> hosts = Members.partnersIn(c, MembershipRole.HOST);
		if (c.getType() == CollaborationType.HOST && hosts.size() == 1 && !Members.same(c.getDirectedBy(), hosts)) {
			findings.report(c, COLLABORATION__DIRECTED_BY, Names.start(c) + " is hosted by " + Names.of(hosts)
				+ ", but not by that partner alone directed: set the direction to the host.",
				Changes.setAll("Set the direction to the host", c, COLLABORATION__DIRECTED_BY, hosts));
		}
	}
}
