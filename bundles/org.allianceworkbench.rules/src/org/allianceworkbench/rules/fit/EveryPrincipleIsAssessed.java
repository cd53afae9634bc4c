// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.fit;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__PRINCIPLE_ASSESSMENTS;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.model.fit.Principle;
import org.allianceworkbench.model.fit.PrincipleAssessment;
import org.allianceworkbench.model.fit.PrincipleVerdict;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Stages;
import org.allianceworkbench.rules.predicate.Whole;

/** Every principle is assessed. Source: S4 §5.1. */
public final class EveryPrincipleIsAssessed extends ElementRule<Collaboration> {
	public EveryPrincipleIsAssessed() {
		super(Collaboration.class, new RuleText("A19-20a", "Every principle is assessed", Severity.WARNING, Category.FIT,
			"Any existing and future arrangement must adhere to the principles, so each of them is assessed.",
			"S4 §5.1",
			"Each of the seven principles is assessed as maintained",
			"\"No surprises\" has not been assessed"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (!Stages.isPursued(c)) {
			return;
		}
		Set<Principle> open = Whole.model(c).map(model -> new LinkedHashSet<>(model.getPrinciples())).orElseGet(LinkedHashSet::new);
		assessments(c).filter(assessment -> assessment.getVerdict() != PrincipleVerdict.UNSPECIFIED).map(PrincipleAssessment::getPrinciple)
			.forEach(open::remove);
		if (!open.isEmpty()) {
			findings.report(c, COLLABORATION__PRINCIPLE_ASSESSMENTS, Names.start(c) + " has not been assessed against " + Names.of(open)
				+ ": assess each principle.");
		}
	}

	private static Stream<PrincipleAssessment> assessments(Collaboration c) {
		return Stream.concat(c.getPrincipleAssessments().stream(),
			c.getEvaluations().stream().flatMap(evaluation -> evaluation.getPrincipleAssessments().stream()));
	}
}
