// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Stages;
import org.allianceworkbench.rules.predicate.Whole;

/** A live collaboration has lessons learned. Source: S3, key findings; S1. */
public final class LiveCollaborationHasLessons extends ElementRule<Collaboration> {
	public LiveCollaborationHasLessons() {
		super(Collaboration.class, new RuleText("A19-64", "A live collaboration has lessons learned", Severity.INFO, Category.RISK,
			"Forces should exchange learning.",
			"S3, key findings; S1",
			"A lesson learned from it is recorded",
			"Live, and no lesson recorded"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (Stages.isLive(c) && Whole.model(c).stream().flatMap(model -> model.getLessons().stream())
			.noneMatch(lesson -> lesson.getLearnedFrom().contains(c))) {
			findings.report(c, null, Names.start(c)
				+ " is live, but no lesson learned from it is recorded: record what others could learn.");
		}
	}
}
