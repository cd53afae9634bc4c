// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.fit;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__FIT_ASSESSMENTS;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Stages;

/** A collaboration has been assessed for fit. Source: S4 §6.6-6.9. */
public final class CollaborationHasFitAssessment extends ElementRule<Collaboration> {
	public CollaborationHasFitAssessment() {
		super(Collaboration.class, new RuleText("A19-16a", "A collaboration has been assessed for fit", Severity.WARNING, Category.FIT,
			"Strategic, geographical and operational fit are considered before partners commit themselves.",
			"S4 §6.6-6.9",
			"A strategic fit assessment with its rationale",
			"No fit assessment at all"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (Stages.isPursued(c) && c.getFitAssessments().isEmpty()) {
			findings.report(c, COLLABORATION__FIT_ASSESSMENTS, Names.start(c)
				+ " has no fit assessment: assess its strategic, geographical and operational fit.");
		}
	}
}
