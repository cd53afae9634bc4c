// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DIRECTED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__EMPLOYED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__MEMBERSHIPS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__RESOURCES_CONTROLLED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__THEMATIC_AREAS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.MEMBERSHIP__PARTNER;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__CONTROLLERS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.THEMATIC_AREA__LEAD;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.ThematicArea;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Lets a partner join a collaboration. What follows for direction, resource control and employment is set with it (S4 §6.2-6.5): in a joint
 * enterprise the new partner shares both, under a shared lead it employs its own, and as a further lead it directs and gets a thematic area.
 */
public record AddMemberOperation(Collaboration collaboration, Partner partner, MembershipRole role) implements Operation {
	@Override
	public String label() {
		return "Add member";
	}

	@Override
	public Optional<String> refusal() {
		if (collaboration.getMemberships().stream().anyMatch(membership -> membership.getPartner() == partner)) {
			return Optional.of("The partner takes part in this collaboration already.");
		}
		return isAllowed() ? Optional.empty()
			: Optional.of("The type of this collaboration, " + EnglishNames.ofLiteral(collaboration.getType()) + ", has no place for a further "
				+ EnglishNames.ofLiteral(role) + ".");
	}

	private boolean isAllowed() {
		if (role == MembershipRole.MEMBER || role == MembershipRole.CONTRIBUTOR) {
			return true;
		}
		boolean taken = collaboration.getMemberships().stream().anyMatch(membership -> membership.getRole() == role);
		return switch (collaboration.getType()) {
			case JOINT_ENTERPRISE -> false;
			case SINGLE_LEAD -> role == MembershipRole.LEAD && !taken;
			case HOST -> role == MembershipRole.HOST && !taken;
			case SHARED_LEAD -> role == MembershipRole.LEAD;
			case UNSPECIFIED -> true;
		};
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		if (refusal().isPresent()) {
			return Optional.empty();
		}
		Membership membership = PartnersFactory.eINSTANCE.createMembership();
		membership.setRole(role);
		Steps steps = new Steps(domain, label()).add(collaboration, COLLABORATION__MEMBERSHIPS, membership);
		steps.set(membership, MEMBERSHIP__PARTNER, partner);
		if (role != MembershipRole.CONTRIBUTOR) {
			addConsequences(steps);
		}
		return steps.command();
	}

	private void addConsequences(Steps steps) {
		CollaborationType type = collaboration.getType();
		boolean leads = role != MembershipRole.MEMBER && type != CollaborationType.UNSPECIFIED;
		if (leads || type == CollaborationType.JOINT_ENTERPRISE) {
			addTo(steps, collaboration, COLLABORATION__DIRECTED_BY);
			addTo(steps, collaboration, COLLABORATION__RESOURCES_CONTROLLED_BY);
		}
		if (type == CollaborationType.SHARED_LEAD || leads && type == CollaborationType.HOST) {
			addTo(steps, collaboration, COLLABORATION__EMPLOYED_BY);
		}
		if (type == CollaborationType.JOINT_ENTERPRISE) {
			collaboration.getResources().forEach(resource -> addTo(steps, resource, RESOURCE__CONTROLLERS));
		}
		if (leads && type == CollaborationType.SHARED_LEAD) {
			ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
			steps.add(collaboration, COLLABORATION__THEMATIC_AREAS, area).set(area, THEMATIC_AREA__LEAD, partner);
		}
	}

	private void addTo(Steps steps, EObject owner, EReference relation) {
		if (!((List<?>) owner.eGet(relation)).contains(partner)) {
			steps.add(owner, relation, partner);
		}
	}
}
