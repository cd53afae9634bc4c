// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__EVALUATIONS;

import java.util.Map;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.method.Evaluation;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Gates;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Stages;

/** An agreed collaboration has an evaluation schedule. Source: S4 §7.9. */
public final class EvaluationIsScheduled extends ElementRule<Collaboration> {
	public EvaluationIsScheduled() {
		super(Collaboration.class, new RuleText("A19-27a", "An agreed collaboration has an evaluation schedule", Severity.WARNING,
			Category.METHOD,
			"Each venture is evaluated: are the drivers realised, are the principles maintained?",
			"S4 §7.9",
			"An evaluation is due each March",
			"A live collaboration without any evaluation"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (Stages.isAgreed(c) && c.getEvaluations().isEmpty() && Gates.steps(c, StepKind.EVALUATION).isEmpty()) {
			PartialDate due = PartialDate.of(findings.today().plusYears(1));
			findings.report(c, COLLABORATION__EVALUATIONS, Names.start(c)
				+ " has been agreed, but no evaluation is scheduled: say when it will be evaluated.", Changes.add("Set an evaluation for " + Wording.date(due), c,
				COLLABORATION__EVALUATIONS, () -> evaluation(due), Map.of()));
		}
	}

	private static Evaluation evaluation(PartialDate due) {
		Evaluation evaluation = MethodFactory.eINSTANCE.createEvaluation();
		evaluation.setDue(due);
		return evaluation;
	}
}
