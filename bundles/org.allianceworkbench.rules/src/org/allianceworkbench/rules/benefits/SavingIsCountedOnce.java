// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__MEASURES;

import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;
import org.eclipse.emf.ecore.EObject;

/** A saving is counted once. Source: A19, rule 47. */
public final class SavingIsCountedOnce extends ElementRule<Effect> {
	public SavingIsCountedOnce() {
		super(Effect.class, new RuleText("A19-47", "A saving is counted once", Severity.WARNING, Category.BENEFITS,
			"Two economic benefits of one business area with the same measure are likely to claim the same money.",
			"A19, rule 47",
			"\"Reduced fuel\" and \"Reduced rent\", with measures of their own",
			"Two economic benefits of \"Fleet\", both measured by \"Fuel cost\""));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && benefit.getCategory() == BenefitCategory.ECONOMIC) {
			benefit.getMeasures().stream().filter(measure -> Names.isGiven(measure.getName()))
				.forEach(measure -> findings.claim(Arrays.asList(benefit.getBusinessArea(), Names.normal(measure.getName())), benefit));
		}
	}

	@Override
	public void checkShared(Object key, List<? extends EObject> elements, FindingCollector findings) {
		elements.forEach(element -> findings.report(element, BENEFITS_NODE__MEASURES, Names.start(element)
			+ " has the same measure and business area as "
			+ Names.of(elements.stream().filter(other -> other != element).toList())
			+ ": make sure that the saving is not counted twice."));
	}
}
