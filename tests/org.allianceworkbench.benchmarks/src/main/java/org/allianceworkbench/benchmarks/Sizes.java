// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.util.stream.Stream;

/** The sizes of models that a benchmark runs with. */
final class Sizes {
	private Sizes() {
	}

	/**
	 * Reads sizes.
	 *
	 * @param arguments numbers of elements, the smallest first
	 * @param others the sizes that hold when there are no arguments
	 */
	static int[] of(String[] arguments, int... others) {
		return arguments.length == 0 ? others : Stream.of(arguments).mapToInt(Integer::parseInt).toArray();
	}
}
