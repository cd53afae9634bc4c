// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.util.Optional;

import org.eclipse.emf.ecore.EClassifier;

/** What an expression sees of the world around it. */
public interface AqlContext {
	/** @return whether the variable exists, even if its value is null */
	boolean hasVariable(String name);

	/** @return its value, possibly null */
	Object variable(String name);

	/** @return the type of that name, {@code package::Type} */
	Optional<EClassifier> type(String name);

	/** @return the result of a service of the specification, or {@link AqlExpression#NOTHING} where none accepts the arguments */
	Object callService(String name, Object... arguments);

	/** @return reads objects and reports it */
	ObjectReader reader();

	/** Notes that the evaluation goes on although something was not found. */
	void warn(String message);
}
