// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__PARTS;

import java.util.HashSet;
import java.util.Set;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;
import org.eclipse.emf.ecore.EObject;

/** No collaboration is part of itself. Source: A19, rule 13. */
public final class CollaborationsFormNoCircle extends ElementRule<Collaboration> {
	public CollaborationsFormNoCircle() {
		super(Collaboration.class, new RuleText("A19-13c", "No collaboration is part of itself", Severity.ERROR, Category.STRUCTURE,
			"Parts lead downwards and never back.",
			"A19, rule 13",
			"The fleet collaboration is part of the alliance",
			"A collaboration contained in its own part"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		Set<EObject> seen = new HashSet<>();
		Collaboration current = c.getParent();
		while (current != null && current != c && seen.add(current)) {
			current = current.getParent();
		}
		if (current == c) {
			findings.report(c, COLLABORATION__PARTS, Names.start(c) + " is part of itself: move it out of its own part.");
		}
	}
}
