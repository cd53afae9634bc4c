// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.structure;

import java.util.BitSet;
import java.util.List;

/**
 * The longest rising subsequence of numbers, by which as many elements of a list as possible are seen to have kept their order (C. Schensted,
 * "Longest increasing and decreasing subsequences", 1961). Costs n log n.
 */
public final class RisingSequence {
	private RisingSequence() {
	}

	/**
	 * Returns which of the numbers, by their index, belong to one of the longest rising subsequences.
	 *
	 * @param numbers positions, all different; a negative one belongs to none
	 */
	public static BitSet of(List<Integer> numbers) {
		int[] ends = new int[numbers.size()]; // by length - 1: index of the smallest number that ends a sequence of this length
		int[] previous = new int[numbers.size()];
		int length = 0;
		for (int i = 0; i < numbers.size(); i++) {
			if (numbers.get(i) >= 0) {
				int place = place(numbers, ends, length, numbers.get(i));
				previous[i] = place == 0 ? -1 : ends[place - 1];
				ends[place] = i;
				length = Math.max(length, place + 1);
			}
		}
		BitSet result = new BitSet(numbers.size());
		for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
			result.set(i);
		}
		return result;
	}

	private static int place(List<Integer> numbers, int[] ends, int length, int number) {
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (numbers.get(ends[middle]) < number) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
