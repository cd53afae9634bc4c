// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__TYPE;

import java.util.List;

import org.allianceworkbench.edit.operation.ChangeCollaborationTypeOperation;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** Where the lead employs everything, the type is host. Source: S4 §6.3, §6.5. */
public final class LeadTypeSuitsEmployment extends ElementRule<Collaboration> {
	public LeadTypeSuitsEmployment() {
		super(Collaboration.class, new RuleText("A19-10b", "Where the lead employs everything, the type is host", Severity.WARNING,
			Category.STRUCTURE,
			"Host and single lead differ only in who employs: a lead that employs every resource is in truth a host.",
			"S4 §6.3, §6.5",
			"A lead that manages staff whom the other members employ",
			"Type lead organisation, while the lead employs every resource"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		List<Partner> leads = Members.partnersIn(c, MembershipRole.LEAD);
		if (c.getType() != CollaborationType.SINGLE_LEAD || leads.size() != 1 || c.getResources().isEmpty()) {
			return;
		}
		if (c.getResources().stream().allMatch(resource -> resource.getEmployer() == leads.get(0))) {
			findings.report(c, COLLABORATION__TYPE, Names.start(c) + " is called a lead organisation, but its lead, " + Names.of(leads)
				+ ", employs every resource: a host organisation may be meant.",
				QuickFix.of("Turn the lead into a host", new ChangeCollaborationTypeOperation(c, CollaborationType.HOST, leads)));
		}
	}
}
