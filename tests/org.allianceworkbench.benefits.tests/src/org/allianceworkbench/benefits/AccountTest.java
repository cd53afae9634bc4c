// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.PriceBasis;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;
import org.junit.jupiter.api.Test;

/** What a partner gives and gains, case by case. */
final class AccountTest {
	@Test
	void setsWhatIsGivenAgainstWhatIsGained() {
		Sketch sketch = new Sketch(2);
		sketch.gives(0, "300000", "2014/15");
		sketch.benefit("Reduced cost", "50000", 0);
		assertEquals("1 GBP, 2014/15 300000 50000", sketch.row(0));
		Row row = Account.of(sketch.partner(0)).rows().get(0);
		assertTrue(row.isNetDonor());
		assertEquals("gives £250,000 more than it gains", row.verdict());
	}

	@Test
	void addsDecimalsExactly() {
		Sketch sketch = new Sketch(1);
		sketch.gives(0, "0.1", "2014");
		sketch.gives(0, "0.2", "2014");
		assertEquals("1 GBP, 2014 0.3 -", sketch.row(0));
	}

	@Test
	void neverAddsDifferentCurrenciesYearsOrPrices() {
		Sketch sketch = new Sketch(1);
		sketch.gives(0, "1", "2014");
		sketch.gives(0, "2", "2015");
		sketch.gives(0, "4", "2014").getAmount().setCurrency("EUR");
		sketch.gives(0, "8", "2014").getAmount().setPriceBasis(PriceBasis.NOMINAL);
		var real = sketch.gives(0, "16", "2014").getAmount();
		real.setPriceBasis(PriceBasis.REAL);
		real.setPriceBaseYear("2012");
		sketch.gives(0, "32", null);
		sketch.gives(0, "64", null).setRecurring(true);
		List<String> labels = Account.of(sketch.partner(0)).rows().stream().map(row -> row.unit().label()).toList();
		assertEquals(List.of("EUR, 2014", "GBP, 2014", "GBP, 2014, nominal", "GBP, 2014, prices of 2012", "GBP, 2015", "GBP, a year",
			"GBP, year not stated"), labels);
	}

	@Test
	void nothingRecordedIsNotNought() {
		Sketch sketch = new Sketch(2);
		sketch.gives(0, "300000", "2014/15");
		Row row = Account.of(sketch.partner(0)).rows().get(0);
		assertFalse(row.isNetDonor());
		assertTrue(row.balance().isEmpty());
		assertEquals("no gain is recorded", row.verdict());
	}

	/** A map of a programme is no collaboration's, and staff and things are given where one is no member. */
	@Test
	void isThatOfTheBalanceOfTheWholeModel() {
		Sketch sketch = new Sketch(2);
		sketch.map.getCollaborations().clear();
		sketch.benefit("Reduced cost", "50000", 1);
		Secondment secondment = PartnersFactory.eINSTANCE.createSecondment();
		secondment.setHome(sketch.partner(1));
		secondment.setHeadCount(3);
		sketch.collaboration.getSecondments().add(secondment);
		Resource resource = PartnersFactory.eINSTANCE.createResource();
		resource.setName("Vans");
		resource.setEmployer(sketch.partner(1));
		sketch.collaboration.getResources().add(resource);
		sketch.collaboration.getMemberships().remove(1);
		Account whole = Balance.of(sketch.model).of(sketch.partner(1));
		assertEquals(2, whole.entries().size());
		assertEquals(whole, Account.of(sketch.partner(1)));
	}

	@Test
	void whoIsGivenHoursAloneMissesNoAmount() {
		Sketch sketch = new Sketch(2);
		Contribution hours = sketch.gives(0, null, null);
		hours.setPayee(sketch.partner(1));
		hours.setHoursContributed(BigDecimal.TEN);
		assertEquals("", sketch.unknowns(0));
		assertEquals("", sketch.unknowns(1));
	}

