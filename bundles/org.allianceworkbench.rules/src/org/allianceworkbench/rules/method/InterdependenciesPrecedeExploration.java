// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.method.MethodPackage.Literals.METHODOLOGY_STEP__STARTED_DATE;

import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Dates;
import org.allianceworkbench.rules.predicate.Gates;
import org.allianceworkbench.rules.predicate.Names;

/** Interdependencies are reviewed before exploration starts. Source: S4 §7.3. */
public final class InterdependenciesPrecedeExploration extends ElementRule<Collaboration> {
	public InterdependenciesPrecedeExploration() {
		super(Collaboration.class, new RuleText("A19-28", "Interdependencies are reviewed before exploration starts", Severity.ERROR,
			Category.METHOD,
			"Interdependencies across the portfolios are considered before detailed exploration.",
			"S4 §7.3",
			"Interdependencies considered in January, discussions from February",
			"Exploratory discussions without any look at interdependencies"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		Gates.begun(c, StepKind.EXPLORATORY_DISCUSSIONS).ifPresent(exploration -> {
			boolean reviewed = Gates.steps(c, StepKind.INTERDEPENDENCIES).stream().map(Gates::beginning)
				.anyMatch(date -> date != null && !Dates.isBefore(Gates.beginning(exploration), date));
			if (!reviewed) {
				findings.report(exploration, METHODOLOGY_STEP__STARTED_DATE, Names.start(exploration)
					+ " was begun before interdependencies were considered: record when they were.");
			}
		});
	}
}
