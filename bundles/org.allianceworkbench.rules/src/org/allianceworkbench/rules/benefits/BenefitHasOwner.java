// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__OWNER;

import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A benefit has an owner. Source: S3: benefits are the responsibility of each business area; MSP. */
public final class BenefitHasOwner extends ElementRule<Effect> {
	public BenefitHasOwner() {
		super(Effect.class, new RuleText("A19-40a", "A benefit has an owner", Severity.ERROR, Category.BENEFITS,
			"Somebody must monitor, respond to and sustain it.",
			"S3: benefits are the responsibility of each business area; MSP",
			"Owner: the business area \"Training\"",
			"No owner"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && benefit.getOwner() == null) {
			findings.report(benefit, BENEFITS_NODE__OWNER, Names.start(benefit) + " has no owner: name who is answerable for it.",
				fixes(benefit));
		}
	}

	private static QuickFix[] fixes(Effect benefit) {
		return benefit.getBusinessArea() == null ? new QuickFix[0]
			: new QuickFix[] {Changes.set("Let its business area own it", benefit, BENEFITS_NODE__OWNER, benefit.getBusinessArea())};
	}
}
