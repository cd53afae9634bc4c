// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import org.allianceworkbench.viewpoint.expression.aql.AqlExpression;
import org.allianceworkbench.viewpoint.expression.aql.EvaluationFailure;

/** A parsed expression. */
interface Evaluable {
	/** @throws EvaluationFailure where there is no value */
	Object evaluate(Evaluation evaluation);

	/** Chooses by the prefix; a text that does not parse becomes an expression that always fails. */
	static Evaluable parse(String text) {
		try {
			if (text.startsWith("feature:")) {
				return FeatureExpression.parse(text.substring(8));
			}
			if (text.startsWith("var:")) {
				return VariableExpression.parse(text.substring(4));
			}
			if (text.startsWith("service:")) {
				return ServiceExpression.parse(text.substring(8));
			}
			if (text.startsWith("aql:")) {
				return AqlExpression.parse(text.substring(4))::evaluate;
			}
		} catch (EvaluationFailure failure) {
			return evaluation -> {
				throw failure;
			};
		}
		return literal(text);
	}

	private static Evaluable literal(String text) {
		Object value = text;
		if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
			try {
				value = Integer.valueOf(text);
			} catch (NumberFormatException tooLarge) {
				value = text;
			}
		}
		Object constant = value;
		return evaluation -> constant;
	}
}
