// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.allianceworkbench.edit.Workspace;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.CostPackage;
import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.FitFactory;
import org.allianceworkbench.model.fit.FitPackage;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.AgreementSchedule;
import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.Deliverable;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.GovernancePackage;
import org.allianceworkbench.model.governance.PerformanceMeasure;
import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.MethodPackage;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.method.Option;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Service;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.people.PeopleFactory;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.risk.Interdependency;
import org.allianceworkbench.model.risk.InterdependencyRegister;
import org.allianceworkbench.model.risk.Risk;
import org.allianceworkbench.model.risk.RiskFactory;
import org.allianceworkbench.model.risk.RiskPackage;
import org.allianceworkbench.model.risk.RiskRegister;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

/** In governance, agreements, method and finance a list offers those concerned, and nobody else. */
class GovernanceCandidatesTest {
	private final Workspace workspace = new Workspace();
	private final Partner dorset = workspace.partner("Dorset");
	private final Partner devon = workspace.partner("Devon");
	private final Partner wiltshire = workspace.partner("Wiltshire");
	private final Collaboration alliance = workspace.collaboration("Alliance", CollaborationType.SHARED_LEAD, dorset, devon);
	private final Collaboration other = workspace.collaboration("Other", CollaborationType.SHARED_LEAD, wiltshire);

	@Test
	void agreementIsAnsweredForByOneOfItsParties() {
		assertOffered(agreement(), GovernancePackage.Literals.AGREEMENT__ACCOUNTABLE_PARTNER, dorset, devon);
	}

	@Test
	void agreementIsLedByAPolicingBodyAmongItsParties() {
		devon.setKind(PartnerKind.POLICING_BODY);
		wiltshire.setKind(PartnerKind.POLICING_BODY);
		assertOffered(agreement(), GovernancePackage.Literals.AGREEMENT__LEAD_POLICING_BODY, devon);
	}

	@Test
	void whatAnAgreementPromisesIsOwedByOneOfItsParties() {
		Deliverable deliverable = GovernanceFactory.eINSTANCE.createDeliverable();
		PerformanceMeasure measure = GovernanceFactory.eINSTANCE.createPerformanceMeasure();
		Agreement agreement = agreement();
		agreement.getDeliverables().add(deliverable);
		agreement.getPerformanceMeasures().add(measure);
		assertOffered(deliverable, GovernancePackage.Literals.DELIVERABLE__RESPONSIBLE, dorset, devon);
		assertOffered(measure, GovernancePackage.Literals.PERFORMANCE_MEASURE__RESPONSIBLE, dorset, devon);
	}

	@Test
	void scheduleIsAboutAnAreaOfTheCollaborationsOfItsAgreement() {
		ThematicArea area = area(alliance);
		ThematicArea elsewhere = area(other);
		AgreementSchedule schedule = GovernanceFactory.eINSTANCE.createAgreementSchedule();
		Agreement agreement = agreement();
		agreement.getSchedules().add(schedule);
		assertOffered(schedule, GovernancePackage.Literals.AGREEMENT_SCHEDULE__THEMATIC_AREA, area, elsewhere);
		agreement.getCollaborations().add(alliance);
		assertOffered(schedule, GovernancePackage.Literals.AGREEMENT_SCHEDULE__THEMATIC_AREA, area);
	}

	@Test
	void seatIsTakenByARoleOrPersonOfThePartnerThatHasIt() {
		Role role = PeopleFactory.eINSTANCE.createRole();
		Role strange = PeopleFactory.eINSTANCE.createRole();
		Person person = PeopleFactory.eINSTANCE.createPerson();
		Person stranger = PeopleFactory.eINSTANCE.createPerson();
		workspace.model.getRoles().addAll(List.of(role, strange));
		workspace.model.getPeople().addAll(List.of(person, stranger));
		role.setOrganisation(dorset);
		person.setOrganisation(dorset);
		BodyMembership seat = GovernanceFactory.eINSTANCE.createBodyMembership();
		body().getMembers().add(seat);
		assertOffered(seat, GovernancePackage.Literals.BODY_MEMBERSHIP__ROLE, role, strange);
		assertOffered(seat, GovernancePackage.Literals.BODY_MEMBERSHIP__PERSON, person, stranger);
		seat.setPartner(dorset);
		assertOffered(seat, GovernancePackage.Literals.BODY_MEMBERSHIP__ROLE, role);
		assertOffered(seat, GovernancePackage.Literals.BODY_MEMBERSHIP__PERSON, person);
	}

	@Test
	void bodyEscalatesToAnyThatDoesNotEscalateToIt() {
		GovernanceBody board = body();
		GovernanceBody group = body();
		GovernanceBody third = body();
		group.setEscalatesTo(board);
		assertOffered(board, GovernancePackage.Literals.GOVERNANCE_BODY__ESCALATES_TO, third);
	}

	@Test
	void decisionIsAboutSomethingThatIsDecidedOn() {
		GovernanceBody board = body();
		Decision decision = GovernanceFactory.eINSTANCE.createDecision();
		board.getDecisions().add(decision);
		assertOffered(decision, GovernancePackage.Literals.DECISION__SUBJECT, alliance, other);
	}

