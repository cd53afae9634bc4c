// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.viewpoint.expression.aql.EvaluationFailure;

/** One method of a services class. */
final class JavaService {
	private final Object instance;
	private final Method method;
	private final List<Class<?>> parameters;

	JavaService(Object instance, Method method) {
		this.instance = Modifier.isStatic(method.getModifiers()) ? null : instance;
		this.method = method;
		this.parameters = MethodType.methodType(void.class, method.getParameterTypes()).wrap().parameterList();
	}

	boolean accepts(Object... arguments) {
		if (arguments.length != parameters.size()) {
			return false;
		}
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i] != null && !parameters.get(i).isInstance(arguments[i])) {
				return false;
			}
		}
		return true;
	}

	/** More specific services come first; between equals the names of the parameter types decide, so that the choice is always the same. */
	boolean before(JavaService other) {
		boolean narrower = narrowerThan(other);
		boolean wider = other.narrowerThan(this);
		return narrower == wider ? names().compareTo(other.names()) < 0 : narrower;
	}

	private boolean narrowerThan(JavaService other) {
		for (int i = 0; i < parameters.size(); i++) {
			if (!other.parameters.get(i).isAssignableFrom(parameters.get(i))) {
				return false;
			}
		}
		return true;
	}

	private String names() {
		return Arrays.toString(method.getParameterTypes());
	}

	/** @throws EvaluationFailure with what the service threw */
	Object call(Object... arguments) {
		try {
			return method.invoke(instance, arguments);
		} catch (InvocationTargetException thrown) {
			throw new EvaluationFailure("the service " + method.getName() + " failed", thrown.getCause());
		} catch (IllegalAccessException | IllegalArgumentException refused) {
			throw new EvaluationFailure("the service " + method.getName() + " cannot be called", refused);
		}
	}
}
