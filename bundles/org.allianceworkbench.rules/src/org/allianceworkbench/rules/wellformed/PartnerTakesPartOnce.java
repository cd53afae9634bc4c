// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__MEMBERSHIPS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.edit.operation.DeleteOperation;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A partner takes part once. Source: A19, rule 12. */
public final class PartnerTakesPartOnce extends ElementRule<Collaboration> {
	public PartnerTakesPartOnce() {
		super(Collaboration.class, new RuleText("A19-12a", "A partner takes part once", Severity.ERROR, Category.STRUCTURE,
			"A second membership of the same partner says nothing new and makes it count twice.",
			"A19, rule 12",
			"North has one membership",
			"North is a member and a lead in two memberships"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		Set<Partner> seen = new HashSet<>();
		for (Membership member : c.getMemberships()) {
			if (member.getPartner() != null && !seen.add(member.getPartner())) {
				findings.report(c, COLLABORATION__MEMBERSHIPS, Names.of(member.getPartner()) + " is more than once a member of "
					+ Names.of(c)
					+ ": keep one membership.", fixes(c, member));
			}
		}
	}

	private static QuickFix[] fixes(Collaboration c, Membership member) {
		boolean same = c.getMemberships().stream().filter(other -> other.getPartner() == member.getPartner()).map(Membership::getRole)
			.distinct().count() == 1;
		return same ? new QuickFix[] {QuickFix.of("Delete the second membership", new DeleteOperation(List.of(member)))} : new QuickFix[0];
	}
}
