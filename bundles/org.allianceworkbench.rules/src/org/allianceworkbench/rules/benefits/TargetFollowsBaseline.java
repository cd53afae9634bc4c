// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.MEASURE__TARGET_DATE;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Dates;
import org.allianceworkbench.rules.predicate.Names;

/** A target lies after its baseline. Source: A19, rule 41. */
public final class TargetFollowsBaseline extends ElementRule<Measure> {
	public TargetFollowsBaseline() {
		super(Measure.class, new RuleText("A19-41d", "A target lies after its baseline", Severity.ERROR, Category.BENEFITS,
			"Change is measured forwards in time.",
			"A19, rule 41",
			"Baseline of 2014, target for 2016",
			"Baseline of 2016, target for 2014"));
	}

	@Override
	protected void examine(Measure measure, FindingCollector findings) {
		if (Dates.isBefore(measure.getTargetDate(), measure.getBaselineDate())) {
			findings.report(measure, MEASURE__TARGET_DATE, Names.start(measure) + " has its target "
				+ Wording.when(measure.getTargetDate())
				+ ", before its baseline " + Wording.when(measure.getBaselineDate()) + ": correct the dates.");
		}
	}
}
