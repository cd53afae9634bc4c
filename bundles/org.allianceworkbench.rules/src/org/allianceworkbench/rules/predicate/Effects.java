// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.IntermediateBenefit;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.governance.TrackedSubject;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Programme;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.Stakeholder;

/** What kind of benefit it is, whose, and where it stands (A15). */
public final class Effects {
	private Effects() {
	}

	/** Returns whether it is a benefit, intermediate or end, and not a disbenefit or side effect. */
	public static boolean isBenefit(Effect effect) {
		return effect instanceof Benefit || effect instanceof IntermediateBenefit;
	}

	/** Returns whether it is tracked as a financial benefit: economic, that is a cashable saving (S3). */
	public static boolean isFinancial(Effect effect) {
		return isBenefit(effect) && (effect.getCategory() == BenefitCategory.ECONOMIC || Boolean.TRUE.equals(effect.getCashable()));
	}

	/** Returns whether an amount is given. */
	public static boolean isGiven(Money money) {
		return money != null && money.getAmount() != null;
	}

	/** Returns the collaborations that an effect's map is about. */
	public static Stream<Collaboration> collaborations(Effect effect) {
		return effect.getMap() == null ? Stream.empty() : effect.getMap().getCollaborations().stream();
	}

	/** Returns whether the programme that was to bring the effect about has closed; one that is to close later has not. */
	public static boolean isProgrammeClosed(Effect effect, LocalDate today) {
		return effect.getMap() != null && isClosed(effect.getMap().getProgramme(), today)
			|| collaborations(effect).anyMatch(collaboration -> isProgrammeClosed(collaboration, today));
	}

	private static boolean isProgrammeClosed(Collaboration collaboration, LocalDate today) {
		return isClosed(collaboration.getProgramme(), today) || Gates.steps(collaboration, StepKind.PROGRAMME_CLOSE).stream()
			.anyMatch(step -> Dates.hasBegun(step.getCompletedDate(), today));
	}

	private static boolean isClosed(Programme programme, LocalDate today) {
		return programme != null && Dates.hasBegun(programme.getClosedDate(), today);
	}

	/** Returns the partner that somebody belongs to, or null where none is recorded. */
	public static Partner organisation(Stakeholder stakeholder) {
		if (stakeholder instanceof Partner partner) {
			return partner;
		} else if (stakeholder instanceof Person person) {
			return person.getOrganisation();
		} else if (stakeholder instanceof Role role) {
			return role.getOrganisation();
		} else if (stakeholder instanceof GovernanceBody body) {
			return body.getOrganisation();
		}
		return stakeholder instanceof ThematicArea area ? area.getLead() : null;
	}

	/** Returns whether a body tracks finances: by its kind (S3) or by a duty. */
	public static boolean tracksFinance(GovernanceBody body) {
		return body.getKind() == GovernanceBodyKind.RESOURCE_CONTROL_BOARD || body.getKind() == GovernanceBodyKind.EXECUTIVE_BOARD
			|| body.getTrackingDuties().stream().anyMatch(duty -> isFinance(duty.getSubject()));
	}

	/** Returns whether who tracks the subject tracks finances. */
	public static boolean isFinance(TrackedSubject subject) {
		return switch (subject) {
			case FINANCE, FINANCIAL_BENEFITS, BENEFITS -> true;
			case NON_FINANCIAL_BENEFITS, PERFORMANCE -> false;
		};
	}

	/** Returns whether a body tracks performance: by its kind (S3) or by a duty. */
	public static boolean tracksPerformance(GovernanceBody body) {
		return body.getKind() == GovernanceBodyKind.PERFORMANCE_BOARD || body.getTrackingDuties().stream().anyMatch(duty ->
			switch (duty.getSubject()) {
				case PERFORMANCE, NON_FINANCIAL_BENEFITS, BENEFITS -> true;
				case FINANCE, FINANCIAL_BENEFITS -> false;
			});
	}
}