	@Test
	void whatIsReceivedIsGained() {
		Sketch sketch = new Sketch(2);
		sketch.gives(0, "55000", "2014").setPayee(sketch.partner(1));
		assertEquals("1 GBP, 2014 - 55000", sketch.row(1));
	}

	@Test
	void saysThatAnAmountIsNotStated() {
		Sketch sketch = new Sketch(1);
		sketch.gives(0, null, null).setBasis("Shared in proportion to size.");
		assertEquals("Contribution “Contribution of Force A” is given in an amount that is not stated, on the basis “Shared in proportion to size”.",
			sketch.unknowns(0));
	}

	@Test
	void shareByLengthFollowsFromAnotherOfTheSameBasis() {
		Sketch sketch = new Sketch(2);
		sketch.share(0, "300000", "40");
		sketch.share(1, null, "13");
		assertEquals("1 GBP, 2014/15 97500.00 -", sketch.row(1));
		assertEquals("13 miles, where 40 miles come to £300,000", Account.of(sketch.partner(1)).entries().get(0).how());
	}

	@Test
	void shareInPerCentFollowsToThePenny() {
		Sketch sketch = new Sketch(2);
		sketch.share(0, "1000", "1").setShare(new BigDecimal("41.98"));
		sketch.share(1, null, "1").setShare(new BigDecimal("58.02"));
		assertEquals("1 GBP, 2014/15 1382.09 -", sketch.row(1));
	}

	@Test
	void shareIsNotGuessedWhereOthersDisagreeOrTheBasisDiffers() {
		Sketch sketch = new Sketch(3);
		sketch.share(0, "300000", "40");
		sketch.share(1, "100000", "40");
		sketch.share(2, null, "20");
		assertEquals("0 ", sketch.row(2));
		Sketch other = new Sketch(2);
		other.share(0, "300000", "40").setBasis("Number of officers");
		other.share(1, null, "20");
		assertEquals("0 ", other.row(1));
	}

	@Test
	void useAboveWhatIsIncludedCostsItsPrice() {
		Sketch sketch = new Sketch(1);
		var paid = fifteenWhereTwelveAreIncluded(sketch, "1000.50");
		assertEquals("1 GBP, 2015 3001.50 -", sketch.row(0));
		paid.setBasisQuantity(new BigDecimal(11));
		assertEquals("1 GBP, 2015 0.00 -", sketch.row(0));
	}

	@Test
	void benefitOfSeveralIsSharedByTheRatioOfTheirAgreement() {
		Sketch sketch = new Sketch(2);
		sketch.benefit("Reduced cost", "100000", 0, 1);
		assertEquals("Benefit “Reduced cost”, worth £100,000 a year, is gained by “Force A”, “Force B” together; how they share it is not stated.",
			sketch.unknowns(0));
		var agreement = sketch.ratio("41.98", "58.02");
		assertEquals("1 GBP, 2014/15 - 41980.0000", sketch.row(0));
		assertEquals("", sketch.unknowns(0));
		agreement.setStatus(AgreementStatus.ENDED);
		assertEquals("0 ", sketch.row(0));
	}

	@Test
	void onlyWhatIsDueToTheCollaborationIsGainedFromIt() {
		Sketch sketch = new Sketch(1);
		sketch.benefit("Reduced cost", "1000", 0).setAttribution(new BigDecimal("12.5"));
		assertEquals("1 GBP, 2014/15 - 125.000", sketch.row(0));
		assertEquals("12.5 % of £1,000, the part due to the collaboration", Account.of(sketch.partner(0)).entries().get(0).how());
	}

	@Test
	void savingOfOnePartnerDoesNotVanishInWhatAnotherGainsLater() {
		Sketch sketch = new Sketch(2);
		var first = sketch.benefit("Reduced overtime", "10", 0);
		var second = sketch.benefit("Reduced cost", "30", 1);
		sketch.link(first, second);
		assertEquals("1 GBP, 2014/15 - 10", sketch.row(0));
		second.getBeneficiaries().add(sketch.partner(0));
		second.getBeneficiaries().remove(sketch.partner(1));
		assertEquals("1 GBP, 2014/15 - 30", sketch.row(0));
	}

