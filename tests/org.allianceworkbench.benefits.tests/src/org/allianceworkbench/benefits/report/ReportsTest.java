// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Stream;

import org.allianceworkbench.benefits.Balance;
import org.allianceworkbench.benefits.Sketch;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.SeriesPoint;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.CostLine;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.cost.PriceBasis;
import org.allianceworkbench.model.method.MethodFactory;
import org.allianceworkbench.model.method.Option;
import org.junit.jupiter.api.Test;

/** What the reports of a balance, a map and an option say, line by line. */
final class ReportsTest {
	private final Sketch sketch = new Sketch(3);
	private final StringBuilder out = new StringBuilder();

	/** One partner gives money and hours, another receives in kind, the third has no part. */
	private Balance balance() {
		var paid = sketch.gives(0, "300", "2014/15");
		paid.setId("paid");
		paid.setPayee(sketch.partner(1));
		paid.setHoursContributed(BigDecimal.TEN);
		paid.setInKind(true);
		sketch.benefit("Reduced cost, \"net\"", "50", 0).setId("saving");
		sketch.gives(0, null, null).setId("unknown");
		sketch.benefit("Safer roads", null).setId("roads");
		sketch.model.getPartners().forEach(partner -> partner.setId(partner.getName().replace(' ', '-')));
		return Balance.of(sketch.model);
	}

	@Test
	void textHasAParagraphForEachPartnerWithAnAccountAndWhatIsNotKnownAtTheEnd() throws IOException {
		new TextBalance().write(balance(), out);
		assertEquals("""
			Force A
			  GBP, 2014/15: gives £300, gains £50 — gives £250 more than it gains
			    gives £300 (2014/15): “Contribution of Force A”, in kind
			    gains £50 (2014/15): “Reduced cost, "net"”
			  hours: gives 10 hours, gains nothing recorded — no gain is recorded
			    gives 10 hours: “Contribution of Force A”
			  Not known
			    Contribution “Contribution of Force A” is given in an amount that is not stated.
			Force B
			  GBP, 2014/15: gives nothing recorded, gains £300 — no contribution is recorded
			    gains £300 (2014/15): “Contribution of Force A”, in kind
			Not known
			  Benefit “Safer roads” names neither who gains by it nor what it is worth.
			""", out.toString());
	}

	@Test
	void textSaysThatNothingIsRecorded() throws IOException {
		new TextBalance().write(Balance.of(sketch.model), out);
		assertEquals("No contribution and no benefit is recorded.\n", out.toString());
	}

	@Test
	void tableHasARowForEachUnitAndForEachThingNotKnown() throws IOException {
		new CsvBalance().write(balance(), out);
		assertEquals("""
			partner,partner id,unit,given,gained,balance,remark
			Force A,Force-A,"GBP, 2014/15",300,50,-250,gives £250 more than it gains
			Force A,Force-A,hours,10,,,no gain is recorded
			Force A,Force-A,not known,,,,Contribution “Contribution of Force A” is given in an amount that is not stated.
			Force B,Force-B,"GBP, 2014/15",,300,,no contribution is recorded
			,,not known,,,,Benefit “Safer roads” names neither who gains by it nor what it is worth.
			""", out.toString().replace("\r\n", "\n"));
	}

	@Test
	void objectLeavesOutWhatIsNotRecorded() throws IOException {
		sketch.gives(0, "300", "2014/15").setId("paid");
		sketch.gives(0, null, null).setId("unknown");
		sketch.model.getPartners().get(0).setId("a");
		new JsonBalance().write(Balance.of(sketch.collaboration), out);
		String compact = out.toString().replaceAll("\\n\\s*", "").replace("\": ", "\":");
		String account = compact.substring(0, compact.indexOf("Force B"));
		Stream.of("\"partner\":\"a\"", "\"name\":\"Force A\"", "\"rows\":[{\"unit\":{\"name\":\"GBP\",\"money\":true,\"when\":\"2014/15\",\"prices\":\"unspecified\"}",
			"\"given\":300,\"verdict\":\"no gain is recorded\"}]", "\"entries\":[{\"side\":\"given\"", "\"amount\":300,\"element\":\"paid\"}]",
			"\"unknowns\":[{\"element\":\"unknown\",\"sentence\":\"Contribution ").forEach(part -> assertEquals(true, account.contains(part), part + " in " + account));
	}

	@Test
	void mapSaysWhatLeadsToItsObjectivesAndHowItIsMeasured() throws IOException {
		sketch.map.setName("Benefits map");
		var objective = BenefitsFactory.eINSTANCE.createObjective();
		objective.setName("Safer roads");
		var alone = BenefitsFactory.eINSTANCE.createObjective();
		alone.setName("Public trust");
		var benefit = sketch.benefit("Reduced cost", "50", 0);
		sketch.map.getNodes().add(objective);
		sketch.map.getNodes().add(alone);
		sketch.link(benefit, objective);
		Measure measure = BenefitsFactory.eINSTANCE.createMeasure();
		measure.setName("Fuel");
		SeriesPoint plan = BenefitsFactory.eINSTANCE.createSeriesPoint();
		plan.setDate(PartialDate.of(2015));
		plan.setValue(new BigDecimal(1200));
		measure.getPlan().add(plan);
		benefit.getMeasures().add(measure);
		benefit.getMeasures().add(BenefitsFactory.eINSTANCE.createMeasure());
		new BenefitsText().write(sketch.map, out);
		assertEquals("""
			Benefits map · 3 nodes
			  Safer roads
			    Reduced cost: £50 a year
			  Public trust: no value leads to it
			  Reduced cost, Fuel
			    2015: plan 1,200, forecast –, actual –, against the plan –
			""", out.toString());
	}

	@Test
	void optionSaysItsPresentValueAndWhatWasLeftOut() throws IOException {
		Option option = MethodFactory.eINSTANCE.createOption();
		option.setName("Merge");
		CostLine line = CostFactory.eINSTANCE.createCostLine();
		line.setName("Set-up");
		option.getCostLines().add(line);
		new BenefitsText().write(option, out);
		assertEquals("Merge\n  Net present value: not known\n    Cost line “Set-up” states no amount.\n", out.toString());
		out.setLength(0);
		Money money = Sketch.money("1000", "2015");
		money.setPriceBasis(PriceBasis.REAL);
		money.setPriceBaseYear("2015");
		line.getAmounts().add(money);
		new BenefitsText().write(option, out);
		assertEquals("Merge\n  Net present value at 3.5 % (GBP, prices of 2015): \u2212£1,000\n", out.toString());
	}
}
