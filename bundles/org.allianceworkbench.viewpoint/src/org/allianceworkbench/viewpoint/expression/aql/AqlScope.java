// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

/**
 * The variables of let and of iterations, innermost first.
 *
 * @param parent null at the end
 * @param value possibly null
 */
record AqlScope(AqlScope parent, String name, Object value) {
	static final AqlScope NONE = new AqlScope(null, "", null);

	AqlScope with(String variable, Object content) {
		return new AqlScope(this, variable, content);
	}

	/** @return the innermost scope with that name, or null */
	AqlScope find(String wanted) {
		AqlScope scope = this;
		while (scope != null && !scope.name.equals(wanted)) {
			scope = scope.parent;
		}
		return scope;
	}
}