	@Test
	void lossIsTakenOffAndOneAboveNoughtIsRefused() {
		Sketch sketch = new Sketch(1);
		sketch.benefit("Reduced cost", "100", 0);
		var loss = sketch.effect(BenefitsFactory.eINSTANCE.createDisbenefit(), "Longer journeys", "-30", 0);
		assertEquals("1 GBP, 2014/15 - 70", sketch.row(0));
		loss.getAnnualValue().setAmount(BigDecimal.TEN);
		assertEquals("1 GBP, 2014/15 - 100", sketch.row(0));
		assertEquals("Disbenefit “Longer journeys” is worth more than nothing: a loss is below zero.", sketch.unknowns(0));
	}

	@Test
	void benefitWithoutValueIsNamedWithItsMeasure() {
		Sketch sketch = new Sketch(1);
		var benefit = sketch.benefit("Faster response", null, 0);
		assertEquals("Benefit “Faster response” is not valued in money; nor is it measured otherwise.", sketch.unknowns(0));
		var measure = BenefitsFactory.eINSTANCE.createMeasure();
		measure.setName("Response time");
		measure.setBaseline(BigDecimal.valueOf(12));
		measure.setTarget(BigDecimal.TEN);
		measure.setUnit("minutes");
		benefit.getMeasures().add(measure);
		assertEquals("Benefit “Faster response” is not valued in money; it is measured by “Response time”, from 12 to 10 minutes.", sketch.unknowns(0));
	}

	@Test
	void countsHoursPeopleAndPostsApartFromMoney() {
		Sketch sketch = new Sketch(2);
		var hours = sketch.gives(0, null, null);
		hours.setHoursContributed(new BigDecimal(340));
		hours.setHoursReceived(new BigDecimal(200));
		Secondment secondment = PartnersFactory.eINSTANCE.createSecondment();
		secondment.setHome(sketch.partner(0));
		secondment.setReceiving(sketch.partner(1));
		secondment.setHeadCount(4);
		sketch.collaboration.getSecondments().add(secondment);
		Resource posts = PartnersFactory.eINSTANCE.createResource();
		posts.setName("Patrol officers");
		posts.setEmployer(sketch.partner(0));
		posts.setQuantity(BigDecimal.TEN);
		posts.setUnit("posts");
		sketch.collaboration.getResources().add(posts);
		List<String> rows = Account.of(sketch.partner(0)).rows().stream().map(row -> row.unit().label() + ": " + row.verdict()).toList();
		assertEquals(List.of("hours: gives 140 hours more than it gains", "people seconded: no gain is recorded", "posts: no gain is recorded"), rows);
		assertEquals("1 people seconded - 4", sketch.row(1));
	}

	@Test
	void saysThatTheNumberOfSecondedPeopleIsNotStated() {
		Sketch sketch = new Sketch(2);
		Secondment secondment = PartnersFactory.eINSTANCE.createSecondment();
		secondment.setHome(sketch.partner(0));
		sketch.collaboration.getSecondments().add(secondment);
		assertEquals("Unnamed secondment does not say how many people are seconded.", sketch.unknowns(0));
	}

	@Test
	void donorIsOnlyWhoGivesMoreThanItGains() {
		Sketch sketch = new Sketch(1);
		sketch.gives(0, "100", "2014/15");
		var benefit = sketch.benefit("Reduced cost", "100", 0);
		Row even = Account.of(sketch.partner(0)).rows().get(0);
		assertFalse(even.isNetDonor());
		assertEquals("gains what it gives", even.verdict());
		benefit.getAnnualValue().setAmount(new BigDecimal(130));
		Row gainer = Account.of(sketch.partner(0)).rows().get(0);
		assertFalse(gainer.isNetDonor());
		assertEquals("gains £30 more than it gives", gainer.verdict());
		sketch.collaboration.getContributions().clear();
		assertEquals("no contribution is recorded", Account.of(sketch.partner(0)).rows().get(0).verdict());
	}

