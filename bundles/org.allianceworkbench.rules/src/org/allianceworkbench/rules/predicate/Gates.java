// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;

/** Which steps a collaboration has taken and who decided at their gates (A9). */
public final class Gates {
	private static final Set<DecisionOutcome> CONSENT = Set.of(DecisionOutcome.SUPPORTED, DecisionOutcome.APPROVED,
		DecisionOutcome.SIGNED_OFF);

	private Gates() {
	}

	/** Returns the steps of a kind. */
	public static List<MethodologyStep> steps(Collaboration collaboration, StepKind kind) {
		return collaboration.getSteps().stream().filter(step -> step.getKind() == kind).toList();
	}

	/** Returns the first step of a kind that has begun. */
	public static Optional<MethodologyStep> begun(Collaboration collaboration, StepKind kind) {
		return steps(collaboration, kind).stream().filter(step -> beginning(step) != null).findFirst();
	}

	/** Returns when a step began, as far as is known, or null. */
	public static PartialDate beginning(MethodologyStep step) {
		return Dates.first(step.getStartedDate(), step.getCompletedDate());
	}

	/** Returns whether a gate has been passed: by its date, or because somebody consented at it. */
	public static boolean isPassed(Gate gate) {
		return gate.getPassedDate() != null || consents(gate).findAny().isPresent();
	}

	/** Returns when a gate was passed, by its own date or by that of the first consent, or null where no date is known. */
	public static PartialDate passing(Gate gate) {
		return Dates.first(gate.getPassedDate(), consents(gate).map(Decision::getDate).filter(Objects::nonNull).min(Comparator.naturalOrder())
			.orElse(null));
	}

	private static Stream<Decision> consents(Gate gate) {
		return gate.getDecisions().stream().filter(decision -> CONSENT.contains(decision.getOutcome()));
	}

	/**
	 * Returns the kinds of bodies that the method empowers to decide at the gate of a step (S4 §7.2, §7.6, §8.2), or none where it does not say.
	 */
	public static Set<GovernanceBodyKind> empowered(StepKind step) {
		return switch (step) {
			case SUPPORT_TO_PROCEED -> Set.of(GovernanceBodyKind.CHIEF_OFFICER_GROUP, GovernanceBodyKind.POLICING_BODY);
			case GOVERNANCE_DEFINED -> Set.of(GovernanceBodyKind.POLICING_BODY);
			case PREFERRED_OPTION_APPROVED -> Set.of(GovernanceBodyKind.CHIEF_CONSTABLE, GovernanceBodyKind.POLICING_BODY);
			default -> Set.of();
		};
	}

	/** Returns the decisions about a collaboration: at its gates, and of the bodies that govern it with it as their subject. */
	public static Stream<Decision> decisions(Collaboration collaboration) {
		Stream<Decision> atGates = collaboration.getSteps().stream().flatMap(step -> step.getGates().stream())
			.flatMap(gate -> gate.getDecisions().stream());
		Stream<Decision> ofBodies = collaboration.getGovernedBy().stream().flatMap(body -> body.getDecisions().stream())
			.filter(decision -> decision.getGate() == null && decision.getSubject() == collaboration);
		return Stream.concat(atGates, ofBodies);
	}

	/**
	 * Returns whether a body of a kind consented, at the gate of a step or about the collaboration as a whole, and not later than a date.
	 *
	 * @param by the date, or null when it does not matter
	 */
	public static boolean consented(Collaboration collaboration, StepKind step, GovernanceBodyKind body, PartialDate by) {
		return decisions(collaboration).filter(decision -> decision.getGate() == null || decision.getGate().getStep().getKind() == step)
			.filter(decision -> CONSENT.contains(decision.getOutcome()))
			.filter(decision -> decision.getBody() != null && decision.getBody().getKind() == body)
			.anyMatch(decision -> !Dates.isBefore(by, decision.getDate()));
	}
}
