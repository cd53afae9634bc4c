// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import org.allianceworkbench.viewpoint.expression.aql.EvaluationFailure;

/** {@code var:name}. */
final class VariableExpression {
	private VariableExpression() {
	}

	static Evaluable parse(String name) {
		return evaluation -> {
			if (!evaluation.hasVariable(name)) {
				throw new EvaluationFailure("there is no variable \"" + name + "\"");
			}
			return evaluation.variable(name);
		};
	}
}