	@Test
	void saysThatWhatIsReceivedIsNotStated() {
		Sketch sketch = new Sketch(2);
		sketch.gives(0, null, null).setPayee(sketch.partner(1));
		assertEquals("Contribution “Contribution of Force A” is received in an amount that is not stated.", sketch.unknowns(1));
	}

	@Test
	void saysWhatShareOfAnUnknownWholeIsGiven() {
		Sketch sketch = new Sketch(1);
		var paid = sketch.gives(0, null, null);
		assertEquals("Contribution “Contribution of Force A” is given in an amount that is not stated.", sketch.unknowns(0));
		paid.setShare(new BigDecimal("41.98"));
		assertEquals("Contribution “Contribution of Force A” is given in an amount that is not stated: 41.98 % of a whole that is not stated.",
			sketch.unknowns(0));
	}

	@Test
	void saysThatAQuantityOfAResourceIsNotStated() {
		Sketch sketch = new Sketch(1);
		Resource resource = PartnersFactory.eINSTANCE.createResource();
		resource.setName("Patrol cars");
		resource.setOwner(sketch.partner(0));
		sketch.collaboration.getResources().add(resource);
		assertEquals("Resource “Patrol cars” is given in a quantity that is not stated.", sketch.unknowns(0));
		resource.setQuantity(BigDecimal.TEN);
		assertEquals("1 of “Patrol cars” 10 -", sketch.row(0));
	}

	@Test
	void onlyThoseWhoSecondAndReceiveAreToldThatTheNumberIsNotStated() {
		Sketch sketch = new Sketch(3);
		Secondment secondment = PartnersFactory.eINSTANCE.createSecondment();
		secondment.setHome(sketch.partner(0));
		secondment.setReceiving(sketch.partner(1));
		sketch.collaboration.getSecondments().add(secondment);
		assertEquals("Unnamed secondment does not say how many people are seconded.", sketch.unknowns(1));
		assertEquals("", sketch.unknowns(2));
	}

	@Test
	void shareOfNothingSaysNothingOfTheOthers() {
		Sketch sketch = new Sketch(2);
		sketch.share(0, "300000", "0");
		sketch.share(1, null, "13");
		assertEquals("0 ", sketch.row(1));
	}

	@Test
	void sharesInDifferentUnitsAreNotCompared() {
		Sketch sketch = new Sketch(2);
		sketch.share(0, "300000", "40").setBasisUnit("kilometres");
		sketch.share(1, null, "13");
		assertEquals("0 ", sketch.row(1));
	}

	@Test
	void shareInPerCentSaysFromWhichItFollows() {
		Sketch sketch = new Sketch(2);
		sketch.share(0, "1000", "1").setShare(new BigDecimal(40));
		sketch.share(1, null, "1").setShare(new BigDecimal(60));
		assertEquals("60 %, where 40 % come to £1,000", Account.of(sketch.partner(1)).entries().get(0).how());
	}

	@Test
	void useIsNotPricedWhereItIsCountedOtherwiseThanWhatIsIncluded() {
		Sketch sketch = new Sketch(1);
		var paid = fifteenWhereTwelveAreIncluded(sketch, "1000");
		paid.setBasisUnit("officers");
		paid.setThresholdUnit("hours");
		assertEquals("0 ", sketch.row(0));
		paid.setThresholdUnit("Officers");
		assertEquals("1 GBP, 2015 3000 -", sketch.row(0));
		assertEquals("3 above the 12 Officers included, at £1,000 each", Account.of(sketch.partner(0)).entries().get(0).how());
	}

	@Test
	void saysThatWhatIsGivenIsInKind() {
		Sketch sketch = new Sketch(1);
		sketch.gives(0, "5", "2014").setInKind(true);
		assertEquals("£5 (2014): “Contribution of Force A”, in kind", Account.of(sketch.partner(0)).entries().get(0).sentence());
	}

