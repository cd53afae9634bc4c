// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DUE_DILIGENCE;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.model.method.DueDiligence;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** There is due diligence of every private partner. Source: S0, "Business case / planning"; S4 §4.2. */
public final class PrivatePartnerHasDueDiligence extends ElementRule<Collaboration> {
	public PrivatePartnerHasDueDiligence() {
		super(Collaboration.class, new RuleText("A19-30a", "There is due diligence of every private partner", Severity.WARNING,
			Category.METHOD,
			"As collaboration expands to private organisations, it is prudent to have due diligence arrangements in place.",
			"S0, \"Business case / planning\"; S4 §4.2",
			"Due diligence of the contractor in 2014",
			"A private provider takes part, and nobody looked into it"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		Set<Partner> examined = c.getDueDiligence().stream().map(DueDiligence::getPartner).filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Members.of(c).stream().filter(partner -> Members.isPrivate(partner) && !examined.contains(partner)).forEach(partner ->
			findings.report(c, COLLABORATION__DUE_DILIGENCE, Names.start(c) + " takes in the private partner " + Names.of(partner)
				+ " without due diligence: record it."));
	}
}
