// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.MEASURE__BASELINE;

import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A benefit's measure has a baseline. Source: S3: benefit profiles; A19, rule 41. */
public final class MeasureHasBaseline extends ElementRule<Effect> {
	public MeasureHasBaseline() {
		super(Effect.class, new RuleText("A19-41b", "A benefit's measure has a baseline", Severity.WARNING, Category.BENEFITS,
			"Without knowing where one started, no change can be shown.",
			"S3: benefit profiles; A19, rule 41",
			"Baseline: 14 minutes",
			"No baseline"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit)) {
			benefit.getMeasures().stream().filter(measure -> measure.getBaseline() == null).forEach(measure -> findings.report(measure,
				MEASURE__BASELINE,
				Names.start(measure) + " of " + Names.of(benefit) + " has no baseline: record the value before the change."));
		}
	}
}
