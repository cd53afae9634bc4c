// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.method.MethodPackage.Literals.EVALUATION__HELD;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.method.Evaluation;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Dates;
import org.allianceworkbench.rules.predicate.Names;

/** No evaluation is overdue. Source: S4 §7.9. */
public final class EvaluationIsHeld extends ElementRule<Evaluation> {
	public EvaluationIsHeld() {
		super(Evaluation.class, new RuleText("A19-27b", "No evaluation is overdue", Severity.WARNING, Category.METHOD,
			"A schedule that is not kept evaluates nothing.",
			"S4 §7.9",
			"Due in March 2015 and held in April 2015",
			"Due in March 2015 and never held"));
	}

	@Override
	protected void examine(Evaluation evaluation, FindingCollector findings) {
		if (evaluation.getHeld() == null && Dates.isPast(evaluation.getDue(), findings.today())) {
			findings.report(evaluation, EVALUATION__HELD, Names.start(evaluation) + " was due " + Wording.when(evaluation.getDue())
				+ " and has not been held: hold it, or record when it was.");
		}
	}
}
