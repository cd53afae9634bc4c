// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.allianceworkbench.viewpoint.expression.aql.EvaluationFailure;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.eclipse.emf.ecore.EObject;

/**
 * Evaluates the expressions of one viewpoint on one model. Expressions are parsed once. Safe for use by several threads as far as the model
 * is not changed meanwhile.
 */
public final class Interpreter {
	private static final int ATTEMPTS = 3;

	private final Services services;
	private final Metamodels metamodels;
	private final Map<String, Evaluable> parsed = new ConcurrentHashMap<>();
	private final Map<String, Integer> exhausted = new ConcurrentHashMap<>();

	/**
	 * @param services of the viewpoint's Java extensions
	 * @param metamodels the types that expressions may name
	 */
	public Interpreter(Services services, Metamodels metamodels) {
		this.services = services;
		this.metamodels = metamodels;
	}

	/**
	 * Evaluates; never throws because of what an expression or a service does.
	 *
	 * @param expression also one without text, whose value is the empty text
	 * @param self the context, possibly null
	 * @param variables by name; values may be null
	 * @param reads is told what was read
	 * @return the value with the worst problem met
	 */
	public Value evaluate(Expression expression, EObject self, Map<String, Object> variables, Reads reads) {
		Evaluation evaluation = new Evaluation(self, variables, reads, services, metamodels);
		try {
			Object raw = parsed.computeIfAbsent(expression.text(), Evaluable::parse).evaluate(evaluation);
			return new Value(raw, Optional.ofNullable(evaluation.warning())
					.map(warning -> new EvaluationProblem(expression, EvaluationProblem.Severity.WARNING, warning, Optional.empty())));
		} catch (EvaluationFailure failure) {
			giveUp(expression.text(), failure);
			return failed(expression, failure.getMessage(), failure.getCause());
		} catch (RuntimeException | StackOverflowError unexpected) {
			return failed(expression, "the evaluation failed", unexpected);
		}
	}

	/** An expression that took too long several times would do so on each element of a diagram; it is not tried again. */
	private void giveUp(String text, EvaluationFailure failure) {
		if (failure.isExhausted() && exhausted.merge(text, 1, Integer::sum) == ATTEMPTS) {
			parsed.put(text, evaluation -> {
				throw failure;
			});
		}
	}

	private static Value failed(Expression expression, String message, Throwable cause) {
		return new Value(null, Optional
				.of(new EvaluationProblem(expression, EvaluationProblem.Severity.ERROR, message, Optional.ofNullable(cause))));
	}

	/** @return the types that expressions may name */
	public Metamodels metamodels() {
		return metamodels;
	}
}
