// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.risk.RiskPackage.Literals.ICM_ASSESSMENT__LEVEL;

import org.allianceworkbench.model.risk.IcmAssessment;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** An Informed Choice Model level is 1 to 5. Source: S2. */
public final class IcmLevelIsKnown extends ElementRule<IcmAssessment> {
	public IcmLevelIsKnown() {
		super(IcmAssessment.class, new RuleText("A19-61a", "An Informed Choice Model level is 1 to 5", Severity.ERROR, Category.RISK,
			"The model has five levels, from monitoring to mandation.",
			"S2",
			"Level 1",
			"Level 7, or none"));
	}

	@Override
	protected void examine(IcmAssessment assessment, FindingCollector findings) {
		Integer level = assessment.getLevel();
		if (level == null || level < 1 || level > 5) {
			findings.report(assessment, ICM_ASSESSMENT__LEVEL, Names.start(assessment) + " has no level from 1 to 5: set the level.");
		}
	}
}
