// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two changes of one list brought together: what either added or took out is added or taken out, and the order is that of the one who changed it.
 *
 * @param base all different
 * @param ours all different
 * @param theirs all different
 */
public record ListMerge(List<?> base, List<?> ours, List<?> theirs) {
	/** Returns whether both changed the order, or added the same at different places, so that only a person can say what is right. */
	public boolean isConflicting() {
		List<?> common = common(ours, theirs);
		return !common.equals(common(theirs, ours)) && !isInOrderOf(base, ours) && !isInOrderOf(base, theirs);
	}

	private static List<?> common(List<?> one, List<?> other) {
		Set<Object> others = new HashSet<>(other);
		return one.stream().filter(others::contains).toList();
	}

	private static boolean isInOrderOf(List<?> base, List<?> list) {
		return common(base, list).equals(common(list, base));
	}

	/** Returns the list with both changes; where both changed the order, in ours. */
	public List<Object> merged() {
		boolean oursLeads = isInOrderOf(base, theirs) || !isInOrderOf(base, ours);
		return oursLeads ? with(ours, theirs) : with(theirs, ours);
	}

	/** Takes the additions and removals of one list over into the other, each addition after the one that stands before it. */
	private List<Object> with(List<?> leading, List<?> following) {
		Set<Object> known = new HashSet<>(base);
		Set<Object> wanted = new HashSet<>(following);
		Set<Object> staying = new HashSet<>();
		for (Object value : leading) {
			if (wanted.contains(value) || !known.contains(value)) {
				staying.add(value);
			}
		}
		Map<Object, List<Object>> after = new HashMap<>();
		Object neighbour = null;
		for (Object value : following) {
			if (staying.contains(value)) {
				neighbour = value;
			} else if (!known.contains(value)) {
				after.computeIfAbsent(neighbour, any -> new ArrayList<>()).add(value);
			}
		}
		List<Object> merged = new ArrayList<>(after.getOrDefault(null, List.of()));
		for (Object value : leading) {
			if (staying.contains(value)) {
				merged.add(value);
				merged.addAll(after.getOrDefault(value, List.of()));
			}
		}
		return merged;
	}
}
