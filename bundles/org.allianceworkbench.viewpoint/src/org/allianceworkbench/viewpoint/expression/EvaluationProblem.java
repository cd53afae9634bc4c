// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import java.util.Optional;

import org.allianceworkbench.viewpoint.spec.Expression;

/**
 * What went wrong in one evaluation.
 *
 * @param expression with file, element and feature
 * @param severity whether there is a value all the same
 * @param message one sentence
 * @param cause what a service threw; empty for everything else
 */
public record EvaluationProblem(Expression expression, Severity severity, String message, Optional<Throwable> cause) {
	/** How bad it is. */
	public enum Severity {
		/** The evaluation went on and has a value, mostly null or an empty list. */
		WARNING,
		/** The evaluation has no value. */
		ERROR
	}

	/** @return one line with file, line, element, feature, expression, sentence and cause */
	@Override
	public String toString() {
		return expression + ": " + message + cause.map(thrown -> " (" + thrown + ")").orElse("");
	}
}