	@Test
	void benefitIsNotSplitByAnAgreementThatDoesNotCoverAllWhoGainOrDoesNotAddUp() {
		Sketch sketch = new Sketch(3);
		sketch.benefit("Reduced cost", "1000", 0, 1, 2);
		sketch.ratio("60", "40");
		assertEquals("0 ", sketch.row(0));
		Sketch short99 = new Sketch(2);
		short99.benefit("Reduced cost", "1000", 0, 1);
		short99.ratio("60", "39");
		assertEquals("0 ", short99.row(0));
	}

	@Test
	void saysOfWhatTheSplitPartIsAPart() {
		Sketch sketch = new Sketch(2);
		sketch.benefit("Reduced cost", "1000", 0, 1).setAttribution(BigDecimal.TEN);
		sketch.ratio("60", "40");
		assertEquals("60 % by “Section 22A”, of 10 % of £1,000, the part due to the collaboration",
			Account.of(sketch.partner(0)).entries().get(0).how());
	}

	@Test
	void partyWithoutARatioOrAPartnerSplitsNothing() {
		Sketch sketch = new Sketch(2);
		sketch.benefit("Reduced cost", "1000", 0, 1);
		var agreement = sketch.ratio("60", "40");
		var nobody = GovernanceFactory.eINSTANCE.createAgreementParty();
		nobody.setContributionRatio(BigDecimal.TEN);
		agreement.getParties().add(nobody);
		assertEquals("1 GBP, 2014/15 - 600.00", sketch.row(0));
		agreement.getParties().get(1).setContributionRatio(null);
		assertEquals("0 ", sketch.row(0));
	}

	@Test
	void lossOfNothingIsNoContradiction() {
		Sketch sketch = new Sketch(1);
		sketch.effect(BenefitsFactory.eINSTANCE.createDisbenefit(), "Longer journeys", "0", 0);
		assertEquals("", sketch.unknowns(0));
	}

	@Test
	void attributionInFullNeedsNoExplanation() {
		Sketch sketch = new Sketch(1);
		sketch.benefit("Reduced cost", "1000", 0).setAttribution(new BigDecimal("100.0"));
		assertEquals("£1,000 (2014/15): “Reduced cost”", Account.of(sketch.partner(0)).entries().get(0).sentence());
	}

	@Test
	void saysWhatIsNotStatedOfAUnit() {
		Sketch sketch = new Sketch(1);
		var money = sketch.gives(0, "7", "2014").getAmount();
		money.setCurrency(null);
		money.setPriceBasis(PriceBasis.REAL);
		assertEquals("1 currency not stated, 2014, real prices of a year not stated 7 -", sketch.row(0));
		assertEquals("7 (2014): “Contribution of Force A”", Account.of(sketch.partner(0)).entries().get(0).sentence());
	}

	@Test
	void partnerWithoutNameIsCalledUnnamed() {
		Sketch sketch = new Sketch(1);
		assertEquals("Force A", Account.of(sketch.partner(0)).name());
		for (String none : new String[] { null, " " }) {
			sketch.partner(0).setName(none);
			assertEquals("Unnamed partner", Account.of(sketch.partner(0)).name());
		}
	}

	@Test
	void accountInOneCollaborationLeavesTheOthersOut() {
		Sketch sketch = new Sketch(1);
		sketch.gives(0, "5", "2014");
		var other = PartnersFactory.eINSTANCE.createCollaboration();
		sketch.model.getCollaborations().add(other);
		assertTrue(Account.of(sketch.partner(0), other).isEmpty());
		assertEquals(1, Account.of(sketch.partner(0), sketch.collaboration).rows().size());
	}

	private static Contribution fifteenWhereTwelveAreIncluded(Sketch sketch, String price) {
		Contribution paid = sketch.gives(0, null, null);
		paid.setBasisQuantity(new BigDecimal(15));
		paid.setThreshold(new BigDecimal(12));
		paid.setUnitPrice(Sketch.money(price, "2015"));
		return paid;
	}
}
