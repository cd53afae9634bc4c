// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.ContributionKind;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.DecisionOutcome;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.TrackedSubject;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.model.partners.CollaborationStatus;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Initiation;
import org.allianceworkbench.model.partners.Maturity;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.ResourceKind;
import org.allianceworkbench.model.partners.ScopeLevel;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.model.reference.ReferenceFactory;
import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.RiskFactory;
import org.allianceworkbench.model.risk.SuccessTheme;
import org.allianceworkbench.model.risk.ThemeRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabelsTest {
	private final TextServices services = new TextServices();
	private final StructureServices kinds = new StructureServices();
	private final Sample sample = new Sample();

	@ParameterizedTest
	@CsvSource({ "JOINT_ENTERPRISE,joint enterprise", "SINGLE_LEAD,lead organisation (single)", "SHARED_LEAD,lead organisation (shared)",
			"HOST,host organisation" })
	void namesTheTypeOfACollaboration(CollaborationType type, String words) {
		assertEquals("Dogs\n" + words, services.collaborationLabel(sample.type(type).collaboration));
	}

	@Test
	void leavesATypeThatIsNotStatedToTheShape() {
		assertEquals("Dogs", services.collaborationLabel(sample.collaboration));
		assertEquals("Dogs\nType: type not stated", services.collaborationStory(sample.collaboration));
	}

	@Test
	void saysWhatACollaborationIsForAndWhereItBegan() {
		assertFalse(kinds.hasPurpose(sample.collaboration) || kinds.hasBeginning(sample.collaboration));
		sample.collaboration.setPurpose("Safer streets");
		sample.collaboration.setInitiation(Initiation.OPERATIONAL);
		assertTrue(kinds.hasPurpose(sample.collaboration) && kinds.hasBeginning(sample.collaboration));
		assertEquals("Purpose: Safer streets", services.purposeLabel(sample.collaboration));
		assertEquals("Begun in the operational setting", services.beginningLabel(sample.collaboration));
		sample.collaboration.setInitiation(Initiation.BUSINESS_CHANGE);
		assertEquals("Begun through business change", services.beginningLabel(sample.collaboration));
	}

	@Test
	void saysWhereACollaborationStands() {
		sample.type(CollaborationType.HOST).collaboration.setStatus(CollaborationStatus.BUSINESS_AS_USUAL);
		sample.collaboration.setStartDate(PartialDate.of(2015));
		assertEquals("Dogs\nhost organisation · business as usual · since 2015", services.collaborationLabel(sample.collaboration));
	}

	@Test
	void saysHowFarACollaborationReaches() {
		sample.collaboration.setScope(ScopeLevel.REGIONAL);
		sample.collaboration.setMaturity(Maturity.COLLABORATIVE);
		sample.collaboration.setStatus(CollaborationStatus.LIVE);
		assertEquals("Dogs\nregional · collaborative · live", services.collaborationLabel(sample.collaboration));
	}

	@Test
	void saysHowManyForcesTakePartWhereNotAllAreNamed() {
		sample.join(sample.north, MembershipRole.MEMBER);
		sample.collaboration.setStatedForceCount(7);
		assertEquals("Dogs\n7 forces", services.collaborationLabel(sample.collaboration));
		sample.collaboration.setStatedForceCount(1);
		assertEquals("Dogs", services.collaborationLabel(sample.collaboration));
	}

	@Test
	void saysFromWhenToWhenACollaborationWorked() {
		sample.collaboration.setEndDate(PartialDate.of(2018));
		assertEquals("Dogs\n2018", services.collaborationLabel(sample.collaboration));
		sample.collaboration.setStartDate(PartialDate.of(2015, 3));
		assertEquals("Dogs\nMarch 2015 to 2018", services.collaborationLabel(sample.collaboration));
	}

	@Test
	void saysWhatAHealthCheckFound() {
		HealthCheck check = RiskFactory.eINSTANCE.createHealthCheck();
		assertEquals("Health check", services.checkLabel(check));
		check.setRationale("When it is right");
		check.setDate(PartialDate.of(2020));
		assertEquals("Health check 2020: When it is right", services.checkLabel(check));
		ThemeRating rating = RiskFactory.eINSTANCE.createThemeRating();
		rating.setTheme(SuccessTheme.CLEAR_PURPOSE);
		rating.setRating(new BigDecimal("3"));
		rating.setRationale("all agree on it");
		check.getRatings().add(rating);
		check.setAssessor(sample.commissioner);
		assertEquals("Health check 2020: When it is right · clear purpose 3", services.checkLabel(check));
		assertEquals("Health check 2020\nWhen it is right\nChecked by: Commissioner\nclear purpose 3 · all agree on it", services.checkStory(check));
	}

	@Test
	void headsAThematicAreaWithItsLead() {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		area.setName("Firearms");
		assertEquals("Firearms", services.areaLabel(area));
		area.setLead(sample.north);
		assertEquals("Firearms · led by North Police", services.areaLabel(area));
	}

	@Test
	void countsAResourceAndNamesItsEmployer() {
		Resource resource = PartnersFactory.eINSTANCE.createResource();
		resource.setName("Posts");
		resource.setQuantity(new BigDecimal("12.5"));
		resource.setUnit("posts");
		resource.setEmployer(sample.north);
		assertEquals("Posts: 12.5 posts · employed by North Police", services.resourceLabel(resource));
	}

	@Test
	void tellsTheHostOfPremisesFromTheOwnerOfOtherThings() {
		Resource resource = PartnersFactory.eINSTANCE.createResource();
		resource.setName("Control room");
		resource.setLocation("Haydock");
		resource.setOwner(sample.north);
		assertEquals("Control room · Haydock · owned by North Police", services.resourceLabel(resource));
		resource.setKind(ResourceKind.PREMISES);
		assertEquals("Control room · Haydock · hosted by North Police", services.resourceLabel(resource));
	}

	@Test
	void saysHowOftenABodyMeetsAndTracks() {
		GovernanceBody body = sample.body("Board");
		assertEquals("Board", services.bodyLabel(body));
		body.setMeetingIntervalMonths(3);
		assertEquals("Board\nmeets every 3 months", services.bodyLabel(body));
		TrackingDuty duty = GovernanceFactory.eINSTANCE.createTrackingDuty();
		duty.setSubject(TrackedSubject.NON_FINANCIAL_BENEFITS);
		duty.setIntervalMonths(1);
		assertEquals("Tracks non-financial benefits · monthly", services.dutyLabel(duty));
		assertEquals("tracks monthly", services.trackedLabel(duty));
	}

	@Test
	void saysWhatWasDecidedAndWhen() {
		Decision decision = GovernanceFactory.eINSTANCE.createDecision();
		decision.setName("Strategy");
		decision.setOutcome(DecisionOutcome.APPROVED);
		decision.setDate(PartialDate.of(2014, 10));
		assertEquals("Strategy · approved · October 2014", services.decisionLabel(decision));
	}

	@Test
	void saysWhenAnAgreementWasSignedElseWhereItStands() {
		Agreement agreement = sample.agreement();
		agreement.setStatus(AgreementStatus.AGREED);
		assertEquals("Agreement\nagreed", services.agreementLabel(agreement));
		agreement.setSignedDate(PartialDate.of(2015, 3));
		assertEquals("Agreement\nsigned March 2015", services.agreementLabel(agreement));
	}

	@Test
	void labelsAContributionWithItsAmountElseItsKindElseItsName() {
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		contribution.setName("Pool");
		assertEquals("Pool", services.contributionLabel(contribution));
		contribution.setKind(ContributionKind.PROPORTIONAL_SHARE);
		assertEquals("proportional share", services.contributionLabel(contribution));
		Money money = CostFactory.eINSTANCE.createMoney();
		money.setAmount(new BigDecimal("55000"));
		money.setCurrency("GBP");
		contribution.setAmount(money);
		contribution.setShare(new BigDecimal("41.98"));
		assertEquals("£55,000 · 41.98 %", services.contributionLabel(contribution));
	}

	@Test
	void countsThoseWhoAreSecondedWhereTheyAreCounted() {
		Secondment secondment = PartnersFactory.eINSTANCE.createSecondment();
		assertEquals("seconds", services.secondmentLabel(secondment));
		secondment.setHeadCount(12);
		assertEquals("12 seconded", services.secondmentLabel(secondment));
	}

	@Test
	void tellsTheWholeStoryOfACollaboration() {
		sample.join(sample.north, MembershipRole.LEAD);
		sample.collaboration.setPurpose("Safer streets");
		sample.collaboration.getDirectedBy().add(sample.north);
		sample.collaboration.getReferences().add(source());
		assertEquals("""
				Dogs
				Purpose: Safer streets
				Type: type not stated
				Takes part: North Police (lead)
				Directed by: North Police
				Source: S4 §6""", services.collaborationStory(sample.collaboration));
	}

	@Test
	void tellsTheWholeStoryOfAPartner() {
		sample.north.setPolicingBody(sample.commissioner);
		assertEquals("North Police\nKind: police force\nHeld to account by: Commissioner", services.partnerStory(sample.north));
		assertEquals("Commissioner\nKind: policing body\nHolds to account: North Police", services.partnerStory(sample.commissioner));
	}

	@Test
	void tellsTheWholeStoryOfABodyAndAnAgreement() {
		GovernanceBody body = sample.body("Board");
		body.setRemit("Decides");
		assertEquals("Board\nRemit: Decides", services.bodyStory(body));
		assertEquals("Agreement\nParties: North Police, South Police", services.agreementStory(sample.agreement(sample.north, sample.south)));
	}

	private static Reference source() {
		Reference source = ReferenceFactory.eINSTANCE.createReference();
		source.setTag("S4");
		source.setPassage("§6");
		return source;
	}
}
