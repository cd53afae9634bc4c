// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;

/**
 * Brings the elements of one mapping into the order of their candidates within a list that holds others too: kept elements share the places
 * they have, a new one stands behind its forerunner, and where the mapping has none yet, at the end.
 */
final class Alignment {
	private Alignment() {
	}

	/**
	 * @param list the children of a container, or the edges of a diagram
	 * @param desired the mapping's elements in order, new ones among them
	 */
	static <T> void apply(EList<T> list, List<? extends T> desired) {
		Set<T> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
		wanted.addAll(desired);
		List<Integer> places = new ArrayList<>();
		Set<T> present = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int i = 0; i < list.size(); i++) {
			if (wanted.contains(list.get(i))) {
				places.add(i);
				present.add(list.get(i));
			}
		}
		List<T> kept = new ArrayList<>(desired.size());
		desired.stream().filter(present::contains).forEach(kept::add);
		reorder(list, kept, places);
		if (kept.size() < desired.size()) {
			Alignment.<T>insert(list, desired, present, places.isEmpty() ? list.size() : places.get(0));
		}
	}

	private static <T> void reorder(EList<T> list, List<T> kept, List<Integer> places) {
		boolean differs = false;
		for (int i = 0; i < places.size() && !differs; i++) {
			differs = list.get(places.get(i)) != kept.get(i);
		}
		if (differs) {
			List<T> next = new ArrayList<>(list);
			for (int i = 0; i < places.size(); i++) {
				next.set(places.get(i), kept.get(i));
			}
			ECollections.setEList(list, next);
		}
	}

	private static <T> void insert(EList<T> list, List<? extends T> desired, Set<T> present, int start) {
		int place = start;
		for (T element : desired) {
			if (!present.contains(element)) {
				list.add(place, element);
			} else if (list.get(place) != element) {
				place = list.indexOf(element);
			}
			place++;
		}
	}
}
