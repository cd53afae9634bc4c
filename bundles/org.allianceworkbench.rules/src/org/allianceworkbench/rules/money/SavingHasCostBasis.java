// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.money;

import static org.allianceworkbench.model.cost.CostPackage.Literals.COST_LINE__BASIS;

import org.allianceworkbench.model.cost.CostLine;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A saving rests on a costing. Source: S0, "Business case / planning". */
public final class SavingHasCostBasis extends ElementRule<CostLine> {
	public SavingHasCostBasis() {
		super(CostLine.class, new RuleText("A19-57", "A saving rests on a costing", Severity.WARNING, Category.MONEY,
			"Financial plans should rest on realistic costing rather than on required savings.",
			"S0, \"Business case / planning\"",
			"Saving, calculated from the contracts of both forces",
			"A saving that is merely required"));
	}

	@Override
	protected void examine(CostLine line, FindingCollector findings) {
		if (line.isRequiredSaving() || line.isSaving() && !Names.isGiven(line.getBasis())) {
			findings.report(line, COST_LINE__BASIS, Names.start(line)
				+ " is a saving without a costing behind it: say how it was calculated.");
		}
	}
}
