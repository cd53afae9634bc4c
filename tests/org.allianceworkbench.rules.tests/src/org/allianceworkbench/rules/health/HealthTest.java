// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.ObjectiveOrientation;
import org.allianceworkbench.model.fit.DriverKind;
import org.allianceworkbench.model.fit.DriverVerdict;
import org.allianceworkbench.model.fit.FitKind;
import org.allianceworkbench.model.fit.FitVerdict;
import org.allianceworkbench.model.fit.PrincipleVerdict;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.risk.Barrier;
import org.allianceworkbench.model.risk.BarrierKind;
import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.RiskFactory;
import org.allianceworkbench.model.risk.SuccessTheme;
import org.allianceworkbench.model.risk.ThemeRating;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.allianceworkbench.rules.report.HealthReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What speaks for and against a collaboration. */
final class HealthTest {
	private final Fixture fixture = new Fixture();
	private final Collaboration collaboration = fixture.joint();

	static Stream<Rule> rules() {
		return StandardRules.catalogue().rules().stream();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyRuleSpeaksUnderOneThemeButThoseAboutFiles(Rule rule) {
		assertEquals(rule.id().startsWith("A19-63"), Themes.of(rule).isEmpty());
	}

	@Test
	void statedPurposeAndPublicObjectiveSupportThePurpose() {
		collaboration.setPurpose("Safer motorways");
		fixture.objective(fixture.map(collaboration)).setOrientation(ObjectiveOrientation.EXTERNAL);
		String supports = supports(SuccessTheme.CLEAR_PURPOSE);
		assertTrue(supports.contains("Its purpose is stated: “Safer motorways”"), supports);
		assertTrue(supports.contains("faces the public"), supports);
	}

	@Test
	void sharedRiskAppetiteSupportsAndADifferentOneDoesNot() {
		collaboration.getMemberships().forEach(member -> member.getPartner().setRiskAppetite("cautious"));
		assertTrue(supports(SuccessTheme.CLEAR_PURPOSE).contains("All partners have the same appetite for risk: cautious"));
		collaboration.getMemberships().get(0).getPartner().setRiskAppetite("open");
		assertFalse(supports(SuccessTheme.CLEAR_PURPOSE).contains("appetite"));
		assertTrue(contradicts(SuccessTheme.CLEAR_PURPOSE).contains("A19-21"));
	}

	@Test
	void missingPurposeContradictsThePurpose() {
		collaboration.setPurpose(null);
		assertTrue(contradicts(SuccessTheme.CLEAR_PURPOSE).contains("A19-02"));
	}

	@Test
	void valuedAndMeasuredBenefitsSupportCostsAndBenefits() {
		var benefit = fixture.benefit(fixture.map(collaboration), "Reduced cost");
		benefit.setAnnualValue(fixture.money(1000));
		assertTrue(supports(SuccessTheme.COSTS_AND_BENEFITS).contains("Benefit “Reduced cost” is valued at £1,000 a year"));
	}

	@Test
	void bodyThatGovernsSupportsGovernance() {
		var body = fixture.body(GovernanceBodyKind.EXECUTIVE_BOARD);
		body.setName("Board");
		body.setMeetingIntervalMonths(1);
		collaboration.getGovernedBy().add(body);
		assertTrue(supports(SuccessTheme.LEADERSHIP_AND_GOVERNANCE).contains("Governed by “Board”, which meets monthly"));
	}

	@ParameterizedTest
	@EnumSource(BarrierKind.class)
	void barrierContradictsExactlyOneTheme(BarrierKind kind) {
		Barrier barrier = RiskFactory.eINSTANCE.createBarrier();
		barrier.setName("The barrier");
		barrier.setKind(kind);
		collaboration.getBarriers().add(barrier);
		long themes = health().themes().stream().filter(theme -> theme.contradicts().stream()
			.anyMatch(each -> each.element() == barrier && each.finding().isEmpty())).count();
		assertEquals(1, themes);
	}

	@Test
	void findingsOfAnotherCollaborationAreNotItsOwn() {
		Collaboration other = fixture.collaboration(fixture.force("Third"), fixture.force("Fourth"));
		other.setPurpose(null);
		collaboration.setPurpose("Safer motorways");
		assertFalse(contradicts(SuccessTheme.CLEAR_PURPOSE).contains("A19-02"));
	}

	@Test
	void ratingsOfPeopleAreRepeatedAsTheirs() {
		HealthCheck check = RiskFactory.eINSTANCE.createHealthCheck();
		ThemeRating rating = RiskFactory.eINSTANCE.createThemeRating();
		rating.setTheme(SuccessTheme.SKILLS_AND_CAPABILITIES);
		rating.setRating(BigDecimal.valueOf(2));
		rating.setRationale("Few were trained");
		check.getRatings().add(rating);
		check.setAssessor(fixture.force("Reviewer"));
		collaboration.getHealthChecks().add(check);
		assertTrue(supports(SuccessTheme.SKILLS_AND_CAPABILITIES).contains("“Reviewer” rated it 2: Few were trained"));
	}

	@Test
	void reportSaysWhereNothingSpeaks() throws IOException {
		StringBuilder text = new StringBuilder();
		new HealthReport().write(Health.of(collaboration, List.of()), text);
		assertTrue(text.toString().contains("  Skills and capabilities\n    Nothing in the model speaks of it.\n"), text.toString());
	}

	private Health health() {
		List<Finding> findings = new RuleEngine(StandardRules.catalogue(), RuleSettings.at(LocalDate.of(2026, 1, 1)))
			.check(List.of(fixture.model()), Progress.none());
		return Health.of(collaboration, findings);
	}

	private String supports(SuccessTheme theme) {
		return lines(health().themes().get(theme.ordinal()).supports());
	}

	private String contradicts(SuccessTheme theme) {
		return lines(health().themes().get(theme.ordinal()).contradicts());
	}

	@Test
	void everyFactOfCostsAndBenefitsIsSaidOnceAndGapsAreNot() {
		var benefit = fixture.benefit(fixture.map(collaboration), "Reduced cost");
		fixture.measure(benefit, "Fuel").setTarget(BigDecimal.TEN);
		fixture.measure(benefit, "Miles");
		fixture.benefit(benefit.getMap(), "Fewer delays");
		var board = fixture.body(GovernanceBodyKind.EXECUTIVE_BOARD);
		benefit.getTrackedBy().add(board);
		fixture.contribution(collaboration, 0).setAmount(fixture.money(55));
		fixture.contribution(collaboration, 1);
		fixture.businessCase(collaboration).setApprovedDate(fixture.date("2015-06"));
		fixture.businessCase(collaboration);
		var evaluation = MethodFactory.eINSTANCE.createEvaluation();
		evaluation.setHeld(fixture.date("2016"));
		collaboration.getEvaluations().add(evaluation);
		collaboration.getEvaluations().add(MethodFactory.eINSTANCE.createEvaluation());
		assertEquals(String.join("\n", "Benefit “Reduced cost” is measured by “Fuel”", "Benefit “Reduced cost” is tracked by “Body 1”",
			"Contribution “Contribution” is stated: £55", "Business case “Business case” was approved in June 2015",
			"Unnamed evaluation of “Alliance” was held in 2016"), supports(SuccessTheme.COSTS_AND_BENEFITS));
	}

	@Test
	void everyFactOfGovernanceIsSaidOnceAndGapsAreNot() {
		collaboration.getGovernedBy().add(fixture.body(GovernanceBodyKind.EXECUTIVE_BOARD));
		fixture.agreement(collaboration).setSignedDate(fixture.date("2015-03"));
		fixture.agreement(collaboration).getParties().get(0).setSigned(true);
		fixture.agreement(collaboration);
		collaboration.getDirectedBy().clear();
		collaboration.getDirectedBy().add(collaboration.getMemberships().get(0).getPartner());
		for (boolean led : List.of(true, false)) {
			var area = PartnersFactory.eINSTANCE.createThematicArea();
			area.setName("Fleet");
			area.setLead(led ? collaboration.getMemberships().get(0).getPartner() : null);
			collaboration.getThematicAreas().add(area);
		}
		fixture.principle(collaboration, PrincipleVerdict.MAINTAINED).setRationale("Told early");
		fixture.principle(collaboration, PrincipleVerdict.UNSPECIFIED);
		assertEquals(String.join("\n", "Governed by “Body 1”", "Agreement “Agreement” was signed in March 2015", "Agreement “Agreement” was signed",
			"Directed by “North”", "Thematic area “Fleet” is led by “North”", "Principle “No surprises” is maintained: Told early"),
			supports(SuccessTheme.LEADERSHIP_AND_GOVERNANCE));
	}

	@Test
	void skillOfAHolderSupportsSkillsWhereTheRoleIsTheCollaborations() {
		fixture.skilled(true);
		assertEquals("", supports(SuccessTheme.SKILLS_AND_CAPABILITIES), "nobody gave the role a part in it");
		fixture.step(collaboration, StepKind.SCOPING, "2013").getActors().add(fixture.model().getRoles().get(0));
		fixture.node(fixture.map(collaboration), BenefitsFactory.eINSTANCE.createCapability(), "Shared control room");
		assertEquals("A holder of “Head of Fleet” has the skill needed: “Change management”\n"
			+ "Capability “Shared control room” is part of the benefits map", supports(SuccessTheme.SKILLS_AND_CAPABILITIES));
	}

	@Test
	void skillThatNobodyHoldsDoesNotSupportSkills() {
		fixture.skilled(false);
		fixture.step(collaboration, StepKind.SCOPING, "2013").getActors().add(fixture.model().getRoles().get(0));
		assertEquals("", supports(SuccessTheme.SKILLS_AND_CAPABILITIES));
		assertTrue(contradicts(SuccessTheme.SKILLS_AND_CAPABILITIES).contains("A19-60"));
	}

	@Test
	void whatPeopleJudgedOfFitDriversAndPrinciplesSpeaksForOrAgainst() {
		collaboration.setPurpose(null);
		fixture.fit(collaboration, FitKind.STRATEGIC, FitVerdict.FITS);
		fixture.fit(collaboration, FitKind.GEOGRAPHICAL, FitVerdict.DOES_NOT_FIT).setRationale("Far apart");
		fixture.fit(collaboration, FitKind.OPERATIONAL_FUNCTIONAL, FitVerdict.UNSPECIFIED);
		fixture.driver(collaboration, DriverKind.SERVICE_QUALITY, DriverVerdict.SATISFIED);
		fixture.driver(collaboration, DriverKind.CONTEXT, DriverVerdict.NOT_SATISFIED);
		fixture.principle(collaboration, PrincipleVerdict.BREACHED).setRationale("Told late");
		assertEquals("Driver “Driver serviceQuality” is satisfied\nStrategic fit is asserted", supports(SuccessTheme.CLEAR_PURPOSE));
		assertEquals(List.of("Geographical fit is denied: Far apart", "Driver “Driver context” is not satisfied",
			"Principle “No surprises” is breached: Told late"), facts(SuccessTheme.CLEAR_PURPOSE));
	}

	@Test
	void internalObjectiveFacesNobodyOutside() {
		collaboration.setPurpose(null);
		fixture.objective(fixture.map(collaboration)).setOrientation(ObjectiveOrientation.INTERNAL);
		assertEquals("", supports(SuccessTheme.CLEAR_PURPOSE));
	}

	@Test
	void onePartnerAloneAndPartnersWithoutAnyShareNoAppetiteForRisk() {
		collaboration.setPurpose(null);
		assertEquals("", supports(SuccessTheme.CLEAR_PURPOSE));
		collaboration.getMemberships().remove(1);
		collaboration.getMemberships().get(0).getPartner().setRiskAppetite("cautious");
		assertEquals("", supports(SuccessTheme.CLEAR_PURPOSE));
	}

	@Test
	void judgementWithoutANumberOrAnAssessorIsRepeatedAsSuch() {
		HealthCheck check = RiskFactory.eINSTANCE.createHealthCheck();
		check.setDate(fixture.date("2016-02"));
		ThemeRating rating = RiskFactory.eINSTANCE.createThemeRating();
		rating.setTheme(SuccessTheme.SKILLS_AND_CAPABILITIES);
		check.getRatings().add(rating);
		collaboration.getHealthChecks().add(check);
		assertEquals("Somebody judged it in February 2016", supports(SuccessTheme.SKILLS_AND_CAPABILITIES));
		assertFalse(supports(SuccessTheme.COSTS_AND_BENEFITS).contains("judged"));
	}

	private static String lines(List<Evidence> evidence) {
		return String.join("\n", evidence.stream().map(HealthReport::line).toList());
	}

	private List<String> facts(SuccessTheme theme) {
		return health().themes().get(theme.ordinal()).contradicts().stream().filter(each -> each.finding().isEmpty()).map(Evidence::sentence).toList();
	}
}
