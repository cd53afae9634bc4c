// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.money;

import static org.allianceworkbench.model.cost.CostPackage.Literals.CONTRIBUTION__PAYEE;
import static org.allianceworkbench.model.cost.CostPackage.Literals.CONTRIBUTION__PAYER;

import java.util.List;

import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** A contribution passes between partners, or from a partner to the collaboration. Source: A19, rule 53; S4 §3.5. */
public final class ContributionIsBetweenPartners extends ElementRule<Contribution> {
	public ContributionIsBetweenPartners() {
		super(Contribution.class, new RuleText("A19-53a", "A contribution passes between partners, or from a partner to the collaboration",
			Severity.ERROR, Category.MONEY,
			"Who pays and who is paid takes part in the collaboration; without a payee, the collaboration is paid.",
			"A19, rule 53; S4 §3.5",
			"Lancashire pays, Cheshire is paid",
			"The payer is nobody, or an outsider is paid"));
	}

	@Override
	protected void examine(Contribution contribution, FindingCollector findings) {
		Collaboration c = contribution.getCollaboration();
		List<Partner> partners = c == null ? List.of() : Members.of(c);
		if (contribution.getPayer() == null || !partners.contains(contribution.getPayer())) {
			findings.report(contribution, CONTRIBUTION__PAYER, Names.start(contribution) + " is paid by "
				+ Names.of(contribution.getPayer())
				+ ", and not by a partner of the collaboration: name the partner that pays.");
		}
		if (contribution.getPayee() != null && !partners.contains(contribution.getPayee())) {
			findings.report(contribution, CONTRIBUTION__PAYEE, Names.start(contribution) + " goes to " + Names.of(contribution.getPayee())
				+ ", which is no partner of the collaboration: add it as a member, or name another.");
		}
	}
}
