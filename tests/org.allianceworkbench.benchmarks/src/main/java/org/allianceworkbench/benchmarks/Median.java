// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * How long work takes: the median of several runs, after others that let the compiler warm up.
 *
 * @param warmUp number of runs that are not counted
 * @param runs number of runs that are
 */
record Median(int warmUp, int runs) {
	/** @return milliseconds */
	double of(Supplier<Object> work) {
		for (int i = 0; i < warmUp; i++) {
			work.get();
		}
		double[] times = new double[runs];
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			work.get();
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		return times[runs / 2];
	}
}
