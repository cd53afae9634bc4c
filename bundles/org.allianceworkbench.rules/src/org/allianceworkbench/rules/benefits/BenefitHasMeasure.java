// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__MEASURES;

import java.util.Map;

import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A benefit has a measure. Source: UK government guidance on benefits management; MSP. */
public final class BenefitHasMeasure extends ElementRule<Effect> {
	public BenefitHasMeasure() {
		super(Effect.class, new RuleText("A19-41a", "A benefit has a measure", Severity.ERROR, Category.BENEFITS,
			"A benefit that cannot be measured cannot be claimed.",
			"UK government guidance on benefits management; MSP",
			"Measure: \"Minutes to arrival\"",
			"No measure"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && benefit.getMeasures().isEmpty()) {
			findings.report(benefit, BENEFITS_NODE__MEASURES, Names.start(benefit) + " has no measure: say how it will be seen.",
				Changes.add("Create a measure", benefit, BENEFITS_NODE__MEASURES, () -> measure(benefit), Map.of()));
		}
	}

	private static Measure measure(Effect benefit) {
		Measure measure = BenefitsFactory.eINSTANCE.createMeasure();
		measure.setName(Names.isGiven(benefit.getName()) ? "Measure of " + benefit.getName() : "Measure");
		return measure;
	}
}
