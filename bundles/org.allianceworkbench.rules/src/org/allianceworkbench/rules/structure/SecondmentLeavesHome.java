// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SECONDMENT__HOME;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SECONDMENT__RECEIVING;

import java.util.List;

import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** A secondment goes from one partner to another. Source: S4 §6.4. */
public final class SecondmentLeavesHome extends ElementRule<Secondment> {
	public SecondmentLeavesHome() {
		super(Secondment.class, new RuleText("A19-08a", "A secondment goes from one partner to another", Severity.ERROR, Category.STRUCTURE,
			"Staff are seconded between organisations: home and receiving organisation are two different partners of the "
				+ "collaboration.",
			"S4 §6.4",
			"From South, a member, to North, a member",
			"From North to North, or to a force that is no partner"));
	}

	@Override
	protected void examine(Secondment secondment, FindingCollector findings) {
		Partner home = secondment.getHome();
		Partner receiving = secondment.getReceiving();
		if (home == null || receiving == null || home == receiving) {
			findings.report(secondment, SECONDMENT__HOME, Names.start(secondment)
				+ " does not lead from one partner to another: name home and receiving organisation.");
		} else if (secondment.getCollaboration() != null && !Members.of(secondment.getCollaboration()).containsAll(List.of(home,
			receiving))) {
			findings.report(secondment, SECONDMENT__RECEIVING, Names.start(secondment) + " goes from " + Names.of(home) + " to "
				+ Names.of(receiving)
				+ ", of which one is no partner of the collaboration: choose partners, or add it as a member.");
		}
	}
}
