// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.allianceworkbench.compare.Addition;
import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.Move;
import org.allianceworkbench.compare.RandomEdits;
import org.allianceworkbench.compare.Removal;
import org.allianceworkbench.compare.ValueChange;
import org.allianceworkbench.compare.Version;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two versions, on models with every kind of element and change. */
class RandomVersionsTest {
	private static final int SIZE = 150;
	private static final int EDITS = 60;

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void takingAllOverGivesTheOtherVersionToTheByte(long seed) {
		Version before = before(seed);
		Version after = after(before, seed);
		String text = after.text();
		apply(before, Comparison.of(before.model, after.model).differences(), after);
		assertEquals(after.text(), before.text());
		assertEquals(text, after.text(), "the other version is only read");
		assertTrue(Comparison.of(before.model, after.model).isEmpty());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void undoBringsBackBytesAndOrders(long seed) {
		Version before = before(seed);
		Version after = after(before, seed);
		String text = before.text();
		List<List<?>> orders = orders(before);
		Comparison comparison = Comparison.of(before.model, after.model);
		apply(before, new RandomEdits(before, seed).some(comparison.differences(), 50), after);
		String changed = before.text();
		before.domain.getCommandStack().undo();
		assertEquals(text, before.text());
		assertEquals(orders, orders(before));
		before.domain.getCommandStack().redo();
		assertEquals(changed, before.text());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void someTakenOverWithWhatTheyRequireLeadToNothingMissing(long seed) {
		Version before = before(seed);
		Version after = after(before, seed);
		Comparison comparison = Comparison.of(before.model, after.model);
		List<Difference> some = new RandomEdits(before, seed).some(comparison.differences(), 30);
		Set<Difference> taken = comparison.withRequired(some);
		apply(before, some, after);
		assertEquals(Map.of(), EcoreUtil.ExternalCrossReferencer.find(before.model));
		assertEquals(before.text(), before.copy().text());
		Set<List<Object>> left = identities(Comparison.of(before.model, after.model).differences());
		assertTrue(Collections.disjoint(identities(taken), left), () -> left + " after " + taken);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderInWhichDifferencesAreChosenDoesNotMatter(long seed) {
		Version before = before(seed);
		Version other = before.copy();
		Version after = after(before, seed);
		List<Difference> some = new RandomEdits(before, seed).some(Comparison.of(before.model, after.model).differences(), 50);
		List<Difference> same = new ArrayList<>(new RandomEdits(other, seed).some(Comparison.of(other.model, after.model).differences(), 50));
		Collections.shuffle(same, new Random(seed));
		apply(before, some, after);
		apply(other, same, after);
		assertEquals(before.text(), other.text());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void takingOverInTwoStepsEndsAtTheOtherVersion(long seed) {
		Version before = before(seed);
		Version after = after(before, seed);
		apply(before, new RandomEdits(before, seed).some(Comparison.of(before.model, after.model).differences(), 40), after);
		apply(before, Comparison.of(before.model, after.model).differences(), after);
		assertEquals(after.text(), before.text());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aCopyDoesNotDiffer(long seed) {
		Version before = before(seed);
		assertTrue(Comparison.of(before.model, before.copy().model).isEmpty());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everySentenceNamesSomethingAndNoId(long seed) {
		Version before = before(seed);
		for (Difference difference : Comparison.of(before.model, after(before, seed).model).differences()) {
			String text = difference.sentence() + difference.place() + difference.beforeText() + difference.afterText();
			assertTrue(difference.sentence().endsWith("."), difference.sentence());
			assertFalse(text.contains("null") || text.contains(EcoreUtil.getID(difference.element())), text);
		}
	}

	@Test
	void theVersionsDifferInEveryWay() {
		Map<Class<?>, Long> kinds = seeds().boxed().flatMap(seed -> {
			Version before = before(seed);
			return Comparison.of(before.model, after(before, seed).model).differences().stream();
		}).collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
		assertEquals(Set.of(Addition.class, Removal.class, Move.class, ValueChange.class), kinds.keySet());
		assertTrue(kinds.values().stream().allMatch(count -> count > 100), kinds::toString);
	}

	/** What makes a difference known across comparisons; an order is left to those that are left. */
	private static Set<List<Object>> identities(Collection<Difference> differences) {
		return differences.stream().filter(difference -> !(difference instanceof Move move && move.withinList())).map(difference -> List.<Object>of(
				difference.getClass(), String.valueOf(EcoreUtil.getID(difference.element())), difference instanceof ValueChange change ? change.feature() : ""))
				.collect(Collectors.toSet());
	}

	private static Version before(long seed) {
		Version before = new Version();
		new RandomEdits(before, seed).grow(SIZE);
		return before;
	}

	private static Version after(Version before, long seed) {
		Version after = before.copy();
		new RandomEdits(after, -seed).edit(EDITS);
		return after;
	}

	private static void apply(Version version, Collection<? extends Difference> chosen, Version after) {
		new ApplyDifferences(Comparison.of(version.model, after.model), chosen).createCommand(version.domain)
				.ifPresent(version.domain.getCommandStack()::execute);
	}

	/** All lists, those of inverse references too. */
	private static List<List<?>> orders(Version version) {
		List<List<?>> orders = new ArrayList<>();
		version.model.eAllContents().forEachRemaining(element -> {
			for (EReference reference : element.eClass().getEAllReferences()) {
				if (reference.isMany()) {
					orders.add(List.copyOf((EList<EObject>) element.eGet(reference)));
				}
			}
		});
		return orders;
	}
}
