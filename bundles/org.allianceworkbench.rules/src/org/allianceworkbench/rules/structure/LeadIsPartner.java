// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.MEMBERSHIP__PARTNER;

import java.util.List;

import org.allianceworkbench.edit.operation.DeleteOperation;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** Every membership names its partner. Source: S4 §6.3-6.5. */
public final class LeadIsPartner extends ElementRule<Membership> {
	public LeadIsPartner() {
		super(Membership.class, new RuleText("A19-05e", "Every membership names its partner", Severity.ERROR, Category.STRUCTURE,
			"Who takes part, leads or hosts must be a partner of the alliance.",
			"S4 §6.3-6.5",
			"The lead's membership names Cheshire",
			"A membership with the role of lead names no partner"));
	}

	@Override
	protected void examine(Membership member, FindingCollector findings) {
		if (member.getPartner() == null) {
			findings.report(member, MEMBERSHIP__PARTNER, Names.start(member)
				+ " names no partner: choose the partner, or delete the membership.",
				QuickFix.of("Delete the membership", new DeleteOperation(List.of(member))));
		}
	}
}
