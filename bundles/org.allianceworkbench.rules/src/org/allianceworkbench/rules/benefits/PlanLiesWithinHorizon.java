// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.REALISATION_PLAN__END_DATE;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.REALISATION_PLAN__START_DATE;

import java.util.List;

import org.allianceworkbench.model.benefits.BenefitProfile;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.RealisationPlan;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Programme;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Dates;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A realisation plan lies within the life of the programme and its business as usual. Source: A19, rule 48. */
public final class PlanLiesWithinHorizon extends ElementRule<RealisationPlan> {
	public PlanLiesWithinHorizon() {
		super(RealisationPlan.class, new RuleText("A19-48b",
			"A realisation plan lies within the life of the programme and its business as usual", Severity.ERROR, Category.BENEFITS,
			"Benefits are realised while the programme runs or while the collaboration lasts after it.",
			"A19, rule 48",
			"Programme from 2014, plan from 2015",
			"Programme from 2014, plan from 2012; or a plan that begins after it ends"));
	}

	@Override
	protected void examine(RealisationPlan plan, FindingCollector findings) {
		if (Dates.isBefore(plan.getEndDate(), plan.getStartDate())) {
			findings.report(plan, REALISATION_PLAN__END_DATE, Names.start(plan) + " ends before it begins: correct the dates.");
		}
		if (!(plan.eContainer() instanceof BenefitProfile profile) || profile.getEffect() == null || profile.getEffect().getMap() == null) {
			return;
		}
		Effect effect = profile.getEffect();
		Programme programme = effect.getMap().getProgramme();
		boolean early = programme != null && Dates.isBefore(plan.getStartDate(), programme.getStartDate());
		List<Collaboration> collaborations = Effects.collaborations(effect).toList();
		boolean late = collaborations.isEmpty() ? programme != null && Dates.isBefore(programme.getEndDate(), plan.getEndDate())
			: collaborations.stream().allMatch(c -> Dates.isBefore(c.getEndDate(), plan.getEndDate()));
		if (early || late) {
			findings.report(plan, early ? REALISATION_PLAN__START_DATE : REALISATION_PLAN__END_DATE, "The realisation plan of "
				+ Names.of(effect)
				+ (early ? " begins before its programme" : " ends after what it belongs to") + ": correct the dates.");
		}
	}
}
