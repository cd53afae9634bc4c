// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.model.benefits.Outcome;
import org.junit.jupiter.api.Test;

/** What counts along a benefits map, and what was counted already. */
final class RollUpTest {
	private final Sketch sketch = new Sketch(1);

	@Test
	void ofTwoValuesOnAPathTheOneNearerToTheObjectivesCounts() {
		var first = sketch.benefit("First", "10", 0);
		var last = sketch.benefit("Last", "30", 0);
		Outcome between = BenefitsFactory.eINSTANCE.createOutcome();
		sketch.map.getNodes().add(between);
		sketch.link(first, between);
		sketch.link(between, last);
		assertEquals(List.of(last), RollUp.counted(List.of(first, last)));
	}

	@Test
	void alignmentLeadsOnAsALinkDoes() {
		var area = sketch.benefit("Business area", "10", 0);
		var programme = sketch.benefit("Programme", "30", 0);
		area.getAlignedTo().add(programme);
		assertEquals(List.of(programme), RollUp.counted(List.of(area, programme)));
	}

	@Test
	void valueFurtherAlongThatIsNotStatedHidesNothing() {
		var first = sketch.benefit("First", "10", 0);
		var last = sketch.benefit("Last", null, 0);
		sketch.link(first, last);
		assertEquals(List.of(first), RollUp.counted(List.of(first, last)));
	}

	@Test
	void valueOfAnotherCurrencyOrPriceYearHidesNothing() {
		var first = sketch.benefit("First", "10", 0);
		var last = sketch.benefit("Last", "30", 0);
		sketch.link(first, last);
		last.getAnnualValue().setCurrency("EUR");
		assertEquals(List.of(first, last), RollUp.counted(List.of(first, last)));
		last.getAnnualValue().setCurrency(first.getAnnualValue().getCurrency());
		last.getAnnualValue().setPriceBaseYear("2019/20");
		assertEquals(List.of(first, last), RollUp.counted(List.of(first, last)));
	}

	@Test
	void lossDoesNotHideInAGain() {
		var loss = sketch.effect(BenefitsFactory.eINSTANCE.createDisbenefit(), "Loss", "-10", 0);
		var gain = sketch.benefit("Gain", "30", 0);
		sketch.link(loss, gain);
		assertEquals(List.of(loss, gain), RollUp.counted(List.of(loss, gain)));
	}

	@Test
	void twoInACircleBothCountAndFeedbackIsNotFollowed() {
		var one = sketch.benefit("One", "10", 0);
		var two = sketch.benefit("Two", "20", 0);
		sketch.link(one, two);
		var back = sketch.link(two, one);
		assertEquals(List.of(one, two), RollUp.counted(List.of(one, two)));
		back.setFeedback(true);
		assertEquals(List.of(two), RollUp.counted(List.of(one, two)));
	}

	@Test
	void objectiveGathersEachValueOnceByWhateverWays() {
		Objective objective = BenefitsFactory.eINSTANCE.createObjective();
		sketch.map.getNodes().add(objective);
		var first = sketch.benefit("First", "10", 0);
		var last = sketch.benefit("Last", "30", 0);
		var elsewhere = sketch.benefit("Elsewhere", "5", 0);
		sketch.link(first, last);
		sketch.link(first, elsewhere);
		sketch.link(first, objective);
		sketch.link(last, objective);
		assertEquals(List.of(last), RollUp.leadingTo(objective, List.of(first, last, elsewhere)));
	}
}
