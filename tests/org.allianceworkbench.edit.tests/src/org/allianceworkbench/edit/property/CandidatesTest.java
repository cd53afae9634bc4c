// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.edit.Workspace;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.Output;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.GovernancePackage;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.partners.Programme;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.Service;
import org.allianceworkbench.model.partners.Strand;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.people.PeopleFactory;
import org.allianceworkbench.model.people.PeoplePackage;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

class CandidatesTest {
	private final Workspace workspace = new Workspace();
	private final Partner dorset = workspace.partner("Dorset");
	private final Partner devon = workspace.partner("Devon");
	private final Partner wiltshire = workspace.partner("Wiltshire");
	private final Collaboration alliance = workspace.collaboration("Alliance", CollaborationType.SHARED_LEAD, dorset, devon);

	@Test
	void directionIsGivenByMembers() {
		assertEquals(List.of(dorset, devon), Candidates.of(alliance, PartnersPackage.Literals.COLLABORATION__DIRECTED_BY));
	}

	@Test
	void areaIsLedByAMemberOrNobody() {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		alliance.getThematicAreas().add(area);
		assertEquals(Arrays.asList(null, dorset, devon), Candidates.of(area, PartnersPackage.Literals.THEMATIC_AREA__LEAD));
	}

	@Test
	void partsOfACollaborationBelongToItsMembersAndAreas() {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		alliance.getThematicAreas().add(area);
		workspace.collaboration("Other", CollaborationType.HOST, wiltshire).getThematicAreas().add(PartnersFactory.eINSTANCE.createThematicArea());
		Resource resource = PartnersFactory.eINSTANCE.createResource();
		Secondment secondment = PartnersFactory.eINSTANCE.createSecondment();
		Service service = PartnersFactory.eINSTANCE.createService();
		alliance.getResources().add(resource);
		alliance.getSecondments().add(secondment);
		alliance.getServices().add(service);
		assertEquals(Arrays.asList(null, dorset, devon), Candidates.of(resource, PartnersPackage.Literals.RESOURCE__EMPLOYER));
		assertEquals(Arrays.asList(null, area), Candidates.of(resource, PartnersPackage.Literals.RESOURCE__THEMATIC_AREA));
		assertEquals(Arrays.asList(null, dorset, devon), Candidates.of(secondment, PartnersPackage.Literals.SECONDMENT__HOME));
		assertEquals(Arrays.asList(null, dorset, devon), Candidates.of(secondment, PartnersPackage.Literals.SECONDMENT__RECEIVING));
		assertEquals(Arrays.asList(null, area), Candidates.of(secondment, PartnersPackage.Literals.SECONDMENT__THEMATIC_AREA));
		assertEquals(List.of(dorset, devon), Candidates.of(service, PartnersPackage.Literals.SERVICE__PROVIDERS));
		assertEquals(Arrays.asList(null, area), Candidates.of(service, PartnersPackage.Literals.SERVICE__THEMATIC_AREA));
	}

	@Test
	void strandAndPortfolioAreThoseOfTheProgramme() {
		Strand strand = programme().getStrands().get(0);
		Programme programme = programme();
		EReference reference = PartnersPackage.Literals.COLLABORATION__STRAND;
		assertEquals(Arrays.asList(null, strand, programme.getStrands().get(0)), Candidates.of(alliance, reference));
		alliance.setProgramme(programme);
		assertEquals(Arrays.asList(null, programme.getStrands().get(0)), Candidates.of(alliance, reference));
		assertEquals(Arrays.asList(null, programme.getPortfolios().get(0)), Candidates.of(alliance, PartnersPackage.Literals.COLLABORATION__PORTFOLIO));
	}

	@Test
	void personHasRolesOfTheOwnOrganisationOrOfNone() {
		Role own = role(dorset);
		Role free = role(null);
		role(devon);
		Person person = PeopleFactory.eINSTANCE.createPerson();
		workspace.model.getPeople().add(person);
		person.setOrganisation(dorset);
		assertEquals(List.of(own, free), Candidates.of(person, PeoplePackage.Literals.PERSON__ROLES));
	}

