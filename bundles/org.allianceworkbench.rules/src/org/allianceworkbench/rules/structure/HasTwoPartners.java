// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__MEMBERSHIPS;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** A collaboration has at least two partners. Source: HMIC 2013, cited in S0, S1 and S4 §1.1: "two or more parties work together". */
public final class HasTwoPartners extends ElementRule<Collaboration> {
	public HasTwoPartners() {
		super(Collaboration.class, new RuleText("A19-01", "A collaboration has at least two partners", Severity.ERROR, Category.STRUCTURE,
			"Working together takes two: a collaboration of one partner is that partner's own work.",
			"HMIC 2013, cited in S0, S1 and S4 §1.1: \"two or more parties work together\"",
			"Two police forces are members of a Strategic Alliance",
			"A collaboration lists one force twice and nobody else"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (Members.of(c).size() < 2) {
			findings.report(c, COLLABORATION__MEMBERSHIPS, Names.start(c)
				+ " has fewer than two partners: add those who work together in it.");
		}
	}
}
