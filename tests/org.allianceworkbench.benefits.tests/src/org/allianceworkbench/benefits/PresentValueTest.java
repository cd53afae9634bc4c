// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.CostLine;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.cost.PriceBasis;
import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.Option;
import org.junit.jupiter.api.Test;

/** Discounting after the Green Book. */
final class PresentValueTest {
	private final BusinessCase given = MethodFactory.eINSTANCE.createBusinessCase();
	private final Option option = MethodFactory.eINSTANCE.createOption();

	PresentValueTest() {
		given.getOptions().add(option);
	}

	private Money line(String name, boolean saving, String amount, String year) {
		CostLine line = CostFactory.eINSTANCE.createCostLine();
		line.setName(name);
		line.setSaving(saving);
		Money money = Sketch.money(amount, year);
		money.setPriceBasis(PriceBasis.REAL);
		money.setPriceBaseYear("2015");
		line.getAmounts().add(money);
		option.getCostLines().add(line);
		return money;
	}

	private static String value(Option option) {
		return PresentValue.of(option).sums().values().stream().map(BigDecimal::toPlainString).reduce((one, other) -> one + " " + other).orElse("none");
	}

	private List<String> left() {
		return PresentValue.of(option).unknowns().stream().map(Unknown::sentence).toList();
	}

	@Test
	void firstYearCountsInFullAndLaterOnesLess() {
		line("Set-up", false, "1000", "2015");
		line("Saving", true, "1035", "2016/17");
		assertEquals("0.00", value(option));
	}

	@Test
	void rateOfTheCaseGoesBeforeTheGreenBook() {
		line("Set-up", false, "1000", "2015");
		line("Saving", true, "1210", "2017");
		given.setDiscountRate(BigDecimal.TEN);
		assertEquals("0.00", value(option));
	}

	@Test
	void withoutDiscountItIsThePlainSum() {
		line("Set-up", false, "0.1", "2015");
		line("Saving", true, "0.3", "2040");
		given.setDiscountRate(BigDecimal.ZERO);
		assertEquals("0.20", value(option));
	}

	@Test
	void commonCostsCountInEveryOption() {
		line("Set-up", false, "1000", "2015");
		given.getCostLines().add(option.getCostLines().get(0));
		assertEquals("-1000.00", value(option));
	}

	/** Otherwise an option would be worth more only for beginning later. */
	@Test
	void allOptionsOfACaseAreDiscountedToTheSameYear() {
		line("Set-up", false, "1000", "2015");
		Option later = MethodFactory.eINSTANCE.createOption();
		given.getOptions().add(later);
		line("Set-up later", false, "1035", "2016");
		later.getCostLines().add(option.getCostLines().get(1));
		assertEquals("-1000.00", value(option));
		assertEquals("-1000.00", value(later));
	}

	@Test
	void whatIsNotCountedHasNoSayInTheYearThatIsDiscountedTo() {
		line("Set-up", false, "1000", "2015");
		line("Nominal", false, "7", "1990").setPriceBasis(PriceBasis.NOMINAL);
		line("Required", true, "1", "1990");
		option.getCostLines().get(2).setRequiredSaving(true);
		assertEquals("-1000.00", value(option));
	}

	@Test
	void aRateByWhichNothingCanBeDividedIsSaid() {
		line("Set-up", false, "1000", "2015");
		line("Saving", true, "1000", "2016");
		given.setDiscountRate(new BigDecimal("-100"));
		assertEquals("none", value(option));
		assertEquals(List.of("At a discount rate of −100 % nothing can be discounted: correct the rate."), left());
	}

	@Test
	void nominalAndUndatedAmountsAreLeftOutAndSaid() {
		line("Nominal", false, "7", "2015").setPriceBasis(PriceBasis.NOMINAL);
		line("Undated", false, "8", null);
		assertEquals("none", value(option));
		assertEquals(List.of("Cost line “Nominal”: £7 is not counted, for it is not in real prices of a stated year.",
			"Cost line “Undated”: £8 is not counted, for its year is not stated."), left());
	}

	@Test
	void pricesOfDifferentYearsAreNotAdded() {
		line("One", false, "1", "2015");
		line("Other", false, "2", "2015").setPriceBaseYear("2012");
		assertEquals("-2.00 -1.00", value(option));
	}

	@Test
	void yearsBeyondThirtyAreLeftOutAndSaid() {
		line("Set-up", false, "1", "2015");
		line("Late", true, "5", "2046");
		assertEquals("-1.00", value(option));
		assertTrue(left().get(0).contains("beyond year 30"), left().toString());
	}

	@Test
	void requiredSavingIsNoSaving() {
		line("Required", true, "1", "2015");
		option.getCostLines().get(0).setRequiredSaving(true);
		assertEquals("none", value(option));
	}

	@Test
	void thirtiethYearStillCounts() {
		line("Set-up", false, "1", "2015");
		line("Late", true, "5", "2045");
		given.setDiscountRate(BigDecimal.ZERO);
		assertEquals("4.00", value(option));
		assertEquals(List.of(), left());
	}

	@Test
	void saysWhyAnAmountIsNotCounted() {
		line("No amount", false, "1", "2015").setAmount(null);
		line("No currency", false, "2", "2015").setCurrency(null);
		line("No year", false, "3", "soon");
		line("No price year", false, "4", "2015").setPriceBaseYear(" ");
		assertEquals("none", value(option));
		assertEquals(List.of("Cost line “No amount”: an amount is not counted, for its amount or its currency is not stated.",
			"Cost line “No currency”: 2 is not counted, for its amount or its currency is not stated.",
			"Cost line “No year”: £3 is not counted, for its year is not stated.",
			"Cost line “No price year”: £4 is not counted, for it is not in real prices of a stated year."), left());
	}

	@Test
	void saysOnceThatALineStatesNoAmountOrComesBackEveryYear() {
		line("Empty", false, "1", "2015");
		option.getCostLines().get(0).getAmounts().clear();
		option.getCostLines().get(0).setRecurring(true);
		line("Yearly", false, "2", "2015");
		option.getCostLines().get(1).setRecurring(true);
		assertEquals("-2.00", value(option));
		assertEquals(List.of("Cost line “Empty” states no amount.",
			"Cost line “Yearly” comes back every year; only the years that are given are counted."), left());
	}

	@Test
	void saysThatARequiredSavingIsNotCounted() {
		line("Required", true, "1", "2015");
		option.getCostLines().get(0).setRequiredSaving(true);
		assertEquals(List.of("Cost line “Required” only states a saving that is required; it is not counted."), left());
	}

	@Test
	void saysThatTheOptimismBiasIsNotApplied() {
		given.setOptimismBias(new BigDecimal("12.5"));
		assertEquals(List.of("The optimism bias of 12.5 % is not applied."), left());
	}

	@Test
	void optionWithoutBusinessCaseIsDiscountedAtTheGreenBookRate() {
		line("Set-up", false, "1000", "2015");
		line("Saving", true, "1035", "2016");
		given.getOptions().clear();
		assertEquals("0.00", value(option));
		assertEquals(new BigDecimal("3.5"), PresentValue.of(option).rate());
	}
}
