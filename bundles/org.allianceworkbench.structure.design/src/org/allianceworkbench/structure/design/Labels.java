// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import static java.util.stream.Collectors.joining;

import java.util.Locale;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.ContributionKind;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.ResourceKind;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.ThemeRating;
import org.eclipse.emf.common.util.Enumerator;

/** The words in the picture: short, and only what the model holds. */
final class Labels {
	private static final String DOT = " · ";

	private Labels() {
	}

	static String collaboration(Collaboration collaboration) {
		String type = collaboration.getType() == CollaborationType.UNSPECIFIED ? null : type(collaboration.getType());
		String reach = Wording.join(DOT, forces(collaboration), words(collaboration.getScope()), words(collaboration.getMaturity()));
		return Wording.join("\n", collaboration.getName(), Wording.join(DOT, type, reach, words(collaboration.getStatus()), span(collaboration)));
	}

	/** @return how many forces take part, where the source does not name them all */
	private static String forces(Collaboration collaboration) {
		long named = collaboration.getMemberships().stream().map(Membership::getPartner)
				.filter(partner -> partner != null && partner.getKind() == PartnerKind.POLICE_FORCE).count();
		return collaboration.getStatedForceCount() > named ? collaboration.getStatedForceCount() + " forces" : null;
	}

	static String type(CollaborationType type) {
		return switch (type) {
			case JOINT_ENTERPRISE -> "joint enterprise";
			case SINGLE_LEAD -> "lead organisation (single)";
			case SHARED_LEAD -> "lead organisation (shared)";
			case HOST -> "host organisation";
			default -> "type not stated";
		};
	}

	static String check(HealthCheck check) {
		String judgement = Wording.join(": ", Wording.join(" ", "Health check", Wording.date(check.getDate())), check.getRationale());
		return Wording.join(DOT, judgement, check.getRatings().stream().map(Labels::rating).collect(joining(DOT)));
	}

	static String rating(ThemeRating rating) {
		return Wording.join(" ", words(rating.getTheme()), Wording.number(rating.getRating()));
	}

	static String area(ThematicArea area) {
		return area.getLead() == null ? area.getName() : Wording.join(DOT, area.getName(), "led by " + brief(area.getLead()));
	}

	static String resource(Resource resource) {
		String amount = Wording.join(" ", Wording.number(resource.getQuantity()), resource.getUnit());
		String home = resource.getKind() == ResourceKind.PREMISES ? "hosted by " : "owned by ";
		return Wording.join(DOT, Wording.join(": ", resource.getName(), amount), resource.getLocation(), by(home, resource.getOwner()),
				by("employed by ", resource.getEmployer()));
	}

	private static String by(String what, Partner partner) {
		return partner == null ? null : what + brief(partner);
	}

	static String body(GovernanceBody body) {
		String meets = Wording.interval(body.getMeetingIntervalMonths());
		return Wording.join("\n", body.getName(), meets.isEmpty() ? null : "meets " + meets);
	}

	static String duty(TrackingDuty duty) {
		return Wording.join(DOT, "Tracks " + words(duty.getSubject()), Wording.interval(duty.getIntervalMonths()));
	}

	static String tracks(TrackingDuty duty) {
		return Wording.join(" ", "tracks", Wording.interval(duty.getIntervalMonths()));
	}

	static String decision(Decision decision) {
		String outcome = decision.getOutcome() == DecisionOutcome.UNSPECIFIED ? null : words(decision.getOutcome());
		return Wording.join(DOT, decision.getName(), outcome, Wording.date(decision.getDate()));
	}

	static String agreement(Agreement agreement) {
		String signed = agreement.getSignedDate() == null ? words(agreement.getStatus()) : "signed " + Wording.date(agreement.getSignedDate());
		return Wording.join("\n", agreement.getName(), signed);
	}

	static String contribution(Contribution contribution) {
		String what = Wording.join(DOT, Wording.money(contribution.getAmount()), Wording.percent(contribution.getShare()));
		boolean kindKnown = contribution.getKind() != ContributionKind.UNSPECIFIED;
		return !what.isEmpty() ? what : kindKnown ? words(contribution.getKind()) : contribution.getName();
	}

	static String brief(Partner partner) {
		String brief = partner.getShortName();
		return brief == null || brief.isBlank() ? partner.getName() : brief;
	}

	/** @return a literal such as {@code businessAsUsual} as words, empty where it says that nothing is stated */
	static String words(Enumerator literal) {
		String text = literal == null ? "" : literal.getLiteral();
		return "unspecified".equals(text) ? "" : text.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT).replace("non ", "non-");
	}

	static String span(Collaboration collaboration) {
		String start = Wording.date(collaboration.getStartDate());
		String end = Wording.date(collaboration.getEndDate());
		if (end.isEmpty()) {
			return start.isEmpty() ? "" : "since " + start;
		}
		return start.isEmpty() ? end : start + " to " + end;
	}
}
