// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.fit;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__MEMBERSHIPS;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** Partners have the same appetite for risk. Source: S3, key findings; S1. */
public final class PartnersShareRiskAppetite extends ElementRule<Collaboration> {
	public PartnersShareRiskAppetite() {
		super(Collaboration.class, new RuleText("A19-21", "Partners have the same appetite for risk", Severity.WARNING, Category.FIT,
			"It is particularly important that all parties have the same appetite for risk: decisions are more predictable "
				+ "and less bureaucratic.",
			"S3, key findings; S1",
			"Both forces are recorded as \"cautious\"",
			"One partner is \"open\", another \"averse\""));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		Map<String, List<Partner>> appetites = Members.of(c).stream().filter(partner -> Names.isGiven(partner.getRiskAppetite()))
			.collect(Collectors.groupingBy(partner -> Names.normal(partner.getRiskAppetite())));
		if (appetites.size() > 1) {
			findings.report(c, COLLABORATION__MEMBERSHIPS, Names.start(c) + " joins partners with different appetites for risk ("
				+ appetites.keySet().stream().sorted().collect(Collectors.joining(", ")) + "): agree on one.");
		}
	}
}
