// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.util.Collection;

/**
 * How much one evaluation may still do. An expression that would go on for ever, or that makes ever longer texts and lists, ends with a
 * sentence before time or memory do.
 */
final class AqlSteps {
	/** About a second; no expression that anybody waits for on each element of a diagram takes more. */
	private static final int MOST = 20_000_000;

	private long left = MOST;

	/** @throws EvaluationFailure where nothing is left */
	void take(long steps) {
		left -= steps;
		if (left < 0) {
			throw EvaluationFailure.exhausted("the evaluation takes more than " + MOST / 1_000_000 + " million steps");
		}
	}

	/** Takes a step for each element of a list and each character of a text. */
	void takeSizeOf(Object value) {
		if (value instanceof Collection<?> values) {
			take(values.size());
		} else if (value instanceof String text) {
			take(text.length());
		}
	}
}
