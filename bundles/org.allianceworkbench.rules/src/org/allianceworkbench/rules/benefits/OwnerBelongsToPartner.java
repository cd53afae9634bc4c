// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__OWNER;

import java.util.List;

import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** The owner of a benefit belongs to a partner. Source: A19, rule 40. */
public final class OwnerBelongsToPartner extends ElementRule<Effect> {
	public OwnerBelongsToPartner() {
		super(Effect.class, new RuleText("A19-40c", "The owner of a benefit belongs to a partner", Severity.WARNING, Category.BENEFITS,
			"Who owns a benefit of the alliance is answerable within the alliance.",
			"A19, rule 40",
			"Owner: Head of Fleet at North, a member",
			"Owner: somebody at a company that takes no part"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		Partner organisation = Effects.organisation(benefit.getOwner());
		List<Collaboration> collaborations = Effects.collaborations(benefit).toList();
		if (!Effects.isBenefit(benefit) || organisation == null || collaborations.isEmpty()) {
			return;
		}
		boolean within = collaborations.stream().flatMap(c -> Members.of(c).stream())
			.anyMatch(partner -> partner == organisation || partner == organisation.getParent()
			|| organisation == partner.getPolicingBody());
		if (!within) {
			findings.report(benefit, BENEFITS_NODE__OWNER, Names.start(benefit) + " is owned by " + Names.of(benefit.getOwner()) + " of "
				+ Names.of(organisation)
				+ ", which takes no part in the collaboration: choose an owner within it.");
		}
	}
}
