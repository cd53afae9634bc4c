// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Objects;
import java.util.StringJoiner;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.model.risk.HealthCheck;

/** The tooltips: all that the model holds on a thing, a line each. */
final class Stories {
	private Stories() {
	}

	static String partner(Partner partner) {
		StringJoiner lines = begin(partner);
		add(lines, "Kind: ", Wording.join(", ", Labels.words(partner.getKind()), Labels.words(partner.getSector())));
		add(lines, "Areas: ", names(partner.getAreas()));
		add(lines, "Held to account by: ", partner.getPolicingBody() == null ? null : partner.getPolicingBody().getName());
		add(lines, "Holds to account: ", names(partner.getForces()));
		add(lines, "Budget: ", Wording.join(", ", Wording.money(partner.getBudget()), partner.getBudget() == null ? null : partner.getBudget().getYear()));
		add(lines, "Risk appetite: ", partner.getRiskAppetite());
		return end(lines, partner);
	}

	static String collaboration(Collaboration collaboration) {
		StringJoiner lines = begin(collaboration);
		add(lines, "Purpose: ", collaboration.getPurpose());
		add(lines, "Type: ", Labels.type(collaboration.getType()));
		add(lines, "Status: ", Wording.join(", ", Labels.words(collaboration.getStatus()), Labels.span(collaboration)));
		add(lines, "Takes part: ", collaboration.getMemberships().stream().map(Stories::membership).filter(text -> !text.isEmpty()).collect(joining(", ")));
		add(lines, "Directed by: ", names(collaboration.getDirectedBy()));
		add(lines, "Resources controlled by: ", names(collaboration.getResourcesControlledBy()));
		add(lines, "Resources employed by: ", names(collaboration.getEmployedBy()));
		add(lines, "Not included: ", collaboration.getOutOfScope());
		return end(lines, collaboration);
	}

	static String body(GovernanceBody body) {
		StringJoiner lines = begin(body);
		add(lines, "Of: ", body.getOrganisation() == null ? null : body.getOrganisation().getName());
		add(lines, "Remit: ", body.getRemit());
		add(lines, "Meets: ", Wording.interval(body.getMeetingIntervalMonths()));
		body.getTrackingDuties().forEach(duty -> lines.add(Wording.join(" · ", Labels.duty(duty), duty.getMethod())));
		body.getDecisions().forEach(decision -> add(lines, "Decided: ", Labels.decision(decision)));
		return end(lines, body);
	}

	static String agreement(Agreement agreement) {
		StringJoiner lines = begin(agreement);
		add(lines, "Legal basis: ", agreement.getLegalBasis());
		add(lines, "Signed: ", Wording.date(agreement.getSignedDate()));
		add(lines, "Parties: ", agreement.getParties().stream().map(AgreementParty::getPartner).filter(Objects::nonNull).map(Partner::getName)
				.collect(joining(", ")));
		return end(lines, agreement);
	}

	static String check(HealthCheck check) {
		StringJoiner lines = new StringJoiner("\n");
		add(lines, "", Wording.join(" ", "Health check", Wording.date(check.getDate())));
		add(lines, "", check.getRationale());
		add(lines, "Checked by: ", check.getAssessor() == null ? null : check.getAssessor().getName());
		add(lines, "Evidence: ", check.getEvidence());
		check.getRatings().forEach(rating -> lines.add(Wording.join(" · ", Labels.rating(rating), rating.getRationale())));
		return end(lines, check);
	}

	static String anything(NamedElement element) {
		return end(begin(element), element);
	}

	private static StringJoiner begin(NamedElement element) {
		StringJoiner lines = new StringJoiner("\n");
		add(lines, "", element.getName());
		add(lines, "", element.getDescription());
		return lines;
	}

	private static String end(StringJoiner lines, Element element) {
		add(lines, "Note: ", element.getNote());
		add(lines, "Source: ", element.getReferences().stream().map(Stories::cite).collect(joining("; ")));
		return lines.toString();
	}

	private static String membership(Membership membership) {
		return membership.getPartner() == null ? "" : Wording.join(" ", membership.getPartner().getName(), "(" + Labels.words(membership.getRole()) + ")");
	}

	private static String cite(Reference reference) {
		return Wording.join(" ", reference.getTag(), reference.getPassage());
	}

	private static String names(Collection<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).filter(Objects::nonNull).collect(joining(", "));
	}

	private static void add(StringJoiner lines, String heading, String text) {
		if (text != null && !text.isBlank()) {
			lines.add(heading + text);
		}
	}
}
