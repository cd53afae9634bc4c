// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__TYPE;

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
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** Where another partner employs, the type is not host. Source: S4 §6.3, §6.5. */
public final class HostTypeSuitsEmployment extends ElementRule<Collaboration> {
	public HostTypeSuitsEmployment() {
		super(Collaboration.class, new RuleText("A19-10a", "Where another partner employs, the type is not host", Severity.WARNING,
			Category.STRUCTURE,
			"Host and single lead differ only in who employs: where another partner employs a resource, the host is in "
				+ "truth a lead.",
			"S4 §6.3, §6.5",
			"A host that employs everything",
			"Type host, while Cheshire employs the staff of the control room"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		List<Partner> hosts = Members.partnersIn(c, MembershipRole.HOST);
		boolean others = c.getResources().stream().map(Resource::getEmployer).anyMatch(employer -> employer != null
			&& !hosts.contains(employer));
		if (c.getType() == CollaborationType.HOST && hosts.size() == 1 && others) {
			findings.report(c, COLLABORATION__TYPE, Names.start(c)
				+ " is called a host organisation, but others than the host employ resources: a lead organisation may be meant.",
				QuickFix.of("Turn the host into a single lead", new ChangeCollaborationTypeOperation(c, CollaborationType.SINGLE_LEAD,
					hosts)));
		}
	}
}
