// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__SUSTAINING_OWNER;

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

/** A benefit of a closed programme has an owner in business as usual. Source: S3, "Strategic Alliance". */
public final class BenefitOutlivesProgramme extends ElementRule<Effect> {
	public BenefitOutlivesProgramme() {
		super(Effect.class, new RuleText("A19-50a", "A benefit of a closed programme has an owner in business as usual", Severity.ERROR,
			Category.BENEFITS,
			"Once the programme closes, business areas monitor, respond to and sustain its benefits.",
			"S3, \"Strategic Alliance\"",
			"Programme closed in 2018, sustained by the business area",
			"Programme closed in 2018, sustained by nobody"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && benefit.getSustainingOwner() == null && Effects.isProgrammeClosed(benefit, findings.today())) {
			findings.report(benefit, EFFECT__SUSTAINING_OWNER, Names.start(benefit)
				+ " belongs to a closed programme, but nobody sustains it: name the owner in business as usual.",
				fixes(benefit));
		}
	}

	private static QuickFix[] fixes(Effect benefit) {
		return benefit.getBusinessArea() == null ? new QuickFix[0]
			: new QuickFix[] {Changes.set("Let its business area sustain it", benefit, EFFECT__SUSTAINING_OWNER,
				benefit.getBusinessArea())};
	}
}
