// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.MEASURE__TARGET;

import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A benefit's measure has a target. Source: S3: benefit profiles; A19, rule 41. */
public final class MeasureHasTarget extends ElementRule<Effect> {
	public MeasureHasTarget() {
		super(Effect.class, new RuleText("A19-41c", "A benefit's measure has a target", Severity.WARNING, Category.BENEFITS,
			"Without a target nobody can say whether the benefit was realised.",
			"S3: benefit profiles; A19, rule 41",
			"Target: 12 minutes",
			"No target"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit)) {
			benefit.getMeasures().stream().filter(measure -> measure.getTarget() == null).forEach(measure -> findings.report(measure,
				MEASURE__TARGET,
				Names.start(measure) + " of " + Names.of(benefit) + " has no target: record the value to be reached."));
		}
	}
}
