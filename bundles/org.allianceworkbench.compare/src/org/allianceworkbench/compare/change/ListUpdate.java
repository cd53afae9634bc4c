// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.change;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.compare.structure.RisingSequence;
import org.eclipse.emf.common.util.EList;

/**
 * Brings a list of elements to hold others with as few changes as can be, so that whoever watches it has little to do: what stays is moved only
 * where its order changed, and nothing that stays is taken out.
 */
final class ListUpdate {
	private final EList<Object> list;
	private final List<?> wanted;

	/** @param wanted all different */
	ListUpdate(EList<Object> list, List<?> wanted) {
		this.list = list;
		this.wanted = wanted;
	}

	void removeOthers() {
		Set<Object> staying = new HashSet<>(wanted);
		for (int i = list.size() - 1; i >= 0; i--) {
			if (!staying.contains(list.get(i))) {
				list.remove(i);
			}
		}
	}

	void run() {
		removeOthers();
		Set<Object> present = new HashSet<>(list);
		Set<Object> settled = settled();
		for (int i = 0; i < wanted.size(); i++) {
			Object next = wanted.get(i);
			if (settled.contains(next)) {
				while (list.get(i) != next) {
					list.move(list.size() - 1, i); // in the way, and its turn comes later
				}
			} else if (present.contains(next)) {
				list.move(i, next);
			} else {
				list.add(i, next);
			}
		}
	}

	/** Finds what keeps its order. */
	private Set<Object> settled() {
		Map<Object, Integer> positions = new HashMap<>();
		for (int i = 0; i < list.size(); i++) {
			positions.put(list.get(i), i);
		}
		BitSet rising = RisingSequence.of(wanted.stream().map(each -> positions.getOrDefault(each, -1)).toList());
		Set<Object> settled = new HashSet<>();
		rising.stream().forEach(i -> settled.add(wanted.get(i)));
		return settled;
	}
}
