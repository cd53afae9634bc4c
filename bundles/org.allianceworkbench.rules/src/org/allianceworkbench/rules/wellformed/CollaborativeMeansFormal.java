// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__MATURITY;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Maturity;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Names;

/** A collaborative arrangement rests on a formal agreement. Source: S4 §3.5. */
public final class CollaborativeMeansFormal extends ElementRule<Collaboration> {
	public CollaborativeMeansFormal() {
		super(Collaboration.class, new RuleText("A19-14a", "A collaborative arrangement rests on a formal agreement", Severity.WARNING,
			Category.STRUCTURE,
			"Collaborative maturity means formal partnership arrangements.",
			"S4 §3.5",
			"Maturity collaborative, with a section 22A agreement",
			"Maturity collaborative and no agreement"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (c.getMaturity() == Maturity.COLLABORATIVE && c.getAgreements().stream().noneMatch(Agreements::isFormal)) {
			findings.report(c, COLLABORATION__MATURITY, Names.start(c)
				+ " is called collaborative, but rests on no formal agreement: record the agreement, or call it coordinated.");
		}
	}
}
