// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementChange;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.AgreementSchedule;
import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.Deliverable;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.Review;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.eclipse.emf.ecore.EObject;

/** Labels of governance bodies and agreements. */
final class GovernanceLabels {
	private GovernanceLabels() {
	}

	static void addTo(LabelTable table) {
		table.add(GovernanceBody.class, GovernanceLabels::of).add(BodyMembership.class, GovernanceLabels::of);
		table.add(Decision.class, GovernanceLabels::of).add(TrackingDuty.class, GovernanceLabels::of);
		table.add(Agreement.class, GovernanceLabels::of).add(AgreementParty.class, GovernanceLabels::of);
		table.add(AgreementSchedule.class, schedule -> Label.of(schedule).add(Labels.name(schedule.getThematicArea())));
		table.add(AgreementChange.class, change -> Label.of(change).add(Wording.date(change.getDate())));
		table.add(Deliverable.class, GovernanceLabels::of);
		table.add(Review.class, review -> Label.of(review).add(Spans.done("held", review.getHeld(), review.getDue())));
	}

	private static Label of(GovernanceBody body) {
		return Label.of(body).add(body.getLevel()).count(body.getMembers().size(), "member", "members");
	}

	private static Label of(BodyMembership membership) {
		EObject who = membership.getPerson() != null ? membership.getPerson() : membership.getRole();
		if (who == null) {
			return Label.titled(Labels.nameOr(membership.getPartner(), "Member not chosen"));
		}
		return Label.titled(Labels.nameOr(who, "")).add(Labels.name(membership.getPartner()));
	}

	private static Label of(Decision decision) {
		return Label.of(decision).add(decision.getOutcome()).add(Wording.date(decision.getDate())).add(Labels.name(decision.getGate()));
	}

	private static Label of(TrackingDuty duty) {
		return Label.titled("Tracks " + EnglishNames.ofLiteral(duty.getSubject())).add(Wording.interval(duty.getIntervalMonths())).add(duty.getPhase());
	}

	private static Label of(Agreement agreement) {
		return Label.of(agreement).add(agreement.getKind()).add(agreement.getStatus()).count(agreement.getParties().size(), "party", "parties");
	}

	private static Label of(AgreementParty party) {
		Label label = Label.titled(Labels.nameOr(party.getPartner(), "Partner not chosen")).add(party.getCapacity());
		String date = Wording.date(party.getSignedDate());
		return label.add(!party.isSigned() ? "no signature recorded" : date.isEmpty() ? "signed" : "signed " + date);
	}

	private static Label of(Deliverable deliverable) {
		return Label.of(deliverable).add(Spans.done("delivered", deliverable.getDelivered(), deliverable.getDue()))
			.add(Labels.name(deliverable.getResponsible()));
	}
}
