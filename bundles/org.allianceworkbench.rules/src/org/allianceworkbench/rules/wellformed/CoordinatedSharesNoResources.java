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
import org.allianceworkbench.rules.predicate.Names;

/** A coordinated arrangement shares no resources. Source: S4 §3.5. */
public final class CoordinatedSharesNoResources extends ElementRule<Collaboration> {
	public CoordinatedSharesNoResources() {
		super(Collaboration.class, new RuleText("A19-14b", "A coordinated arrangement shares no resources", Severity.WARNING,
			Category.STRUCTURE,
			"Coordinated means joint planning and project-based coordination; shared resources make it collaborative.",
			"S4 §3.5",
			"Maturity coordinated, without resources",
			"Maturity coordinated, with a shared control room"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (c.getMaturity() == Maturity.COORDINATED && !c.getResources().isEmpty()) {
			findings.report(c, COLLABORATION__MATURITY, Names.start(c)
				+ " is called coordinated, but shares resources: it may be collaborative.");
		}
	}
}
