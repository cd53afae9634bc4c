// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.allianceworkbench.model.benefits.Assumption;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.LinkSign;
import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.model.reference.ReferenceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BenefitsServicesTest {
	private final BenefitsServices services = new BenefitsServices();
	private final SampleMap sample = new SampleMap();

	@Test
	void labelsANodeWithItsNameAlone() {
		assertEquals("Output", services.nodeLabel(sample.output));
	}

	@Test
	void labelsABenefitOnThreeLines() {
		Benefit benefit = sample.benefit;
		benefit.setCode("B1");
		benefit.setOwner(SampleMap.partner("North Police", "North"));
		benefit.getMeasures().add(SampleMap.measure("Waiting", "20", "12", "days"));
		benefit.setAnnualValue(SampleMap.pounds("1200000"));
		assertEquals("B1 Benefit\nNorth · Waiting 20 → 12 days\n£1.2 m a year", services.nodeLabel(benefit));
	}

	@Test
	void namesAnOwnerInFullWhereThereIsNoShortName() {
		sample.benefit.setOwner(SampleMap.partner("North Police", ""));
		assertEquals("Benefit\nNorth Police", services.nodeLabel(sample.benefit));
	}

	@Test
	void writesMeasuresInPoundsAsMoney() {
		sample.benefit.getMeasures().add(SampleMap.measure("Savings", "300000", "1360000", "GBP"));
		assertEquals("Benefit\nSavings £300,000 → £1.36 m", services.nodeLabel(sample.benefit));
	}

	@Test
	void countsFurtherMeasures() {
		sample.benefit.getMeasures().add(SampleMap.measure("Waiting", null, "12", "days"));
		sample.benefit.getMeasures().add(SampleMap.measure("Cost", null, null, null));
		assertEquals("Benefit\nWaiting → 12 days +1", services.nodeLabel(sample.benefit));
	}

	@Test
	void labelsANodeWithoutANameWithNothing() {
		assertEquals("", services.nodeLabel(BenefitsFactory.eINSTANCE.createOutput()));
	}

	@Test
	void tellsTheWholeStoryWithItsSource() {
		Reference source = ReferenceFactory.eINSTANCE.createReference();
		source.setTag("S3");
		source.setPassage("response");
		sample.benefit.getReferences().add(source);
		sample.benefit.setNote("Unnamed.");
		assertEquals("Benefit\nNote: Unnamed.\nSource: S3 response", services.nodeStory(sample.benefit));
	}

	@ParameterizedTest
	@EnumSource
	void putsABenefitInOneCategoryOnly(BenefitCategory category) {
		sample.benefit.setCategory(category);
		assertEquals(category == BenefitCategory.ECONOMIC, services.isEconomic(sample.benefit));
		assertEquals(category == BenefitCategory.EFFICIENCY, services.isEfficiency(sample.benefit));
		assertEquals(category == BenefitCategory.EFFECTIVENESS, services.isEffectiveness(sample.benefit));
		assertEquals(category == BenefitCategory.UNSPECIFIED, services.isUncategorised(sample.benefit));
	}

	@Test
	void tellsAimsFromObjectives() {
		assertTrue(services.isNoAim(BenefitsFactory.eINSTANCE.createObjective()));
		assertFalse(services.isNoAim(BenefitsFactory.eINSTANCE.createAim()));
	}

	@ParameterizedTest
	@CsvSource({ ",1", "0,1", "33,1", "33.5,2", "66,2", "67,3", "100,3" })
	void drawsHeavierLinksWider(BigDecimal weight, int width) {
		BenefitLink link = sample.link(sample.output, sample.capability);
		link.setWeight(weight);
		assertEquals(width, services.linkWidth(link));
	}

	@Test
	void labelsALinkWithItsWeightAndAssumption() {
		BenefitLink link = sample.link(sample.output, sample.capability);
		link.setWeight(new BigDecimal("40"));
		link.getAssumptions().add(assumption("Staff stay"));
		assertEquals("40 % · Staff stay", services.linkLabel(link));
	}

	@Test
	void labelsALinkThatSaysNothingWithNothing() {
		assertEquals("", services.linkLabel(sample.link(sample.output, sample.capability)));
	}

	@Test
	void showsEachLinkInOneWayOnly() {
		BenefitLink plain = sample.link(sample.output, sample.capability);
		BenefitLink assumed = sample.link(sample.capability, sample.change);
		assumed.getAssumptions().add(assumption("Staff stay"));
		BenefitLink harm = sample.link(sample.change, sample.disbenefit);
		harm.getAssumptions().add(assumption("Staff leave"));
		BenefitLink against = sample.link(sample.change, sample.outcome);
		against.setSign(LinkSign.NEGATIVE);
		BenefitLink feedback = sample.link(sample.outcome, sample.output);
		feedback.setFeedback(true);
		assertEquals("plain assumed harm harm feedback", ways(plain, assumed, harm, against, feedback));
	}

	private String ways(BenefitLink... links) {
		StringBuilder ways = new StringBuilder();
		for (BenefitLink link : links) {
			ways.append(services.isPlain(link) ? "plain " : "").append(services.isAssumed(link) ? "assumed " : "")
					.append(services.isHarm(link) ? "harm " : "").append(services.isFeedback(link) ? "feedback " : "");
		}
		return ways.toString().strip();
	}

	@Test
	void startsEditingAWeightWithoutItsSign() {
		BenefitLink link = sample.link(sample.output, sample.capability);
		link.setWeight(new BigDecimal("40"));
		assertEquals("40", services.weightText(link));
	}

	@ParameterizedTest
	@CsvSource({ "40,40", "40 %,40", "' 12.5% ',12.5", "0,0", "100,100" })
	void readsWeights(String text, BigDecimal weight) {
		assertEquals(weight, services.weightOf(sample.link(sample.output, sample.capability), text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "much", "101", "-1", "1e2" })
	void takesNoWeightThatIsNone(String text) {
		assertNull(services.weightOf(sample.link(sample.output, sample.capability), text));
	}

	@Test
	void numbersANameThatIsTaken() {
		sample.add(BenefitsFactory.eINSTANCE.createOutput(), "Output 2");
		assertEquals("Output 3", services.freshName(sample.capability, "Output"));
		assertEquals("Output", services.freshName(sample.output, "Output"));
	}

	@Test
	void keepsANameOutsideAMap() {
		assertEquals("Output", services.freshName(BenefitsFactory.eINSTANCE.createOutput(), "Output"));
	}

	@Test
	void alignsEffectsToBenefitsAndObjectivesOnce() {
		assertTrue(services.mayAlignTo(sample.benefit, sample.objective));
		sample.benefit.getAlignedTo().add(sample.objective);
		assertFalse(services.mayAlignTo(sample.benefit, sample.objective));
		assertFalse(services.mayAlignTo(sample.benefit, sample.benefit));
		assertFalse(services.mayAlignTo(sample.benefit, sample.outcome));
		assertFalse(services.mayAlignTo(sample.output, sample.objective));
	}

	@Test
	void alignsNotInACircle() {
		Benefit other = sample.add(BenefitsFactory.eINSTANCE.createBenefit(), "Other");
		other.getAlignedTo().add(sample.benefit);
		assertFalse(services.mayAlignTo(sample.benefit, other));
		Benefit third = sample.add(BenefitsFactory.eINSTANCE.createBenefit(), "Third");
		third.getAlignedTo().add(other);
		assertFalse(services.mayAlignTo(sample.benefit, third), "a circle of three");
		assertTrue(services.mayAlignTo(third, sample.benefit));
	}

	private static Assumption assumption(String name) {
		Assumption assumption = BenefitsFactory.eINSTANCE.createAssumption();
		assumption.setName(name);
		return assumption;
	}
}
