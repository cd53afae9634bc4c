// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DIRECTED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__EMPLOYED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__PORTFOLIO;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__RESOURCES_CONTROLLED_BY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__STRAND;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.MEMBERSHIP__PARTNER;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.PARTNER__PARENT;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.PARTNER__POLICING_BODY;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__CONTROLLERS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__EMPLOYER;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__OWNER;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.RESOURCE__THEMATIC_AREA;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SECONDMENT__HOME;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SECONDMENT__RECEIVING;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SECONDMENT__THEMATIC_AREA;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SERVICE__PROVIDERS;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.SERVICE__THEMATIC_AREA;
import static org.allianceworkbench.model.partners.PartnersPackage.Literals.THEMATIC_AREA__LEAD;
import static org.allianceworkbench.model.people.PeoplePackage.Literals.PERSON__ROLES;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.Portfolio;
import org.allianceworkbench.model.partners.Programme;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.Service;
import org.allianceworkbench.model.partners.Strand;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Choices within a collaboration come from its own partners and areas. */
final class PartnerCandidates {
	private PartnerCandidates() {
	}

	static void addTo(CandidateTable table) {
		for (EReference relation : List.of(COLLABORATION__DIRECTED_BY, COLLABORATION__RESOURCES_CONTROLLED_BY, COLLABORATION__EMPLOYED_BY)) {
			table.add(relation, Collaboration.class, PartnerCandidates::members);
		}
		table.add(COLLABORATION__STRAND, Collaboration.class, PartnerCandidates::strands);
		table.add(COLLABORATION__PORTFOLIO, Collaboration.class, PartnerCandidates::portfolios);
		table.add(MEMBERSHIP__PARTNER, Membership.class, PartnerCandidates::joinable);
		table.add(PARTNER__PARENT, Partner.class, PartnerCandidates::parents);
		table.add(PARTNER__POLICING_BODY, Partner.class,
			partner -> Candidates.all(partner, Partner.class).stream().filter(other -> other.getKind() == PartnerKind.POLICING_BODY).toList());
		table.add(PERSON__ROLES, Person.class, PartnerCandidates::roles);
		addParts(table);
	}

	private static void addParts(CandidateTable table) {
		table.add(THEMATIC_AREA__LEAD, ThematicArea.class, area -> members(area.getCollaboration()));
		for (EReference relation : List.of(RESOURCE__OWNER, RESOURCE__EMPLOYER, RESOURCE__CONTROLLERS)) {
			table.add(relation, Resource.class, resource -> members(resource.getCollaboration()));
		}
		table.add(RESOURCE__THEMATIC_AREA, Resource.class, resource -> areas(resource.getCollaboration()));
		table.add(SECONDMENT__HOME, Secondment.class, secondment -> members(secondment.getCollaboration()));
		table.add(SECONDMENT__RECEIVING, Secondment.class, secondment -> members(secondment.getCollaboration()));
		table.add(SECONDMENT__THEMATIC_AREA, Secondment.class, secondment -> areas(secondment.getCollaboration()));
		table.add(SERVICE__PROVIDERS, Service.class, service -> members(service.getCollaboration()));
		table.add(SERVICE__THEMATIC_AREA, Service.class, service -> areas(service.getCollaboration()));
	}

	/** Returns the partners of a collaboration in the order of their memberships; none for null. */
	static List<Partner> members(Collaboration collaboration) {
		return collaboration == null ? List.of()
			: collaboration.getMemberships().stream().map(Membership::getPartner).filter(Objects::nonNull).distinct().toList();
	}

	private static List<ThematicArea> areas(Collaboration collaboration) {
		return collaboration == null ? List.of() : collaboration.getThematicAreas();
	}

	private static List<Strand> strands(Collaboration collaboration) {
		Programme programme = collaboration.getProgramme();
		return programme == null ? Candidates.all(collaboration, Strand.class) : programme.getStrands();
	}

	private static List<Portfolio> portfolios(Collaboration collaboration) {
		Programme programme = collaboration.getProgramme();
		return programme == null ? Candidates.all(collaboration, Portfolio.class) : programme.getPortfolios();
	}

	/** A partner appears once per collaboration (rule 12). */
	private static List<Partner> joinable(Membership membership) {
		Set<EObject> taken = new HashSet<>(members(membership.getCollaboration()));
		return Candidates.all(membership, Partner.class).stream().filter(partner -> !taken.contains(partner)).toList();
	}

	/** No partner is part of itself, however indirectly (rule 13). */
	private static List<Partner> parents(Partner partner) {
		return Candidates.all(partner, Partner.class).stream().filter(other -> !isWithin(other, partner)).toList();
	}

	private static boolean isWithin(Partner partner, Partner whole) {
		Set<Partner> seen = new HashSet<>();
		for (Partner current = partner; current != null && seen.add(current); current = current.getParent()) {
			if (current == whole) {
				return true;
			}
		}
		return false;
	}

	private static List<Role> roles(Person person) {
		Partner organisation = person.getOrganisation();
		return Candidates.all(person, Role.class).stream()
			.filter(role -> organisation == null || role.getOrganisation() == null || role.getOrganisation() == organisation).toList();
	}
}
