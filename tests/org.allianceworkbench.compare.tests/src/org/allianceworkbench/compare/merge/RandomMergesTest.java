// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any three versions. */
class RandomMergesTest {
	private static final int SIZE = 120;
	private static final int EDITS = 25;

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 80);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whereOneSideChangedNothingTheOtherIsTakenToTheByte(long seed) {
		Version base = base(seed);
		Version ours = changed(base, seed);
		assertEquals(ours.text(), Version.text(clean(base, ours, base.copy())));
		assertEquals(ours.text(), Version.text(clean(base, base.copy(), ours)));
		assertEquals(ours.text(), Version.text(clean(base, ours, ours.copy())));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anyChoicesGiveAValidModel(long seed) {
		Version base = base(seed);
		Version ours = changed(base, seed);
		Version theirs = changed(base, -seed);
		String texts = base.text() + ours.text() + theirs.text();
		Merge merge = Merge.of(base.model, ours.model, theirs.model);
		RandomEdits chance = new RandomEdits(base, seed);
		EObject merged = merge.merged(conflict -> chance.any(List.of(Side.values())));
		assertEquals(Map.of(), EcoreUtil.ExternalCrossReferencer.find(merged));
		Set<String> ids = new HashSet<>();
		merged.eAllContents().forEachRemaining(element -> assertTrue(ids.add(EcoreUtil.getID(element))));
		String text = Version.text(merged);
		assertEquals(text, Version.of(text).text());
		assertEquals(texts, base.text() + ours.text() + theirs.text(), "the three versions are only read");
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsNotInConflictIsTakenFromBothAndTheRestFromTheSideThatIsChosen(long seed) {
		Version base = base(seed);
		Version ours = changed(base, seed);
		Version theirs = changed(base, -seed);
		Merge merge = Merge.of(base.model, ours.model, theirs.model);
		for (Side side : Side.values()) {
			Version merged = Version.of(Version.text(merge.merged(conflict -> side)));
			Set<Difference> our = new LinkedHashSet<>(merge.ours().differences());
			Set<Difference> their = new LinkedHashSet<>(merge.theirs().differences());
			merge.conflicts().forEach(conflict -> (side == Side.OURS ? their : our).removeAll(conflict.of(side == Side.OURS ? Side.THEIRS : Side.OURS)));
			our.forEach(difference -> assertHas(merged, ours, difference));
			their.forEach(difference -> assertHas(merged, theirs, difference));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void sidesMayBeSwappedUpToTheOrderOfLists(long seed) {
		Version base = base(seed);
		Version ours = changed(base, seed);
		Version theirs = changed(base, -seed);
		Merge one = Merge.of(base.model, ours.model, theirs.model);
		Merge other = Merge.of(base.model, theirs.model, ours.model);
		assertEquals(one.conflicts().size(), other.conflicts().size());
		Comparison comparison = Comparison.of(one.merged(conflict -> Side.OURS), other.merged(conflict -> Side.THEIRS));
		comparison.differences().forEach(difference -> assertTrue(isOrder(difference), difference::sentence));
	}

	@Test
	void someMergesAreCleanAndSomeAreNot() {
		Map<Boolean, Long> counts = seeds().boxed().collect(Collectors.groupingBy(seed -> {
			Version base = base(seed);
			return Merge.of(base.model, changed(base, seed).model, changed(base, -seed).model).conflicts().isEmpty();
		}, Collectors.counting()));
		assertEquals(Set.of(true, false), counts.keySet());
	}

	private static boolean isOrder(Difference difference) {
		return difference instanceof Move move && move.withinList() || difference.sentence().contains("order changed");
	}

	private static void assertHas(Version merged, Version side, Difference difference) {
		EObject there = merged.find(difference.element());
		if (difference instanceof Removal) {
			assertTrue(there == null, difference::sentence);
		} else if (difference instanceof Addition addition) {
			assertEquals(EcoreUtil.getID(addition.element().eContainer()), EcoreUtil.getID(there.eContainer()), difference::sentence);
		} else if (difference instanceof Move move) {
			assertEquals(EcoreUtil.getID(move.later().eContainer()), EcoreUtil.getID(there.eContainer()), difference::sentence);
		} else if (difference instanceof ValueChange change && !change.feature().isMany()) {
			Object value = there.eGet(change.feature());
			assertEquals(known(change.after()), known(value), difference::sentence);
		}
	}

	private static Object known(Object value) {
		return value instanceof EObject element ? EcoreUtil.getID(element) : value;
	}

	private static EObject clean(Version base, Version ours, Version theirs) {
		Merge merge = Merge.of(base.model, ours.model, theirs.model);
		assertEquals(List.of(), merge.conflicts());
		return merge.merged(conflict -> Side.OURS);
	}

	private static Version base(long seed) {
		Version base = new Version();
		new RandomEdits(base, seed).grow(SIZE);
		return base;
	}

	private static Version changed(Version base, long seed) {
		Version changed = base.copy();
		new RandomEdits(changed, seed * 31).edit(EDITS);
		return changed;
	}
}
