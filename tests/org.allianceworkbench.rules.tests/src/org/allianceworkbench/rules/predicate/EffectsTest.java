// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.governance.TrackedSubject;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.people.PeopleFactory;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What kind of effect it is, whose it is, and who tracks it. */
final class EffectsTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	private final Fixture m = new Fixture();

	@Test
	void disbenefitsAndSideEffectsAreNoBenefits() {
		assertTrue(Effects.isBenefit(BenefitsFactory.eINSTANCE.createBenefit()));
		assertTrue(Effects.isBenefit(BenefitsFactory.eINSTANCE.createIntermediateBenefit()));
		assertFalse(Effects.isBenefit(BenefitsFactory.eINSTANCE.createDisbenefit()));
		assertFalse(Effects.isBenefit(BenefitsFactory.eINSTANCE.createSideEffect()));
	}

	@Test
	void economicAndCashableBenefitsAreFinancial() {
		var benefit = BenefitsFactory.eINSTANCE.createBenefit();
		assertFalse(Effects.isFinancial(benefit));
		benefit.setCashable(false);
		assertFalse(Effects.isFinancial(benefit));
		benefit.setCashable(true);
		assertTrue(Effects.isFinancial(benefit));
		benefit.setCashable(null);
		benefit.setCategory(BenefitCategory.ECONOMIC);
		assertTrue(Effects.isFinancial(benefit));
		var loss = BenefitsFactory.eINSTANCE.createDisbenefit();
		loss.setCategory(BenefitCategory.ECONOMIC);
		assertFalse(Effects.isFinancial(loss));
	}

	@Test
	void programmeOfTheMapOrOfACollaborationOrTheLastStepCloses() {
		assertTrue(Effects.isProgrammeClosed(m.closed("By its map"), TODAY));
		var c = m.joint();
		var benefit = m.benefit(m.map(c), "By its collaboration");
		assertFalse(Effects.isProgrammeClosed(benefit, TODAY));
		var step = m.step(c, StepKind.PROGRAMME_CLOSE, "2018");
		assertFalse(Effects.isProgrammeClosed(benefit, TODAY), "the close has only begun");
		step.setCompletedDate(m.date("2018"));
		assertTrue(Effects.isProgrammeClosed(benefit, TODAY));
		c.getSteps().clear();
		c.setProgramme(PartnersFactory.eINSTANCE.createProgramme());
		assertFalse(Effects.isProgrammeClosed(benefit, TODAY));
		c.getProgramme().setClosedDate(m.date("2018"));
		assertTrue(Effects.isProgrammeClosed(benefit, TODAY));
	}

	@Test
	void closingOfAnythingElseClosesNoProgramme() {
		var c = m.joint();
		m.step(c, StepKind.EVALUATION, "2018").setCompletedDate(m.date("2018"));
		assertFalse(Effects.isProgrammeClosed(m.benefit(m.map(c), "Fewer delays"), TODAY));
		assertFalse(Effects.isProgrammeClosed(BenefitsFactory.eINSTANCE.createBenefit(), TODAY));
	}

	@Test
	void everybodyBelongsToAPartner() {
		var force = m.force("North");
		assertEquals(force, Effects.organisation(force));
		var person = m.person("Alex");
		person.setOrganisation(force);
		assertEquals(force, Effects.organisation(person));
		var role = m.role("Head of Fleet");
		role.setOrganisation(force);
		assertEquals(force, Effects.organisation(role));
		var body = m.body(GovernanceBodyKind.EXECUTIVE_BOARD);
		body.setOrganisation(force);
		assertEquals(force, Effects.organisation(body));
		var area = PartnersFactory.eINSTANCE.createThematicArea();
		area.setLead(force);
		assertEquals(force, Effects.organisation(area));
		assertNull(Effects.organisation(PeopleFactory.eINSTANCE.createStakeholderGroup()));
		assertNull(Effects.organisation(null));
	}

	@ParameterizedTest
	@EnumSource(GovernanceBodyKind.class)
	void boardsTrackByTheirKind(GovernanceBodyKind kind) {
		var body = m.body(kind);
		assertEquals(EnumSet.of(GovernanceBodyKind.RESOURCE_CONTROL_BOARD, GovernanceBodyKind.EXECUTIVE_BOARD).contains(kind), Effects.tracksFinance(body));
		assertEquals(kind == GovernanceBodyKind.PERFORMANCE_BOARD, Effects.tracksPerformance(body));
	}

	@ParameterizedTest
	@EnumSource(TrackedSubject.class)
	void otherBodiesTrackByTheirDuties(TrackedSubject subject) {
		var body = m.body(GovernanceBodyKind.WORKING_GROUP);
		TrackingDuty duty = GovernanceFactory.eINSTANCE.createTrackingDuty();
		duty.setSubject(subject);
		body.getTrackingDuties().add(duty);
		assertEquals(Set.of(TrackedSubject.FINANCE, TrackedSubject.FINANCIAL_BENEFITS, TrackedSubject.BENEFITS).contains(subject),
			Effects.tracksFinance(body));
		assertEquals(Set.of(TrackedSubject.PERFORMANCE, TrackedSubject.NON_FINANCIAL_BENEFITS, TrackedSubject.BENEFITS).contains(subject),
			Effects.tracksPerformance(body));
	}
}
