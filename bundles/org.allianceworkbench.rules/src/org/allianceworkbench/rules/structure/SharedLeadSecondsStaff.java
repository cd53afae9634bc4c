// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__SECONDMENTS;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A shared lead seconds staff. Source: S4 §6.4. */
public final class SharedLeadSecondsStaff extends ElementRule<Collaboration> {
	public SharedLeadSecondsStaff() {
		super(Collaboration.class, new RuleText("A19-07", "A shared lead seconds staff", Severity.WARNING, Category.STRUCTURE,
			"Staff are seconded between the organisations, so that each lead has the people of its area.",
			"S4 §6.4",
			"Ten officers of South are seconded to North for training",
			"A shared lead without any secondment"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (c.getType() == CollaborationType.SHARED_LEAD && c.getSecondments().isEmpty()) {
			findings.report(c, COLLABORATION__SECONDMENTS, Names.start(c)
				+ " shares its lead, but seconds nobody: record the secondments between its partners.");
		}
	}
}
