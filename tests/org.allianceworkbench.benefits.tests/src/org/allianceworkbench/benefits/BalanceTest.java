// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The balance as a whole: what holds of every model, and what it covers. */
final class BalanceTest {
	static Stream<Integer> seeds() {
		return IntStream.range(0, 60).boxed();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void sumsToWhatWasGiven(int seed) {
		Sketch sketch = random(seed);
		Map<Unit, BigDecimal> stated = new TreeMap<>();
		for (Contribution paid : sketch.collaboration.getContributions()) {
			if (paid.getAmount() != null && paid.getPayer() != null) {
				stated.merge(Unit.of(paid.getAmount(), paid.isRecurring()), paid.getAmount().getAmount(), BigDecimal::add);
			}
		}
		assertEquals(stated, sums(Balance.of(sketch.model), Side.GIVEN));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void gainsNoMoreThanTheBenefitsAreWorthAndWhatIsReceived(int seed) {
		Sketch sketch = random(seed);
		BigDecimal worth = total(sketch.map.getNodes().stream().map(node -> RollUp.value((Effect) node)));
		BigDecimal received = total(sketch.collaboration.getContributions().stream().filter(paid -> paid.getPayee() != null).map(Contribution::getAmount));
		BigDecimal gained = sums(Balance.of(sketch.model), Side.GAINED).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		assertTrue(gained.compareTo(worth.add(received)) <= 0, gained + " > " + worth + " + " + received);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void doesNotDependOnTheOrderOfTheModel(int seed) {
		Sketch sketch = random(seed);
		String before = facts(Balance.of(sketch.model));
		Random random = new Random(seed);
		shuffle(sketch.map.getNodes(), random);
		shuffle(sketch.map.getLinks(), random);
		shuffle(sketch.collaboration.getContributions(), random);
		shuffle(sketch.collaboration.getMemberships(), random);
		shuffle(sketch.model.getPartners(), random);
		assertEquals(before, facts(Balance.of(sketch.model)));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void partnerAloneIsTheSameAsAmongAll(int seed) {
		Sketch sketch = random(seed);
		Balance all = Balance.of(sketch.model);
		sketch.model.getPartners().forEach(partner -> assertEquals(all.of(partner).rows(), Account.of(partner).rows()));
	}

	@Test
	void saysWhatBelongsToNobody() {
		Sketch sketch = new Sketch(2);
		sketch.gives(0, "5", "2014").setPayer(null);
		sketch.benefit("Reduced cost", "100");
		sketch.benefit("Safer roads", null);
		assertEquals(List.of("Contribution “Contribution of Force A” names nobody who gives it.",
			"Benefit “Reduced cost” is worth £100 a year and names nobody who gains by it.",
			"Benefit “Safer roads” names neither who gains by it nor what it is worth."),
			Balance.of(sketch.model).unknowns().stream().map(Unknown::sentence).toList());
	}

	@Test
	void collaborationCoversItsPartsAndNothingElse() {
		Sketch sketch = new Sketch(2);
		Collaboration part = PartnersFactory.eINSTANCE.createCollaboration();
		sketch.collaboration.getParts().add(part);
		Collaboration other = PartnersFactory.eINSTANCE.createCollaboration();
		sketch.model.getCollaborations().add(other);
		part.getContributions().add(sketch.gives(0, "1", "2014"));
		other.getContributions().add(sketch.gives(0, "2", "2014"));
		Row row = Balance.of(sketch.collaboration).of(sketch.partner(0)).rows().get(0);
		assertEquals(Optional.of(BigDecimal.ONE), row.given());
	}

	@Test
	void nothingRecordedMakesAnEmptyBalance() {
		assertTrue(Balance.of(new Sketch(2).model).isEmpty());
	}

	@Test
	void partnerAloneHasWhatItGivesWhereItIsNoMember() {
		Sketch sketch = new Sketch(2);
		Collaboration part = PartnersFactory.eINSTANCE.createCollaboration();
		sketch.collaboration.getParts().add(part);
		for (boolean owned : List.of(true, false)) {
			Resource vehicles = PartnersFactory.eINSTANCE.createResource();
			vehicles.setUnit(owned ? "vehicles" : "posts");
			vehicles.setQuantity(BigDecimal.TEN);
			if (owned) {
				vehicles.setOwner(sketch.partner(0));
			} else {
				vehicles.setEmployer(sketch.partner(0));
			}
			part.getResources().add(vehicles);
		}
		Secondment secondment = PartnersFactory.eINSTANCE.createSecondment();
		secondment.setHome(sketch.partner(0));
		secondment.setReceiving(sketch.partner(1));
		secondment.setHeadCount(3);
		part.getSecondments().add(secondment);
		Balance all = Balance.of(sketch.model);
		assertEquals(3, all.of(sketch.partner(0)).rows().size());
		sketch.model.getPartners().forEach(partner -> assertEquals(all.of(partner).rows(), Account.of(partner).rows()));
	}

	@Test
	void collaborationCoversMembersPayersAndPaidOnceEach() {
		Sketch sketch = new Sketch(5);
		while (sketch.collaboration.getMemberships().size() > 2) {
			sketch.collaboration.getMemberships().remove(2);
		}
		sketch.gives(2, "1", "2014").setPayee(sketch.partner(3));
		sketch.gives(0, "1", "2014").setPayer(null);
		List<String> names = Balance.of(sketch.collaboration).accounts().stream().map(Account::name).toList();
		assertEquals(List.of("Force A", "Force B", "Force C", "Force D"), names);
	}

	@Test
	void partnerWithoutPartInACollaborationHasAnEmptyAccount() {
		Sketch sketch = new Sketch(2);
		sketch.gives(0, "1", "2014");
		sketch.collaboration.getMemberships().remove(1);
		Account account = Balance.of(sketch.collaboration).of(sketch.partner(1));
		assertEquals("Force B", account.name());
		assertTrue(account.isEmpty());
	}

	@Test
	void anAmountOrAGapAloneMakesABalanceThatIsNotEmpty() {
		Sketch amount = new Sketch(2);
		amount.gives(0, "1", "2014");
		assertFalse(Balance.of(amount.model).isEmpty());
		Sketch gap = new Sketch(2);
		gap.gives(0, null, null);
		assertFalse(Balance.of(gap.model).isEmpty());
		Sketch nobody = new Sketch(2);
		nobody.benefit("Safer roads", null);
		assertFalse(Balance.of(nobody.model).isEmpty());
	}

	@Test
	void whatBelongsToSomebodyIsNoGapOfTheWhole() {
		Sketch sketch = new Sketch(2);
		sketch.gives(0, "5", "2014");
		sketch.benefit("Reduced cost", "100", 0);
		assertEquals(List.of(), Balance.of(sketch.model).unknowns());
	}

	private static <T> void shuffle(EList<T> list, Random random) {
		List<T> shuffled = new ArrayList<>(list);
		Collections.shuffle(shuffled, random);
		ECollections.setEList(list, shuffled);
	}

	private static BigDecimal total(Stream<Money> amounts) {
		return amounts.filter(Objects::nonNull).map(Money::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static Map<Unit, BigDecimal> sums(Balance balance, Side side) {
		Map<Unit, BigDecimal> sums = new TreeMap<>();
		balance.accounts().stream().flatMap(account -> account.entries().stream()).filter(entry -> entry.side() == side)
			.forEach(entry -> sums.merge(entry.unit(), entry.amount(), BigDecimal::add));
		return sums;
	}

	private static String facts(Balance balance) {
		TreeSet<String> facts = new TreeSet<>();
		for (Account account : balance.accounts()) {
			account.rows().forEach(row -> facts.add(account.name() + " " + row));
			account.unknowns().forEach(unknown -> facts.add(account.name() + " " + unknown.sentence()));
		}
		balance.unknowns().forEach(unknown -> facts.add(unknown.sentence()));
		return String.join("\n", facts);
	}

	/** Partners that give and gain at random, some of it not stated; benefits lead to one another, circles included. */
	private static Sketch random(int seed) {
		Random random = new Random(seed);
		Sketch sketch = new Sketch(2 + random.nextInt(3));
		int partners = sketch.model.getPartners().size();
		for (int i = 0; i < 6; i++) {
			Contribution paid = sketch.gives(random.nextInt(partners), amount(random), random.nextBoolean() ? "2014/15" : null);
			paid.setRecurring(random.nextBoolean());
			paid.setPayee(random.nextInt(3) == 0 ? sketch.partner(random.nextInt(partners)) : null);
			if (random.nextInt(6) == 0) {
				paid.setPayer(null);
			}
		}
		for (int i = 0; i < 6; i++) {
			sketch.benefit("Benefit " + i, amount(random), random.ints(0, partners).distinct().limit(random.nextInt(partners)).toArray());
		}
		for (int i = 0; i < 5; i++) {
			sketch.link(sketch.map.getNodes().get(random.nextInt(6)), sketch.map.getNodes().get(random.nextInt(6)));
		}
		return sketch;
	}

	private static String amount(Random random) {
		return random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000), 2).toPlainString();
	}
}
