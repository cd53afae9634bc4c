// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.fit;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DRIVER_ASSESSMENTS;

import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.DriverKind;
import org.allianceworkbench.model.fit.DriverVerdict;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Stages;

/** A collaboration satisfies at least one driver. Source: S4 §4.2-4.4, §5.5 (principle P4). */
public final class SatisfiesOneDriver extends ElementRule<Collaboration> {
	public SatisfiesOneDriver() {
		super(Collaboration.class, new RuleText("A19-18", "A collaboration satisfies at least one driver", Severity.ERROR, Category.FIT,
			"Any collaborative arrangement must be worthwhile: it reduces overall cost, maintains or improves service "
				+ "quality, or gives resilience.",
			"S4 §4.2-4.4, §5.5 (principle P4)",
			"Assessed: resilience and sustainability, satisfied",
			"No driver is assessed as satisfied"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (Stages.isPursued(c) && c.getDriverAssessments().stream().noneMatch(SatisfiesOneDriver::counts)) {
			findings.report(c, COLLABORATION__DRIVER_ASSESSMENTS, Names.start(c)
				+ " is not recorded to satisfy any driver: assess cost reduction, service quality and resilience, at least one of "
				+ "which it must satisfy.");
		}
	}

	private static boolean counts(DriverAssessment assessment) {
		return assessment.getVerdict() == DriverVerdict.SATISFIED && assessment.getDriver() != null
			&& assessment.getDriver().getKind() != DriverKind.CONTEXT;
	}
}
