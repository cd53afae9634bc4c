// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.allianceworkbench.edit.Workspace;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsManagementStrategy;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.Outcome;
import org.allianceworkbench.model.benefits.SeriesPoint;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.ContributionKind;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.FitFactory;
import org.allianceworkbench.model.fit.FitKind;
import org.allianceworkbench.model.fit.FitVerdict;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementKind;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.PartyCapacity;
import org.allianceworkbench.model.governance.TrackedSubject;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.people.PeopleFactory;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.RoleKind;
import org.allianceworkbench.model.risk.IcmAssessment;
import org.allianceworkbench.model.risk.RiskFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
	private final Workspace workspace = new Workspace();

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void emptyObjectHasALabelWithoutId(EClass type) {
		Element element = (Element) EcoreUtil.create(type);
		element.setId("x-42");
		String label = Labels.of(element);
		assertFalse(label.isBlank());
		assertFalse(label.contains("x-42"), label);
		assertFalse(label.contains("null"), label);
		assertFalse(label.contains("not stated ·") || label.startsWith(" ·") || label.endsWith("· "), label);
	}

	@Test
	void collaborationSaysTypeAndSize() {
		Collaboration npas = workspace.collaboration("NPAS", CollaborationType.HOST);
		for (int number = 0; number < 43; number++) {
			Workspace.join(npas, workspace.partner("Force " + number), MembershipRole.MEMBER);
		}
		assertEquals("NPAS · host organisation · 43 partners", Labels.of(npas));
	}

	@Test
	void collaborationSaysStatedForcesWhereNotAllAreNamed() {
		Collaboration alliance = workspace.collaboration("All Wales Strategic Alliance", CollaborationType.UNSPECIFIED, workspace.partner("One"));
		alliance.setStatedForceCount(4);
		assertEquals("All Wales Strategic Alliance · 4 forces", Labels.of(alliance));
	}

	@Test
	void onePartnerIsNotPlural() {
		assertEquals("MASH · 1 partner", Labels.of(workspace.collaboration("MASH", CollaborationType.UNSPECIFIED, workspace.partner("One"))));
	}

	@Test
	void membershipIsReadAsPartnerAndRole() {
		Collaboration alliance = workspace.collaboration("Alliance", CollaborationType.SINGLE_LEAD);
		Partner partner = workspace.partner("Dorset Police");
		assertEquals("Dorset Police · lead", Labels.of(Workspace.join(alliance, partner, MembershipRole.LEAD)));
		partner.setShortName("Dorset");
		assertEquals("Dorset · lead", Labels.of(alliance.getMemberships().get(0)));
	}

	@Test
	void partnerSaysKind() {
		assertEquals("Dorset Police · police force", Labels.of(workspace.partner("Dorset Police")));
	}

	@Test
	void benefitSaysCategoryAndYearlyValue() {
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		benefit.setName("Cashable savings");
		benefit.setCategory(BenefitCategory.ECONOMIC);
		benefit.setAnnualValue(pounds("1200000"));
		assertEquals("Cashable savings · economic · £1.2 m a year", Labels.of(benefit));
	}

	@Test
	void unnamedBenefitSaysWhatItIs() {
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		benefit.setCategory(BenefitCategory.EFFECTIVENESS);
		assertEquals("Unnamed benefit · effectiveness", Labels.of(benefit));
	}

	@Test
	void outcomeSaysOwner() {
		Outcome outcome = BenefitsFactory.eINSTANCE.createOutcome();
		outcome.setName("Fewer handovers");
		outcome.setOwner(workspace.partner("Dorset Police"));
		assertEquals("Fewer handovers · Dorset Police", Labels.of(outcome));
	}

	@Test
	void linkNamesBothEndsAndWeight() {
		BenefitLink link = BenefitsFactory.eINSTANCE.createBenefitLink();
		Outcome outcome = BenefitsFactory.eINSTANCE.createOutcome();
		link.setSource(outcome);
		link.setTarget(BenefitsFactory.eINSTANCE.createObjective());
		link.setWeight(new BigDecimal("40"));
		outcome.setName("Fewer handovers");
		assertEquals("Fewer handovers → unnamed objective · 40 %", Labels.of(link));
	}

	@Test
	void contributionSaysWhoPaysHowMuch() {
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		contribution.setName("Policy and compliance unit");
		contribution.setKind(ContributionKind.TOP_SLICE);
		contribution.setAmount(pounds("55000"));
		contribution.setPayer(workspace.partner("Lancashire"));
		assertEquals("Policy and compliance unit · by Lancashire · £55,000 · top slice", Labels.of(contribution));
	}

	@Test
	void moneySaysYear() {
		Money money = pounds("1360000");
		money.setYear("2014/15");
		assertEquals("£1.36 m · 2014/15", Labels.of(money));
	}

	@Test
	void measureSaysFromWhereToWhere() {
		Measure measure = BenefitsFactory.eINSTANCE.createMeasure();
		measure.setName("Officers");
		measure.setUnit("officers");
		measure.setTarget(new BigDecimal("2400"));
		assertEquals("Officers · to 2,400 officers", Labels.of(measure));
		measure.setBaseline(new BigDecimal("3650"));
		assertEquals("Officers · 3,650 → 2,400 officers", Labels.of(measure));
	}

	@Test
	void pointOfSeriesTakesUnitOfItsMeasure() {
		Measure measure = BenefitsFactory.eINSTANCE.createMeasure();
		measure.setUnit("%");
		SeriesPoint point = BenefitsFactory.eINSTANCE.createSeriesPoint();
		point.setDate(PartialDate.parse("2014-10"));
		point.setValue(new BigDecimal("41.98"));
		measure.getActual().add(point);
		assertEquals("October 2014 · 41.98 %", Labels.of(point));
	}

	@Test
	void agreementPartySaysWhetherItSigned() {
		AgreementParty party = GovernanceFactory.eINSTANCE.createAgreementParty();
		party.setPartner(workspace.partner("Dorset Police"));
		party.setCapacity(PartyCapacity.CHIEF_OFFICER);
		assertEquals("Dorset Police · chief officer · no signature recorded", Labels.of(party));
		party.setSigned(true);
		party.setSignedDate(PartialDate.of(2015, 3));
		assertEquals("Dorset Police · chief officer · signed March 2015", Labels.of(party));
	}

	@Test
	void agreementSaysKindAndParties() {
		Agreement agreement = GovernanceFactory.eINSTANCE.createAgreement();
		agreement.setName("Strategic Alliance agreement");
		agreement.setKind(AgreementKind.SECTION22_A);
		agreement.getParties().add(GovernanceFactory.eINSTANCE.createAgreementParty());
		agreement.getParties().add(GovernanceFactory.eINSTANCE.createAgreementParty());
		assertEquals("Strategic Alliance agreement · section 22A · 2 parties", Labels.of(agreement));
	}

	@Test
	void trackingDutySaysHowOften() {
		TrackingDuty duty = GovernanceFactory.eINSTANCE.createTrackingDuty();
		duty.setSubject(TrackedSubject.FINANCIAL_BENEFITS);
		duty.setIntervalMonths(1);
		assertEquals("Tracks financial benefits · monthly", Labels.of(duty));
	}

	@Test
	void stepSaysItsNumber() {
		MethodologyStep step = MethodFactory.eINSTANCE.createMethodologyStep();
		step.setName("Governance structure defined");
		step.setNumber("4b");
		assertEquals("Governance structure defined · step 4b", Labels.of(step));
	}

	@Test
	void secondmentSaysFromWhomToWhom() {
		Secondment secondment = PartnersFactory.eINSTANCE.createSecondment();
		secondment.setHome(workspace.partner("Dorset"));
		secondment.setReceiving(workspace.partner("Devon & Cornwall"));
		secondment.setHeadCount(12);
		assertEquals("Dorset → Devon & Cornwall · 12 people", Labels.of(secondment));
	}

	@Test
	void thematicAreaSaysLead() {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		area.setLead(workspace.partner("Dorset"));
		assertEquals("Unnamed thematic area · led by Dorset", Labels.of(area));
	}

	@Test
	void fitSaysKindVerdictAndPartners() {
		FitAssessment fit = FitFactory.eINSTANCE.createFitAssessment();
		fit.setKind(FitKind.OPERATIONAL_FUNCTIONAL);
		fit.setVerdict(FitVerdict.DOES_NOT_FIT);
		fit.getPartners().add(workspace.partner("A"));
		fit.getPartners().add(workspace.partner("B"));
		assertEquals("Operational and functional fit · does not fit · A and B", Labels.of(fit));
	}

	@Test
	void roleWithoutNameIsItsKind() {
		Role role = PeopleFactory.eINSTANCE.createRole();
		role.setKind(RoleKind.CHIEF_CONSTABLE);
		role.setOrganisation(workspace.partner("Dorset Police"));
		assertEquals("Chief constable · Dorset Police", Labels.of(role));
	}

	@Test
	void onlyNamedLevelsOfInformedChoiceModelHaveNames() {
		IcmAssessment assessment = RiskFactory.eINSTANCE.createIcmAssessment();
		assessment.setLevel(5);
		assertEquals("Informed choice model · level 5 · mandation", Labels.of(assessment));
		assessment.setLevel(3);
		assertEquals("Informed choice model · level 3", Labels.of(assessment));
	}

	@Test
	void strategySaysApproval() {
		BenefitsManagementStrategy strategy = BenefitsFactory.eINSTANCE.createBenefitsManagementStrategy();
		strategy.setName("Benefits Management Strategy");
		strategy.setApprovedDate(PartialDate.of(2014, 10));
		assertEquals("Benefits Management Strategy · approved October 2014", Labels.of(strategy));
	}

	@Test
	void longNameIsShortenedAtAWord() {
		Partner partner = workspace.partner("word ".repeat(40));
		String label = Labels.of(partner);
		assertTrue(label.endsWith("word… · police force"), label);
		assertTrue(label.length() < 110, label);
	}

	@Test
	void nameAloneIsShortWhereThereIsAShortOne() {
		Partner partner = workspace.partner("Devon & Cornwall Police");
		assertEquals("Devon & Cornwall Police", Labels.name(partner));
		partner.setShortName("D&C");
		assertEquals("D&C", Labels.name(partner));
		assertNull(Labels.name(null));
	}

	private static Money pounds(String amount) {
		Money money = CostFactory.eINSTANCE.createMoney();
		money.setAmount(new BigDecimal(amount));
		money.setCurrency("GBP");
		return money;
	}
}
