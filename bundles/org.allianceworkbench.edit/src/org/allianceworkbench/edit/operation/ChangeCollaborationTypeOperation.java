// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DIRECTED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__EMPLOYED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__RESOURCES_CONTROLLED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__THEMATIC_AREAS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__TYPE;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.MEMBERSHIP__ROLE;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__CONTROLLERS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__EMPLOYER;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.THEMATIC_AREA__LEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.ThematicArea;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Re-types a collaboration: roles, direction, resource control and employment become what S4 §6.2-6.5 says of the type, for the collaboration as
 * a whole and for each of its resources. Under a shared lead every lead gets a thematic area if it has none, yet unnamed, and the resources of an
 * area are controlled by its lead; under one lead or host that partner leads every area; a joint enterprise has no lead at all.
 *
 * @param leading the lead, leads or host, each a member; ignored in a joint enterprise
 */
public record ChangeCollaborationTypeOperation(Collaboration collaboration, CollaborationType type, List<Partner> leading) implements Operation {
	public ChangeCollaborationTypeOperation {
		leading = type == CollaborationType.JOINT_ENTERPRISE || type == CollaborationType.UNSPECIFIED ? List.of() : List.copyOf(leading);
	}

	@Override
	public String label() {
		return "Change collaboration type";
	}

	@Override
	public Optional<String> refusal() {
		List<Partner> partners = collaboration.getMemberships().stream().map(Membership::getPartner).toList();
		if (!partners.containsAll(leading)) {
			return Optional.of("Only a member of the collaboration can lead or host it.");
		}
		return TypeRelations.refusal(type, partners.size(), leading.size());
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		if (refusal().isPresent()) {
			return Optional.empty();
		}
		Steps steps = new Steps(domain, label()).set(collaboration, COLLABORATION__TYPE, type);
		if (type != CollaborationType.UNSPECIFIED) {
			collaboration.getMemberships().forEach(membership -> steps.set(membership, MEMBERSHIP__ROLE, role(membership)));
			addRelations(steps);
			addAreas(steps);
			collaboration.getResources().forEach(resource -> addControl(steps, resource));
		}
		return steps.command();
	}

	private MembershipRole role(Membership membership) {
		if (leads(membership.getPartner())) {
			return TypeRelations.leadingRole(type);
		}
		return membership.getRole() == MembershipRole.CONTRIBUTOR ? MembershipRole.CONTRIBUTOR : MembershipRole.MEMBER;
	}

	private void addRelations(Steps steps) {
		TypeRelations relations = TypeRelations.of(type, members(), leading);
		steps.setAll(collaboration, COLLABORATION__DIRECTED_BY, relations.directedBy());
		steps.setAll(collaboration, COLLABORATION__RESOURCES_CONTROLLED_BY, relations.resourcesControlledBy());
		steps.setAll(collaboration, COLLABORATION__EMPLOYED_BY, relations.employedBy());
	}

	/** Who only contributes has no say; everybody else takes part fully. */
	private List<Partner> members() {
		return collaboration.getMemberships().stream().filter(membership -> role(membership) != MembershipRole.CONTRIBUTOR)
			.map(Membership::getPartner).filter(Objects::nonNull).distinct().toList();
	}

	private void addAreas(Steps steps) {
		List<Partner> without = new ArrayList<>(type == CollaborationType.SHARED_LEAD ? leading : List.of());
		for (ThematicArea area : collaboration.getThematicAreas()) {
			Partner lead = areaLead(area);
			without.remove(lead);
			steps.set(area, THEMATIC_AREA__LEAD, lead);
		}
		for (Partner partner : without) {
			ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
			steps.add(collaboration, COLLABORATION__THEMATIC_AREAS, area).set(area, THEMATIC_AREA__LEAD, partner);
		}
	}

	/** A membership or area may have no partner yet. */
	private boolean leads(Partner partner) {
		return partner != null && leading.contains(partner);
	}

	private Partner areaLead(ThematicArea area) {
		return switch (type) {
			case SHARED_LEAD -> leads(area.getLead()) ? area.getLead() : null;
			case SINGLE_LEAD, HOST -> leading.get(0);
			default -> null;
		};
	}

	private void addControl(Steps steps, Resource resource) {
		ThematicArea area = resource.getThematicArea();
		boolean byArea = type == CollaborationType.SHARED_LEAD && area != null && areaLead(area) != null;
		List<Partner> controllers = byArea ? List.of(areaLead(area)) : TypeRelations.of(type, members(), leading).resourcesControlledBy();
		steps.setAll(resource, RESOURCE__CONTROLLERS, controllers);
		if (type == CollaborationType.HOST) {
			steps.set(resource, RESOURCE__EMPLOYER, leading.get(0));
		}
	}
}
