// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__INCOMING;

import org.allianceworkbench.edit.map.MapColumns;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.BusinessChange;
import org.allianceworkbench.model.benefits.Capability;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Enabler;
import org.allianceworkbench.model.benefits.Output;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Paths;

/** A benefit is brought about by something. Source: A19, rule 43; MSP. */
public final class BenefitIsFed extends ElementRule<Effect> {
	public BenefitIsFed() {
		super(Effect.class, new RuleText("A19-43", "A benefit is brought about by something", Severity.ERROR, Category.MAP,
			"Without an output, enabler, capability or change that feeds it, a benefit cannot be realised.",
			"A19, rule 43; MSP",
			"\"New rota\" leads to \"Fewer delays\"",
			"Nothing leads to \"Fewer delays\""));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && MapColumns.leadToObjectives(benefit) && !Paths.comeFrom(benefit, BenefitIsFed::feeds)) {
			findings.report(benefit, BENEFITS_NODE__INCOMING, Names.start(benefit)
				+ " is fed by no output, enabler, capability or change: link what brings it about.");
		}
	}

	private static boolean feeds(BenefitsNode node) {
		return node instanceof Output || node instanceof Enabler || node instanceof Capability || node instanceof BusinessChange;
	}
}
