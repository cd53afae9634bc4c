// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.fit;

import static org.allianceworkbench.model.fit.FitPackage.Literals.PRINCIPLE_ASSESSMENT__MITIGATION;

import org.allianceworkbench.model.fit.PrincipleAssessment;
import org.allianceworkbench.model.fit.PrincipleVerdict;
import org.allianceworkbench.model.method.Evaluation;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Stages;
import org.eclipse.emf.ecore.EObject;

/** A principle breached by a live collaboration has a mitigation. Source: S4 §5.1, §5.3. */
public final class BreachedPrincipleIsMitigated extends ElementRule<PrincipleAssessment> {
	public BreachedPrincipleIsMitigated() {
		super(PrincipleAssessment.class, new RuleText("A19-20b", "A principle breached by a live collaboration has a mitigation",
			Severity.ERROR, Category.FIT,
			"Live arrangements must adhere to the principles; where one is breached, something must be done about it.",
			"S4 §5.1, §5.3",
			"Breached, with a mitigation agreed by the board",
			"Breached on a live collaboration, and nothing said"));
	}

	@Override
	protected void examine(PrincipleAssessment assessment, FindingCollector findings) {
		EObject owner = assessment.eContainer() instanceof Evaluation evaluation ? evaluation.eContainer() : assessment.eContainer();
		boolean open = assessment.getVerdict() == PrincipleVerdict.BREACHED && !Names.isGiven(assessment.getMitigation());
		if (open && owner instanceof Collaboration c && Stages.isLive(c)) {
			findings.report(assessment, PRINCIPLE_ASSESSMENT__MITIGATION, Names.start(c) + " is live and breaches the principle "
				+ Names.of(assessment.getPrinciple()) + " without a mitigation: say what is done about it.");
		}
	}
}
