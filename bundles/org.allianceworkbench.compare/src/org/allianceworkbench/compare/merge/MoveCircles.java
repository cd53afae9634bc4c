// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.compare.Move;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds moves that are sound on each side, but together could put elements into themselves: ours puts A into B, theirs B into A. What is found is a
 * little more than what must clash, and choosing one side for all of it always gives a tree.
 */
final class MoveCircles {
	private final Effects ours;
	private final Effects theirs;
	private final Map<EObject, Set<EObject>> above = new HashMap<>();

	MoveCircles(Effects ours, Effects theirs) {
		this.ours = ours;
		this.theirs = theirs;
		addMoved(ours);
		addMoved(theirs);
		above.forEach((moved, places) -> {
			addPlace(places, moved.eContainer());
			addPlace(places, placeOf(ours, moved));
			addPlace(places, placeOf(theirs, moved));
		});
	}

	private void addMoved(Effects side) {
		side.moves().values().stream().filter(move -> !move.withinList()).forEach(move -> above.put(move.element(), new LinkedHashSet<>()));
	}

	/** Returns the element of the base in which a side put another, directly or within something new; null where it did not move it. */
	private static EObject placeOf(Effects side, EObject moved) {
		Move move = side.moves().get(moved);
		EObject place = move == null ? null : move.later().eContainer();
		while (place != null && side.comparison().before(place).isEmpty()) {
			place = place.eContainer();
		}
		return place == null ? null : side.comparison().before(place).orElseThrow();
	}

	/** Adds the moved element in which a place lies. */
	private void addPlace(Set<EObject> places, EObject place) {
		EObject moved = place;
		while (moved != null && !above.containsKey(moved)) {
			moved = moved.eContainer();
		}
		if (moved != null) {
			places.add(moved);
		}
	}

	List<Clash> clashes() {
		while (above.keySet().removeIf(moved -> above.get(moved).stream().noneMatch(above::containsKey))) {
			// what leads to no other moved element lies in no circle
		}
		List<Move> our = moves(ours);
		List<Move> their = moves(theirs);
		List<Clash> clashes = new ArrayList<>();
		if (!our.isEmpty() && !their.isEmpty()) {
			String sentence = ours.comparison().naming().withKind(our.get(0).element()) + " would come to lie in itself by what both moved.";
			our.forEach(move -> clashes.add(new Clash(move, their.get(0), sentence)));
			their.forEach(move -> clashes.add(new Clash(our.get(0), move, sentence)));
		}
		return clashes;
	}

	private List<Move> moves(Effects side) {
		return side.moves().values().stream().filter(move -> above.containsKey(move.element())).toList();
	}
}
