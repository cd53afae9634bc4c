// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class RuleEngineTest {
	private final Fixture fixture = new Fixture();

	@Test
	void progressComesToTheNumberOfElements() {
		addForces();
		Steps steps = new Steps(Integer.MAX_VALUE);
		check(steps);
		Assertions.assertEquals(601, steps.sum());
		Assertions.assertTrue(steps.seen.size() > 2, "said once at the end only");
	}

	@Test
	void cancelledCheckEndsSoon() {
		addForces();
		Steps steps = new Steps(1);
		check(steps);
		Assertions.assertTrue(steps.sum() < 600, steps.sum() + " elements");
	}

	private void addForces() {
		for (int i = 0; i < 600; i++) {
			fixture.force("Force " + i);
		}
	}

	private void check(Progress progress) {
		new RuleEngine(StandardRules.catalogue(), RuleSettings.at(LocalDate.of(2026, 1, 1))).check(List.of(fixture.model()), progress);
	}

	/** Cancels after some steps. */
	private static final class Steps implements Progress {
		private final List<Integer> seen = new ArrayList<>();
		private final int limit;

		Steps(int limit) {
			this.limit = limit;
		}

		int sum() {
			return seen.stream().mapToInt(Integer::intValue).sum();
		}

		@Override
		public void advanced(int elements) {
			seen.add(elements);
		}

		@Override
		public boolean isCancelled() {
			return seen.size() >= limit;
		}
	}
}
