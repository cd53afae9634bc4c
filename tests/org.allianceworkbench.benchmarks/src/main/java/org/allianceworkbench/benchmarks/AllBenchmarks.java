// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

/** Runs every benchmark, one after the other. */
public final class AllBenchmarks {
	private AllBenchmarks() {
	}

	/** @param arguments the sizes that each runs with; its own when there are none */
	public static void main(String[] arguments) throws Exception {
		LoadBenchmark.main(arguments);
		LayoutBenchmark.main(arguments);
		SvgBenchmark.main(arguments);
		FormatsBenchmark.main(arguments);
		RefreshBenchmark.main(arguments);
		RulesBenchmark.main(arguments);
		ComparisonBenchmark.main(arguments);
		ReportBenchmark.main(arguments);
	}
}
