// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ALLIANCE_MODEL__COLLABORATIONS;
import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ALLIANCE_MODEL__PARTNERS;
import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.NAMED_ELEMENT__NAME;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DIRECTED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__EMPLOYED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__MEMBERSHIPS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__PURPOSE;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__RESOURCES_CONTROLLED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__THEMATIC_AREAS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__TYPE;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.MEMBERSHIP__PARTNER;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.THEMATIC_AREA__LEAD;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.ThematicArea;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Adds a collaboration with its partners to a model: new partners, memberships, and who directs, controls resources and employs, as S4 §6.2-6.5
 * says of the type. Under a shared lead each lead gets a thematic area of its own, yet unnamed.
 *
 * @param collaboration one that is in the model already, without partners, such as one from a template; null for a new one
 * @param purpose the one common goal (rule 2); may be null while it is not known
 * @param participants at least two, each partner once (rules 1 and 12), with exactly the leads or the host that the type asks for
 */
public record CreateAllianceOperation(AllianceModel model, Collaboration collaboration, String name, String purpose, CollaborationType type,
		List<Participant> participants) implements Operation {
	public CreateAllianceOperation {
		participants = List.copyOf(participants);
	}

	/** Adds a new collaboration. */
	public CreateAllianceOperation(AllianceModel model, String name, String purpose, CollaborationType type, List<Participant> participants) {
		this(model, null, name, purpose, type, participants);
	}

	@Override
	public String label() {
		return "Create alliance";
	}

	@Override
	public Optional<String> refusal() {
		if (name == null || name.isBlank()) {
			return Optional.of("An alliance needs a name.");
		}
		if (participants.size() < 2) {
			return Optional.of("An alliance needs at least two partners.");
		}
		Set<Partner> partners = new HashSet<>(participants.stream().map(Participant::partner).toList());
		if (partners.size() < participants.size()) {
			return Optional.of("A partner takes part only once.");
		}
		return hasForeignRole() ? Optional.of(foreignRole()) : TypeRelations.refusal(type, participants.size(), leading().size());
	}

	private boolean hasForeignRole() {
		boolean leadless = type == CollaborationType.JOINT_ENTERPRISE;
		MembershipRole leadingRole = TypeRelations.leadingRole(type);
		return type != CollaborationType.UNSPECIFIED && participants.stream().map(Participant::role)
			.anyMatch(role -> isLeading(role) && (leadless || role != leadingRole));
	}

	private String foreignRole() {
		return switch (type) {
			case JOINT_ENTERPRISE -> "A joint enterprise has neither lead nor host.";
			case HOST -> "Under a host organisation no other partner leads.";
			default -> "Where a partner leads there is no host.";
		};
	}

	private static boolean isLeading(MembershipRole role) {
		return role == MembershipRole.LEAD || role == MembershipRole.HOST;
	}

	private List<Partner> leading() {
		return participants.stream().filter(participant -> isLeading(participant.role())).map(Participant::partner).toList();
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		if (refusal().isPresent()) {
			return Optional.empty();
		}
		Steps steps = new Steps(domain, label());
		steps.addAll(model, ALLIANCE_MODEL__PARTNERS, participants.stream().filter(Participant::isNew).map(Participant::partner).toList());
		Collaboration filled = collaboration == null ? PartnersFactory.eINSTANCE.createCollaboration() : collaboration;
		steps.set(filled, NAMED_ELEMENT__NAME, name.strip()).set(filled, COLLABORATION__PURPOSE, purpose).set(filled, COLLABORATION__TYPE, type);
		if (collaboration == null) {
			steps.add(model, ALLIANCE_MODEL__COLLABORATIONS, filled);
		}
		participants.forEach(participant -> addMembership(steps, filled, participant));
		addRelations(steps, filled);
		if (type == CollaborationType.SHARED_LEAD) {
			leading().forEach(lead -> addArea(steps, filled, lead));
		}
		return steps.command();
	}

	private static void addMembership(Steps steps, Collaboration filled, Participant participant) {
		Membership membership = PartnersFactory.eINSTANCE.createMembership();
		membership.setRole(participant.role());
		steps.add(filled, COLLABORATION__MEMBERSHIPS, membership).set(membership, MEMBERSHIP__PARTNER, participant.partner());
	}

	private void addRelations(Steps steps, Collaboration filled) {
		List<Partner> members = participants.stream().filter(participant -> participant.role() != MembershipRole.CONTRIBUTOR)
			.map(Participant::partner).toList();
		TypeRelations relations = TypeRelations.of(type, members, leading());
		steps.setAll(filled, COLLABORATION__DIRECTED_BY, relations.directedBy());
		steps.setAll(filled, COLLABORATION__RESOURCES_CONTROLLED_BY, relations.resourcesControlledBy());
		steps.setAll(filled, COLLABORATION__EMPLOYED_BY, relations.employedBy());
	}

	private static void addArea(Steps steps, Collaboration filled, Partner lead) {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		steps.add(filled, COLLABORATION__THEMATIC_AREAS, area).set(area, THEMATIC_AREA__LEAD, lead);
	}
}