	@Test
	void optionIsPreferredWithinItsBusinessCase() {
		BusinessCase business = MethodFactory.eINSTANCE.createBusinessCase();
		alliance.getBusinessCases().add(business);
		Option option = option(business);
		BusinessCase elsewhere = MethodFactory.eINSTANCE.createBusinessCase();
		other.getBusinessCases().add(elsewhere);
		option(elsewhere);
		assertOffered(business, MethodPackage.Literals.BUSINESS_CASE__PREFERRED_OPTION, option);
	}

	@Test
	void stepFollowsAStepOfAMethodology() {
		Methodology methodology = MethodFactory.eINSTANCE.createMethodology();
		workspace.model.getMethodologies().add(methodology);
		MethodologyStep pattern = MethodFactory.eINSTANCE.createMethodologyStep();
		MethodologyStep second = MethodFactory.eINSTANCE.createMethodologyStep();
		methodology.getSteps().addAll(List.of(pattern, second));
		MethodologyStep step = MethodFactory.eINSTANCE.createMethodologyStep();
		alliance.getSteps().add(step);
		assertOffered(step, MethodPackage.Literals.METHODOLOGY_STEP__PATTERN, pattern, second);
		assertOffered(second, MethodPackage.Literals.METHODOLOGY_STEP__PATTERN, pattern);
	}

	@Test
	void fitIsAssessedOfThePartnersOfTheCollaborationOrOption() {
		FitAssessment ofAlliance = FitFactory.eINSTANCE.createFitAssessment();
		alliance.getFitAssessments().add(ofAlliance);
		assertEquals(List.of(dorset, devon), Candidates.of(ofAlliance, FitPackage.Literals.FIT_ASSESSMENT__PARTNERS));
		BusinessCase business = MethodFactory.eINSTANCE.createBusinessCase();
		alliance.getBusinessCases().add(business);
		Option option = option(business);
		FitAssessment ofOption = FitFactory.eINSTANCE.createFitAssessment();
		option.getFitAssessments().add(ofOption);
		assertEquals(List.of(dorset, devon, wiltshire), Candidates.of(ofOption, FitPackage.Literals.FIT_ASSESSMENT__PARTNERS));
		option.getPartners().add(wiltshire);
		assertEquals(List.of(wiltshire), Candidates.of(ofOption, FitPackage.Literals.FIT_ASSESSMENT__PARTNERS));
	}

	@Test
	void contributionIsPaidWithinTheCollaboration() {
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		alliance.getContributions().add(contribution);
		Service service = PartnersFactory.eINSTANCE.createService();
		alliance.getServices().add(service);
		other.getServices().add(PartnersFactory.eINSTANCE.createService());
		Agreement agreement = agreement();
		agreement.getCollaborations().add(alliance);
		agreement().getCollaborations().add(other);
		assertOffered(contribution, CostPackage.Literals.CONTRIBUTION__PAYER, dorset, devon);
		assertOffered(contribution, CostPackage.Literals.CONTRIBUTION__PAYEE, dorset, devon);
		assertOffered(contribution, CostPackage.Literals.CONTRIBUTION__SERVICE, service);
		assertOffered(contribution, CostPackage.Literals.CONTRIBUTION__AGREEMENT, agreement);
	}

	@Test
	void workDependsOnWork() {
		InterdependencyRegister register = RiskFactory.eINSTANCE.createInterdependencyRegister();
		workspace.model.getRegisters().add(register);
		Interdependency interdependency = RiskFactory.eINSTANCE.createInterdependency();
		register.getInterdependencies().add(interdependency);
		assertOffered(interdependency, RiskPackage.Literals.INTERDEPENDENCY__FROM, alliance, other);
		assertOffered(interdependency, RiskPackage.Literals.INTERDEPENDENCY__TO, alliance, other);
	}

	@Test
	void riskAffectsPartnersAndCollaborationsButNoBody() {
		body();
		RiskRegister register = RiskFactory.eINSTANCE.createRiskRegister();
		workspace.model.getRegisters().add(register);
		Risk risk = RiskFactory.eINSTANCE.createRisk();
		register.getRisks().add(risk);
		assertEquals(List.of(dorset, devon, wiltshire, alliance, other), Candidates.of(risk, RiskPackage.Literals.RISK__AFFECTS));
	}

	private Agreement agreement() {
		Agreement agreement = GovernanceFactory.eINSTANCE.createAgreement();
		workspace.model.getAgreements().add(agreement);
		for (Partner partner : List.of(dorset, devon)) {
			AgreementParty party = GovernanceFactory.eINSTANCE.createAgreementParty();
			party.setPartner(partner);
			agreement.getParties().add(party);
		}
		return agreement;
	}

	private static ThematicArea area(Collaboration collaboration) {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		collaboration.getThematicAreas().add(area);
		return area;
	}

	private static Option option(BusinessCase business) {
		Option option = MethodFactory.eINSTANCE.createOption();
		business.getOptions().add(option);
		return option;
	}

	private GovernanceBody body() {
		GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
		workspace.model.getGovernanceBodies().add(body);
		return body;
	}

	/** Asserts what is offered after nothing. */
	private static void assertOffered(EObject owner, EReference reference, EObject... expected) {
		List<EObject> all = new ArrayList<>();
		all.add(null);
		Collections.addAll(all, expected);
		assertEquals(all, Candidates.of(owner, reference));
	}
}
