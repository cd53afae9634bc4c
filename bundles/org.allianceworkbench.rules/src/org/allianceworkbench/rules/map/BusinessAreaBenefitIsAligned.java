// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__ALIGNED_TO;

import org.allianceworkbench.model.benefits.BenefitLevel;
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
import org.allianceworkbench.rules.predicate.Paths;

/** A business area's benefit is aligned to a programme benefit. Source: S3, "Strategic Alliance". */
public final class BusinessAreaBenefitIsAligned extends ElementRule<Effect> {
	public BusinessAreaBenefitIsAligned() {
		super(Effect.class, new RuleText("A19-46a", "A business area's benefit is aligned to a programme benefit", Severity.ERROR,
			Category.MAP,
			"Individual business area benefits were aligned to the programme benefits.",
			"S3, \"Strategic Alliance\"",
			"\"Fewer callouts\" is aligned to the programme's \"Better availability\"",
			"A business area's benefit that is aligned to nothing"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && benefit.getLevel() == BenefitLevel.BUSINESS_AREA
			&& Paths.next(benefit).stream().noneMatch(node -> node instanceof Effect effect && effect.getLevel() == BenefitLevel.PROGRAMME)) {
			findings.report(benefit, EFFECT__ALIGNED_TO, Names.start(benefit)
				+ " belongs to a business area, but is aligned to no programme benefit: align it.", fixes(benefit));
		}
	}

	/** Only what does not lead back to the benefit, so that no circle comes of it. */
	private static QuickFix[] fixes(Effect benefit) {
		return benefit.getMap() == null ? new QuickFix[0] : benefit.getMap().getNodes().stream()
			.filter(node -> node instanceof Effect effect && Effects.isBenefit(effect) && effect.getLevel() == BenefitLevel.PROGRAMME)
			.filter(programme -> !Paths.leadTo(programme, node -> node == benefit)).limit(3)
			.map(programme -> Changes.refer("Align it to " + Names.of(programme), benefit, EFFECT__ALIGNED_TO, programme))
			.toArray(QuickFix[]::new);
	}
}
