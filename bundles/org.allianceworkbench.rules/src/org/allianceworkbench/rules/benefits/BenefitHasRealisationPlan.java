// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_PROFILE__REALISATION_PLAN;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__PROFILE;

import java.util.Map;

import org.allianceworkbench.model.benefits.BenefitProfile;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A benefit has a realisation plan. Source: S3, "Strategic Alliance". */
public final class BenefitHasRealisationPlan extends ElementRule<Effect> {
	public BenefitHasRealisationPlan() {
		super(Effect.class, new RuleText("A19-48a", "A benefit has a realisation plan", Severity.WARNING, Category.BENEFITS,
			"Benefit profiles and realisation plans were developed for the alliance's benefits.",
			"S3, \"Strategic Alliance\"",
			"A plan with milestones",
			"No plan"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		BenefitProfile profile = benefit.getProfile();
		if (Effects.isBenefit(benefit) && (profile == null || profile.getRealisationPlan() == null)) {
			String label = "Create a realisation plan";
			findings.report(benefit, EFFECT__PROFILE, Names.start(benefit)
				+ " has no realisation plan: plan when and by whom it is realised.", profile == null
				? Changes.add(label, benefit, EFFECT__PROFILE, BenefitHasRealisationPlan::planned, Map.of())
				: Changes.add(label, profile, BENEFIT_PROFILE__REALISATION_PLAN, BenefitsFactory.eINSTANCE::createRealisationPlan, Map.of()));
		}
	}

	private static BenefitProfile planned() {
		BenefitProfile profile = BenefitsFactory.eINSTANCE.createBenefitProfile();
		profile.setRealisationPlan(BenefitsFactory.eINSTANCE.createRealisationPlan());
		return profile;
	}
}
