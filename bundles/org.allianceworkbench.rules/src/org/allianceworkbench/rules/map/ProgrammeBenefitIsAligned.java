// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__ALIGNED_TO;

import org.allianceworkbench.model.benefits.BenefitLevel;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Paths;

/** A programme benefit is aligned to an objective or aim. Source: S3, "Strategic Alliance". */
public final class ProgrammeBenefitIsAligned extends ElementRule<Effect> {
	public ProgrammeBenefitIsAligned() {
		super(Effect.class, new RuleText("A19-46b", "A programme benefit is aligned to an objective or aim", Severity.ERROR, Category.MAP,
			"Programme benefits were aligned to the Alliance objectives and the overarching programme aims.",
			"S3, \"Strategic Alliance\"",
			"\"Better availability\" is aligned to the objective \"Safer roads\"",
			"A programme benefit that is aligned to nothing"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && benefit.getLevel() == BenefitLevel.PROGRAMME && Paths.next(benefit).stream()
			.noneMatch(Objective.class::isInstance)) {
			findings.report(benefit, EFFECT__ALIGNED_TO, Names.start(benefit)
				+ " is a programme benefit, but is aligned to no objective or aim: align it.",
				fixes(benefit));
		}
	}

	private static QuickFix[] fixes(Effect benefit) {
		return benefit.getMap() == null ? new QuickFix[0] : benefit.getMap().getNodes().stream().filter(Objective.class::isInstance)
			.limit(3)
			.map(objective -> Changes.refer("Align it to " + Names.of(objective), benefit, EFFECT__ALIGNED_TO, objective))
			.toArray(QuickFix[]::new);
	}
}
