// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__EMPLOYER;

import java.util.List;

import org.allianceworkbench.edit.operation.ChangeCollaborationTypeOperation;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** The host employs every resource. Source: S4 §6.5. */
public final class HostEmploysResources extends ElementRule<Resource> {
	public HostEmploysResources() {
		super(Resource.class, new RuleText("A19-09b", "The host employs every resource", Severity.ERROR, Category.STRUCTURE,
			"The host employs the resources on behalf of the collaboration; this is what tells a host from a lead.",
			"S4 §6.5",
			"The control room staff are employed by the host",
			"The control room staff are employed by another member"));
	}

	@Override
	protected void examine(Resource resource, FindingCollector findings) {
		Collaboration c = resource.getCollaboration();
		List<Partner> hosts = c == null ? List.of() : Members.partnersIn(c, MembershipRole.HOST);
		if (c != null && c.getType() == CollaborationType.HOST && hosts.size() == 1 && resource.getEmployer() != hosts.get(0)) {
			findings.report(resource, RESOURCE__EMPLOYER, Names.start(resource) + " is employed by " + Names.of(resource.getEmployer())
				+ " and not by the host, "
				+ Names.of(hosts) + ": let the host employ it, or make the collaboration a lead organisation.",
				Changes.set("Let the host employ it", resource, RESOURCE__EMPLOYER, hosts.get(0)),
				QuickFix.of("Turn the host into a single lead", new ChangeCollaborationTypeOperation(c, CollaborationType.SINGLE_LEAD,
					hosts)));
		}
	}
}
