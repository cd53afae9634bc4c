// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs on a small model, to see that nothing is missing; what it takes is of no interest here. */
class EveryBenchmarkTest {
	private final PrintStream screen = System.out;
	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@FunctionalInterface
	private interface Benchmark {
		void run(String... sizes) throws Exception;
	}

	private record Named(String name, Benchmark benchmark) {
		@Override
		public String toString() {
			return name;
		}
	}

	static Stream<Named> benchmarks() {
		return Stream.of(new Named("load", LoadBenchmark::main), new Named("layout", LayoutBenchmark::main), new Named("SVG", SvgBenchmark::main),
				new Named("formats", FormatsBenchmark::main), new Named("refresh", RefreshBenchmark::main), new Named("rules", RulesBenchmark::main),
				new Named("comparison", ComparisonBenchmark::main), new Named("reports", ReportBenchmark::main));
	}

	@BeforeEach
	void listen() {
		System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
	}

	@AfterEach
	void stopListening() {
		System.setOut(screen);
	}

	@ParameterizedTest
	@MethodSource("benchmarks")
	void printsARatio(Named benchmark) throws Exception {
		benchmark.benchmark().run("100");
		assertTrue(printed.toString(StandardCharsets.UTF_8).contains("ratio"), printed.toString(StandardCharsets.UTF_8));
	}
}
