// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DUE_DILIGENCE;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** Due diligence among public partners is considered. Source: S0, "Business case / planning". */
public final class PublicPartnersHaveDueDiligence extends ElementRule<Collaboration> {
	public PublicPartnersHaveDueDiligence() {
		super(Collaboration.class, new RuleText("A19-30b", "Due diligence among public partners is considered", Severity.INFO,
			Category.METHOD,
			"Due diligence is not seen as essential when dealing with other public bodies, yet its lack is worth knowing.",
			"S0, \"Business case / planning\"",
			"Due diligence of the regional unit is recorded",
			"Two forces and a company, and due diligence of the company alone"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		boolean examined = c.getDueDiligence().stream().anyMatch(diligence -> diligence.getPartner() == null
			|| !Members.isPrivate(diligence.getPartner()));
		if (!examined && Members.of(c).stream().anyMatch(partner -> !Members.isPrivate(partner))) {
			findings.report(c, COLLABORATION__DUE_DILIGENCE, Names.start(c)
				+ " has public partners and no due diligence of any of them is recorded: consider whether it is needed.");
		}
	}
}
