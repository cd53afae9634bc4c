// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.PARTNER__PARENT;

import java.util.HashSet;
import java.util.Set;

import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;

/** No partner is part of itself. Source: A19, rule 13. */
public final class PartnersFormNoCircle extends ElementRule<Partner> {
	public PartnersFormNoCircle() {
		super(Partner.class, new RuleText("A19-13a", "No partner is part of itself", Severity.ERROR, Category.STRUCTURE,
			"The parents of a partner lead upwards and never back.",
			"A19, rule 13",
			"A division is part of its force",
			"A is part of B, and B is part of A"));
	}

	@Override
	protected void examine(Partner partner, FindingCollector findings) {
		Set<Partner> seen = new HashSet<>();
		Partner current = partner.getParent();
		while (current != null && current != partner && seen.add(current)) {
			current = current.getParent();
		}
		if (current == partner) {
			findings.report(partner, PARTNER__PARENT, Names.start(partner) + " is part of itself: choose another parent.",
				Changes.set("Break the circle here", partner, PARTNER__PARENT, null));
		}
	}
}
