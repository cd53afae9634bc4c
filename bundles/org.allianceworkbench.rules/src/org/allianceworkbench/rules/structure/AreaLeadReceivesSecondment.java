// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SECONDMENT__RECEIVING;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SECONDMENT__THEMATIC_AREA;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** The lead of the thematic area receives the secondment. Source: S4 §6.4. */
public final class AreaLeadReceivesSecondment extends ElementRule<Secondment> {
	public AreaLeadReceivesSecondment() {
		super(Secondment.class, new RuleText("A19-08b", "The lead of the thematic area receives the secondment", Severity.ERROR,
			Category.STRUCTURE,
			"Staff are seconded to whoever leads the area they work in.",
			"S4 §6.4",
			"Officers seconded for training go to North, which leads it",
			"Officers seconded for training go to South, which leads fleet"));
	}

	@Override
	protected void examine(Secondment secondment, FindingCollector findings) {
		ThematicArea area = secondment.getThematicArea();
		Collaboration c = secondment.getCollaboration();
		if (area == null && c != null && c.getType() == CollaborationType.SHARED_LEAD) {
			findings.report(secondment, SECONDMENT__THEMATIC_AREA, Names.start(secondment)
				+ " names no thematic area, so nobody knows which lead receives the staff: name the area.");
		} else if (area != null && area.getLead() != null && area.getLead() != secondment.getReceiving()) {
			findings.report(secondment, SECONDMENT__RECEIVING, Names.start(secondment) + " goes to " + Names.of(secondment.getReceiving())
				+ ", but its area is led by " + Names.of(area.getLead()) + ": let the area's lead receive the staff.", fixes(secondment,
				area.getLead()));
		}
	}

	private static QuickFix[] fixes(Secondment secondment, Partner lead) {
		boolean sound = secondment.getHome() != lead && secondment.getCollaboration() != null
			&& Members.of(secondment.getCollaboration()).contains(lead);
		return sound ? new QuickFix[] {Changes.set("Let the area's lead receive the staff", secondment, SECONDMENT__RECEIVING, lead)}
			: new QuickFix[0];
	}
}
