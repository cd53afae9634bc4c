// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.money;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.PARTNER__CONTRIBUTIONS_PAID;

import org.allianceworkbench.benefits.Account;
import org.allianceworkbench.benefits.Row;
import org.allianceworkbench.benefits.Unit;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** No partner gives more than it gains. Source: S2, barrier 4. */
public final class PartnerGainsWhatItGives extends ElementRule<Partner> {
	public PartnerGainsWhatItGives() {
		super(Partner.class, new RuleText("A19-56", "No partner gives more than it gains", Severity.WARNING, Category.MONEY,
			"Net donor syndrome: contributors see what they give and not what they gain. Nothing is said where what is "
				+ "gained is not recorded.",
			"S2, barrier 4",
			"Gives £100,000, gains £120,000 a year",
			"Gives £300,000, gains £50,000 a year"));
	}

	@Override
	protected void examine(Partner partner, FindingCollector findings) {
		for (Row row : Account.of(partner).rows()) {
			if (row.isNetDonor()) {
				Unit unit = row.unit();
				findings.report(partner, PARTNER__CONTRIBUTIONS_PAID, Names.start(partner) + " gives " + unit.format(row.given().get())
					+ (unit.when().isEmpty() ? "" : " (" + unit.when() + ")") + " and is recorded to gain " + unit.format(row.gained().get())
					+ ": a net donor by " + unit.format(row.balance().get().negate())
					+ ". Record the other benefits it has, or review its contributions.");
			}
		}
	}
}
