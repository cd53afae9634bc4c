// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.NAMED_ELEMENT__NAME;

import java.util.List;

import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.governance.Review;
import org.allianceworkbench.model.method.DueDiligence;
import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;
import org.eclipse.emf.ecore.EObject;

/** Names are unique within what contains them. Source: A19, rule 12. */
public final class NameIsUnique extends ElementRule<NamedElement> {
	public NameIsUnique() {
		super(NamedElement.class, new RuleText("A19-12c", "Names are unique within what contains them", Severity.ERROR, Category.STRUCTURE,
			"Two things of one kind with the same name cannot be told apart in lists, diagrams and exports.",
			"A19, rule 12",
			"\"Training\" and \"Fleet\"",
			"Two partners named \"Dorset Police\""));
	}

	@Override
	protected void examine(NamedElement element, FindingCollector findings) {
		if (Names.isGiven(element.getName()) && element.eContainer() != null && !isOneOfMany(element)) {
			findings.claim(List.of(element.eContainer(), element.eContainmentFeature(), element.eClass(), Names.normal(element.getName())),
				element);
		}
	}

	/** Sources are cited passage by passage, and contributions by who pays. */
	private static boolean isOneOfMany(NamedElement element) {
		return element instanceof Reference || element instanceof Contribution || element instanceof Review
			|| element instanceof DueDiligence;
	}

	@Override
	public void checkShared(Object key, List<? extends EObject> elements, FindingCollector findings) {
		elements.forEach(element -> findings.report(element, NAMED_ELEMENT__NAME, Names.start(element) + " shares its name with "
			+ (elements.size() == 2 ? "another" : elements.size() - 1 + " others") + " in the same place: give each a name of its own."));
	}
}
