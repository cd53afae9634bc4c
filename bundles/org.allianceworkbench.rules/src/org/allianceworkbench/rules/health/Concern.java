// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.health;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.model.benefits.BenefitsManagementStrategy;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.cost.CostModel;
import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.Stakeholder;
import org.allianceworkbench.model.risk.Lesson;
import org.allianceworkbench.model.risk.LogEntry;
import org.allianceworkbench.model.risk.Register;
import org.allianceworkbench.rules.predicate.Members;
import org.eclipse.emf.ecore.EObject;

/** Which elements are about a collaboration: its own, and those elsewhere in the model that name it. */
final class Concern {
	private final Collaboration collaboration;
	private final Set<EObject> also = new HashSet<>();

	Concern(Collaboration collaboration) {
		this.collaboration = collaboration;
		also.addAll(collaboration.getAgreements());
		also.addAll(collaboration.getGovernedBy());
		also.addAll(collaboration.getBenefitsMaps());
		also.addAll(Members.of(collaboration));
		roles(collaboration).forEach(also::add);
		also.remove(null);
	}

	/** Roles are the collaboration's where they head an area, act in a step or sit on a body that governs it. */
	static Stream<Role> roles(Collaboration collaboration) {
		Stream<Stakeholder> heads = collaboration.getThematicAreas().stream().map(area -> area.getHead());
		Stream<Stakeholder> actors = collaboration.getSteps().stream().flatMap(step -> step.getActors().stream());
		Stream<Stakeholder> seats = collaboration.getGovernedBy().stream().flatMap(body -> body.getMembers().stream()).map(BodyMembership::getRole);
		return Stream.of(heads, actors, seats).flatMap(each -> each).filter(Role.class::isInstance).map(Role.class::cast).distinct();
	}

	/** Returns whether the element, or what contains it, is about the collaboration. */
	boolean includes(EObject element) {
		for (EObject each = element; each != null; each = each.eContainer()) {
			if (each == collaboration || also.contains(each) || names(each)) {
				return true;
			} else if (each instanceof Collaboration || each instanceof BenefitsMap) {
				return false;
			}
		}
		return false;
	}

	private boolean names(EObject element) {
		if (element instanceof LogEntry entry && entry.getCollaboration() != null) {
			return entry.getCollaboration() == collaboration;
		}
		return named(element).stream().filter(Objects::nonNull).anyMatch(each -> each == collaboration);
	}

	private static Collection<Collaboration> named(EObject element) {
		if (element instanceof Register register) {
			return register.getCollaborations();
		} else if (element instanceof CostModel costs) {
			return costs.getCollaborations();
		} else if (element instanceof BenefitsManagementStrategy strategy) {
			return strategy.getCollaborations();
		}
		return element instanceof Lesson lesson ? lesson.getLearnedFrom() : Set.of();
	}
}
