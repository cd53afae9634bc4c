// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.risk.RiskPackage.Literals.ICM_ASSESSMENT__LEGAL_BASIS;

import java.util.Objects;

import org.allianceworkbench.model.risk.IcmAssessment;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** Mandation has a legal basis. Source: S2. */
public final class MandationHasLegalBasis extends ElementRule<IcmAssessment> {
	public MandationHasLegalBasis() {
		super(IcmAssessment.class, new RuleText("A19-61b", "Mandation has a legal basis", Severity.ERROR, Category.RISK,
			"Level 5 uses legislative powers to direct forces, so the power must be named.",
			"S2",
			"Level 5, with the statute that allows it",
			"Level 5 and no legal basis"));
	}

	@Override
	protected void examine(IcmAssessment assessment, FindingCollector findings) {
		if (Objects.equals(assessment.getLevel(), 5) && !Names.isGiven(assessment.getLegalBasis())) {
			findings.report(assessment, ICM_ASSESSMENT__LEGAL_BASIS, Names.start(assessment)
				+ " mandates resources without a legal basis: name the power.");
		}
	}
}
