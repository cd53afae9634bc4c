// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * The result of an evaluation, with the conversions that a Sirius applies (recorded in the conformance kit).
 *
 * @param raw the value as it is: null, a text, number, boolean, object or collection
 * @param problem what went wrong; a value with an error is null
 */
public record Value(Object raw, Optional<EvaluationProblem> problem) {
	/** @return a value without problem */
	public static Value of(Object raw) {
		return new Value(raw, Optional.empty());
	}

	/** @return whether the evaluation has no value because of an error */
	public boolean failed() {
		return problem.filter(found -> found.severity() == EvaluationProblem.Severity.ERROR).isPresent();
	}

	/** @return whether the value is null, also after a failure */
	public boolean isNull() {
		return raw == null;
	}

	/** @return the value as a label shows it: null is empty, lists print as {@code [a, b]}, enums as their literal */
	public String asText() {
		return raw == null ? "" : raw.toString();
	}

	/** @return false for null, false, the text "false" and a failure; true for everything else, empty lists too */
	public boolean asBoolean() {
		return raw != null && !"false".equals(raw.toString());
	}

	/** @return whole numbers and texts of digits as they are, 0 for everything else */
	public int asInteger() {
		if (raw instanceof Integer number) {
			return number;
		}
		try {
			return raw == null ? 0 : Integer.parseInt(raw.toString());
		} catch (NumberFormatException notDigits) {
			return 0;
		}
	}

	/** @return the object, or the objects of a collection in its order; everything that is no object is left out */
	public List<EObject> asObjects() {
		if (raw instanceof EObject object) {
			return List.of(object);
		}
		if (raw instanceof Collection<?> values) {
			return values.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
		}
		return List.of();
	}
}
