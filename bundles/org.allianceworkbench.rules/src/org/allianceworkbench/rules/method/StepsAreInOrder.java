// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.method.MethodPackage.Literals.METHODOLOGY_STEP__STARTED_DATE;

import java.util.Comparator;
import java.util.List;

import org.allianceworkbench.model.method.MethodologyStep;
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

/** Steps are taken in order. Source: S4 §7-8 (steps 1 to 11). */
public final class StepsAreInOrder extends ElementRule<Collaboration> {
	public StepsAreInOrder() {
		super(Collaboration.class, new RuleText("A19-26a", "Steps are taken in order", Severity.ERROR, Category.METHOD,
			"Each step rests on those before it, from scoping to the programme's close.",
			"S4 §7-8 (steps 1 to 11)",
			"Scoping in 2013, detailed business case in 2014",
			"Implementation in 2014, signed agreement in 2015"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		List<MethodologyStep> taken = c.getSteps().stream().filter(step -> step.getKind() != StepKind.UNSPECIFIED
			&& Gates.beginning(step) != null)
			.sorted(Comparator.comparing(MethodologyStep::getKind)).toList();
		for (MethodologyStep later : taken) {
			taken.stream().filter(earlier -> earlier.getKind().compareTo(later.getKind()) < 0)
				.filter(earlier -> Dates.isBefore(Gates.beginning(later), Gates.beginning(earlier))).findFirst()
				.ifPresent(earlier -> findings.report(later, METHODOLOGY_STEP__STARTED_DATE, Names.start(later) + " is dated before "
					+ Names.of(earlier)
					+ ", which comes first in the method: correct the dates."));
		}
	}
}
