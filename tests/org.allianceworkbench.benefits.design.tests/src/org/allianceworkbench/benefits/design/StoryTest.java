// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.allianceworkbench.model.benefits.BenefitProfile;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.ThematicArea;
import org.junit.jupiter.api.Test;

/** What a diagram tells of a node and of its map. */
final class StoryTest {
	private final BenefitsServices services = new BenefitsServices();
	private final SampleMap sample = new SampleMap();

	@Test
	void wholeStoryOfABenefitHasALineForAllThatIsKnown() {
		sample.benefit.setCode("B1");
		sample.benefit.setDescription("Fewer journeys.");
		sample.benefit.setOwner(SampleMap.partner("Dorset Police", "Dorset"));
		ThematicArea fleet = PartnersFactory.eINSTANCE.createThematicArea();
		fleet.setName("Fleet");
		sample.benefit.setBusinessArea(fleet);
		sample.benefit.getMeasures().add(SampleMap.measure("Fuel", "1200", "900", "litres"));
		sample.benefit.getMeasures().add(SampleMap.measure("Cost", "1200", null, "GBP"));
		sample.benefit.setAnnualValue(SampleMap.pounds("5000"));
		sample.benefit.getAlignedTo().add(sample.objective);
		GovernanceBody board = GovernanceFactory.eINSTANCE.createGovernanceBody();
		board.setName("Board");
		sample.benefit.getTrackedBy().add(board);
		sample.benefit.getTrackedBy().add(GovernanceFactory.eINSTANCE.createGovernanceBody());
		sample.benefit.setSustainingOwner(SampleMap.partner("Devon Police", null));
		BenefitProfile profile = BenefitsFactory.eINSTANCE.createBenefitProfile();
		profile.setIdentifiedIn("Workshop");
		profile.setTrackingIntervalMonths(1);
		profile.setTrackingMethod("Invoices");
		sample.benefit.setProfile(profile);
		sample.benefit.setNote("Checked.");
		assertEquals("""
			B1 Benefit
			Fewer journeys.
			Owner: Dorset Police
			Business area: Fleet
			Measure: Fuel · 1,200 → 900 litres
			Measure: Cost · £1,200
			Value: £5,000 a year
			Aligned to: Objective
			Tracked by: Board
			Sustained by: Devon Police
			Identified in: Workshop
			Tracked: monthly · Invoices
			Note: Checked.""", services.nodeStory(sample.benefit));
	}

	@Test
	void labelNamesTheOwnerInFullWhereItHasNoShortNameAndCountsFurtherMeasures() {
		sample.output.setOwner(SampleMap.partner("Dorset Police", " "));
		sample.output.getMeasures().add(SampleMap.measure("Fuel", null, null, "litres"));
		sample.output.getMeasures().add(SampleMap.measure("Cost", "1", "2", null));
		assertEquals("Output\nDorset Police · Fuel +1", services.nodeLabel(sample.output));
	}

	@Test
	void moneyThatIsMeasuredIsWrittenAsMoneyOnBothSides() {
		sample.output.getMeasures().add(SampleMap.measure("Cost", null, "900", "GBP"));
		assertEquals("Output\nCost → £900", services.nodeLabel(sample.output));
	}

	@Test
	void mapTellsItsNameDescriptionAndNote() {
		sample.map.setName("Fleet");
		sample.map.setDescription("What the fleet is for.");
		sample.map.setNote("Draft.");
		assertEquals("Fleet\nWhat the fleet is for.\nDraft.", services.mapStory(sample.map));
	}

	@Test
	void titleIsTheKindAloneWhereTheMapHasNoName() {
		assertEquals("Logic model", services.titleAs(sample.map, "logic model"));
		sample.map.setName(" ");
		assertEquals("Logic model", services.titleAs(sample.map, "logic model"));
		sample.map.setName("Fleet");
		assertEquals("Fleet \u2013 logic model", services.titleAs(sample.map, "logic model"));
	}

	@Test
	void mapHasOutcomesAndObjectivesWhereANodeIsOne() {
		BenefitsMap empty = BenefitsFactory.eINSTANCE.createBenefitsMap();
		empty.getNodes().add(BenefitsFactory.eINSTANCE.createOutput());
		assertFalse(services.hasOutcomes(empty));
		assertFalse(services.hasObjectives(empty));
		empty.getNodes().add(BenefitsFactory.eINSTANCE.createIntermediateBenefit());
		assertTrue(services.hasOutcomes(empty));
		assertTrue(services.hasOutcomes(sample.map));
		assertTrue(services.hasObjectives(sample.map));
	}

	@Test
	void feedbackRunsNotWithinAColumn() {
		var other = sample.add(BenefitsFactory.eINSTANCE.createBenefit(), "Other");
		assertFalse(services.mayFeedBackTo(sample.benefit, other));
		assertTrue(services.mayLeadTo(sample.benefit, other));
	}

	@Test
	void weightIsNoneWithoutTextAndNamelessAssumptionsLeaveNoTraceOnALink() {
		var link = sample.link(sample.output, sample.change);
		assertNull(services.weightOf(link, null));
		link.getAssumptions().add(BenefitsFactory.eINSTANCE.createAssumption());
		assertEquals("", services.linkLabel(link));
	}
}
