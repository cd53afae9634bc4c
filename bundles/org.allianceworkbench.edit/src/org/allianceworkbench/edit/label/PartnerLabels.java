// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.partners.Area;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Portfolio;
import org.allianceworkbench.model.partners.Programme;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.Service;
import org.allianceworkbench.model.partners.Strand;
import org.allianceworkbench.model.partners.StrategicPriority;
import org.allianceworkbench.model.partners.ThematicArea;

/** Labels of partners, programmes and collaborations. */
final class PartnerLabels {
	private PartnerLabels() {
	}

	static void addTo(LabelTable table) {
		table.add(Collaboration.class, PartnerLabels::of).add(Partner.class, partner -> Label.of(partner).add(partner.getKind()));
		table.add(Area.class, area -> Label.of(area).add(area.getKind()));
		table.add(Programme.class, programme -> Label.of(programme).add(Spans.of(programme.getStartDate(), programme.getEndDate())));
		table.add(Portfolio.class, portfolio -> Label.of(portfolio).add(Labels.name(portfolio.getLead())));
		table.add(StrategicPriority.class, priority -> Label.of(priority).add(Labels.name(priority.getOwner())));
		table.add(Strand.class, strand -> Label.of(strand).count(strand.getCollaborations().size(), "collaboration", "collaborations"));
		table.add(Membership.class, PartnerLabels::of).add(ThematicArea.class, PartnerLabels::of);
		table.add(Resource.class, PartnerLabels::of).add(Secondment.class, PartnerLabels::of);
		table.add(Service.class, service -> Label.of(service).add(service.isProtective() ? "protective service" : null));
	}

	private static Label of(Collaboration collaboration) {
		Label label = Label.of(collaboration).add(collaboration.getType());
		int members = collaboration.getMemberships().size();
		int stated = collaboration.getStatedForceCount();
		return stated > members ? label.count(stated, "force", "forces") : label.count(members, "partner", "partners");
	}

	private static Label of(Membership membership) {
		return Label.titled(Labels.nameOr(membership.getPartner(), "Partner not chosen")).add(membership.getRole());
	}

	private static Label of(ThematicArea area) {
		String lead = Labels.name(area.getLead());
		return Label.of(area).add(lead == null ? null : "led by " + lead);
	}

	private static Label of(Resource resource) {
		return Label.of(resource).add(resource.getKind()).add(Wording.quantity(resource.getQuantity(), resource.getUnit()));
	}

	private static Label of(Secondment secondment) {
		String from = Labels.nameOr(secondment.getHome(), "home not chosen");
		String to = Labels.nameOr(secondment.getReceiving(), "receiver not chosen");
		String area = Labels.name(secondment.getThematicArea());
		return Label.titled(EnglishNames.capitalised(from) + " → " + to).count(secondment.getHeadCount(), "person", "people").add(area);
	}
}
