// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.time.LocalDate;
import java.util.List;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.allianceworkbench.rules.engine.LiveCheck;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;

/**
 * Checks generated models with all rules, against a traversal that only reads every feature of every element, and measures the live check after one
 * edit in a small and in large models, which should cost the same. Arguments: the numbers of elements; 10,000 and 100,000 when there are none.
 */
public final class RulesBenchmark {
	private static final int SMALL = 100;
	/** A large model warms the compiler up within a few runs, and takes seconds for each. */
	private static final Median FEW = new Median(6, 5);
	private static final Median MANY = new Median(60, 31);
	private static final RuleSettings SETTINGS = RuleSettings.at(LocalDate.of(2026, 1, 1));

	private RulesBenchmark() {
	}

	/** Runs the benchmark. */
	public static void main(String[] args) {
		int[] sizes = Sizes.of(args, 10_000, 100_000);
		for (int elements : sizes) {
			AllianceModel model = GeneratedModel.of(elements);
			RuleEngine engine = new RuleEngine(StandardRules.catalogue(), SETTINGS);
			double batch = FEW.of(() -> engine.check(List.of(model), Progress.none()));
			double bare = FEW.of(() -> BareReading.of(model));
			System.out.printf("rules over %,d elements %.1f ms, bare reading %.1f ms, ratio %.2f%n", elements, batch, bare, batch / bare);
		}
		double small = live(SMALL);
		for (int elements : sizes) {
			double large = live(elements);
			System.out.printf("live check after one edit: %.3f ms at %,d elements, %.3f ms at %,d, ratio %.2f%n", small, SMALL, large,
				elements, large / small);
		}
	}

	/** Renames the same benefit to and fro; what reads its name is checked again. */
	private static double live(int elements) {
		AllianceModel model = GeneratedModel.of(elements);
		try (LiveCheck live = new LiveCheck(model, StandardRules.catalogue(), SETTINGS)) {
			live.update();
			BenefitsNode node = model.getBenefitsMaps().get(0).getNodes().get(0);
			return MANY.of(() -> {
				node.setName("Reduced time for once");
				node.setName("Reduced time");
				return live.update();
			});
		}
	}
}