	@Test
	void partnerJoinsOnlyOnce() {
		Membership membership = PartnersFactory.eINSTANCE.createMembership();
		alliance.getMemberships().add(membership);
		assertEquals(Arrays.asList(null, wiltshire), Candidates.of(membership, PartnersPackage.Literals.MEMBERSHIP__PARTNER));
	}

	@Test
	void presentValueStaysAmongTheChoices() {
		Membership membership = alliance.getMemberships().get(0);
		assertTrue(Candidates.of(membership, PartnersPackage.Literals.MEMBERSHIP__PARTNER).contains(dorset));
	}

	@Test
	void policingBodyIsOfThatKind() {
		Partner commissioner = workspace.partner("Commissioner");
		commissioner.setKind(PartnerKind.POLICING_BODY);
		assertEquals(Arrays.asList(null, commissioner), Candidates.of(dorset, PartnersPackage.Literals.PARTNER__POLICING_BODY));
	}

	@Test
	void noPartnerIsPartOfItself() {
		devon.setParent(dorset);
		List<EObject> parents = Candidates.of(dorset, PartnersPackage.Literals.PARTNER__PARENT);
		assertFalse(parents.contains(dorset));
		assertFalse(parents.contains(devon));
		assertTrue(parents.contains(wiltshire));
	}

	@Test
	void noPartnerIsItsOwnNeighbour() {
		assertEquals(List.of(devon, wiltshire), Candidates.of(dorset, PartnersPackage.Literals.PARTNER__NEIGHBOURS));
	}

	@Test
	void escalationDoesNotRunInACircle() {
		GovernanceBody board = body();
		GovernanceBody group = body();
		group.setEscalatesTo(board);
		EReference escalatesTo = GovernancePackage.Literals.GOVERNANCE_BODY__ESCALATES_TO;
		assertFalse(Candidates.of(board, escalatesTo).contains(group));
		assertTrue(Candidates.of(group, escalatesTo).contains(board));
	}

	@Test
	void linkEndsInItsOwnMap() {
		Benefit other = BenefitsFactory.eINSTANCE.createBenefit();
		map().getNodes().add(other);
		BenefitsMap map = map();
		Output output = BenefitsFactory.eINSTANCE.createOutput();
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		BenefitLink link = BenefitsFactory.eINSTANCE.createBenefitLink();
		map.getNodes().addAll(List.of(output, benefit));
		map.getLinks().add(link);
		link.setSource(output);
		assertEquals(Arrays.asList(null, benefit), Candidates.of(link, BenefitsPackage.Literals.BENEFIT_LINK__TARGET));
	}

	@Test
	void businessAreaIsOneOfTheMapsCollaborations() {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		alliance.getThematicAreas().add(area);
		Collaboration other = workspace.collaboration("Other", CollaborationType.HOST);
		other.getThematicAreas().add(PartnersFactory.eINSTANCE.createThematicArea());
		BenefitsMap map = map();
		map.getCollaborations().add(alliance);
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		map.getNodes().add(benefit);
		assertEquals(Arrays.asList(null, area), Candidates.of(benefit, BenefitsPackage.Literals.BENEFITS_NODE__BUSINESS_AREA));
	}

	/** A programme with a strand and a portfolio. */
	private Programme programme() {
		Programme programme = PartnersFactory.eINSTANCE.createProgramme();
		workspace.model.getProgrammes().add(programme);
		programme.getStrands().add(PartnersFactory.eINSTANCE.createStrand());
		programme.getPortfolios().add(PartnersFactory.eINSTANCE.createPortfolio());
		return programme;
	}

	private Role role(Partner organisation) {
		Role role = PeopleFactory.eINSTANCE.createRole();
		workspace.model.getRoles().add(role);
		role.setOrganisation(organisation);
		return role;
	}

	private BenefitsMap map() {
		BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
		workspace.model.getBenefitsMaps().add(map);
		return map;
	}

	private GovernanceBody body() {
		GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
		workspace.model.getGovernanceBodies().add(body);
		return body;
	}
}
