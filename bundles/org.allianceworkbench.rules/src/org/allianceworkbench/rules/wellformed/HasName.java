// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.NAMED_ELEMENT__NAME;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.model.benefits.PostImplementationReview;
import org.allianceworkbench.model.benefits.RealisationPlan;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.governance.AgreementChange;
import org.allianceworkbench.model.governance.Review;
import org.allianceworkbench.model.method.DueDiligence;
import org.allianceworkbench.model.method.Evaluation;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** What is spoken of has a name. Source: A19, rule 12. */
public final class HasName extends ElementRule<NamedElement> {
	public HasName() {
		super(NamedElement.class, new RuleText("A19-12b", "What is spoken of has a name", Severity.ERROR, Category.STRUCTURE,
			"People find, discuss and account for things by name. Records of an event, such as a review, are known by what "
				+ "they belong to.",
			"A19, rule 12",
			"Partner \"Dorset Police\"",
			"A partner without a name"));
	}

	@Override
	protected void examine(NamedElement element, FindingCollector findings) {
		if (!Names.isGiven(element.getName()) && !isKnownByPlace(element)) {
			findings.report(element, NAMED_ELEMENT__NAME, Names.start(element) + " has no name: give it one.");
		}
	}

	private static boolean isKnownByPlace(NamedElement element) {
		return element instanceof Review || element instanceof AgreementChange || element instanceof DueDiligence
			|| element instanceof Evaluation
			|| element instanceof PostImplementationReview || element instanceof RealisationPlan || element instanceof Contribution
			|| element instanceof AllianceModel;
	}
}
