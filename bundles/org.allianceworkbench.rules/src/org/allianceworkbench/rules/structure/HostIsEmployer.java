// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__EMPLOYED_BY;

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

/** The host is the employer for the collaboration. Source: S4 §6.5. */
public final class HostIsEmployer extends ElementRule<Collaboration> {
	public HostIsEmployer() {
		super(Collaboration.class, new RuleText("A19-09e", "The host is the employer for the collaboration", Severity.ERROR,
			Category.STRUCTURE,
			"The host employs the resources on behalf of the collaboration.",
			"S4 §6.5",
			"Lancashire hosts and employs",
			"Lancashire hosts, but each partner employs its own"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		List<Partner> hosts = Members.partnersIn(c, MembershipRole.HOST);
		if (c.getType() == CollaborationType.HOST && hosts.size() == 1 && !Members.same(c.getEmployedBy(), hosts)) {
			findings.report(c, COLLABORATION__EMPLOYED_BY, Names.start(c) + " is hosted by " + Names.of(hosts)
				+ ", but that partner is not its only employer: set the employment to the host.",
				Changes.setAll("Set the employment to the host", c, COLLABORATION__EMPLOYED_BY, hosts));
		}
	}
}
