// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

/** A parsed AQL expression. Immutable. */
public final class AqlExpression {
	/** What is found where nothing is; unlike null, no service accepts it. */
	public static final Object NOTHING = new Object() {
		@Override
		public String toString() {
			return "";
		}
	};

	private final AqlNode node;

	private AqlExpression(AqlNode node) {
		this.node = node;
	}

	/**
	 * @param text without prefix
	 * @throws EvaluationFailure with a syntax error
	 */
	public static AqlExpression parse(String text) {
		return new AqlExpression(AqlParser.parse(text));
	}

	/**
	 * @return the value, possibly null
	 * @throws EvaluationFailure where there is none
	 */
	public Object evaluate(AqlContext context) {
		Object value = new AqlEvaluator(context).value(node, AqlScope.NONE);
		return value == NOTHING ? null : value;
	}
}
