// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EParameter;

/** The services that AQL itself brings along, by name; null fits every parameter. */
final class AqlLibrary {
	/** What a parameter accepts. */
	enum Parameter {
		ANY(value -> true), TEXT(String.class::isInstance), INTEGER(Integer.class::isInstance), DOUBLE(Double.class::isInstance),
		OBJECT(EObject.class::isInstance), COLLECTION(Collection.class::isInstance), LIST(List.class::isInstance),
		TYPE(value -> AqlType.from(value) != null);

		private final Predicate<Object> accepts;

		Parameter(Predicate<Object> accepts) {
			this.accepts = accepts;
		}
	}

	/** What a service does. */
	interface Body {
		Object apply(ObjectReader reader, Object[] arguments);
	}

	/** One service. */
	record Builtin(String name, List<Parameter> parameters, Body body) {
		boolean accepts(Object... arguments) {
			if (arguments.length != parameters.size()) {
				return false;
			}
			for (int i = 0; i < arguments.length; i++) {
				if (arguments[i] != null && !parameters.get(i).accepts.test(arguments[i])) {
					return false;
				}
			}
			return true;
		}

		/** @throws EvaluationFailure where the service fails */
		Object call(ObjectReader reader, Object... arguments) {
			try {
				return body.apply(reader, arguments);
			} catch (IndexOutOfBoundsException | ClassCastException | NullPointerException | IllegalArgumentException
					| ArithmeticException failure) {
				throw new EvaluationFailure("the service " + name + " failed", failure);
			}
		}
	}

	private static final Map<String, List<Builtin>> SERVICES = services();

	private AqlLibrary() {
	}

	private static Map<String, List<Builtin>> services() {
		List<Builtin> all = new ArrayList<>();
		AqlTexts.define(all);
		AqlNumbers.define(all);
		AqlCollections.define(all);
		AqlObjects.define(all);
		Map<String, List<Builtin>> byName = new HashMap<>();
		all.forEach(each -> byName.computeIfAbsent(each.name(), any -> new ArrayList<>()).add(each));
		return Map.copyOf(byName);
	}

	/** @return the first service that accepts the arguments, or null */
	static Builtin find(String name, Object... arguments) {
		for (Builtin each : SERVICES.getOrDefault(name, List.of())) {
			if (each.accepts(arguments)) {
				return each;
			}
		}
		return null;
	}

	static boolean knows(String name) {
		return SERVICES.containsKey(name);
	}

	/** @return the names of all services */
	static Set<String> names() {
		return new TreeSet<>(SERVICES.keySet());
	}

	/** @return the result of the receiver's operation with that name and such parameters, else {@link AqlExpression#NOTHING} */
	static Object operation(String name, ObjectReader reader, Object... arguments) {
		if (!(arguments[0] instanceof EObject receiver)) {
			return AqlExpression.NOTHING;
		}
		for (EOperation operation : receiver.eClass().getEAllOperations()) {
			if (operation.getName().equals(name) && accepts(operation, arguments)) {
				if (!ObjectReader.reportsItself(receiver)) {
					reader.everything();
				}
				return invoke(receiver, operation, arguments);
			}
		}
		return AqlExpression.NOTHING;
	}

	private static boolean accepts(EOperation operation, Object... arguments) {
		if (operation.getEParameters().size() != arguments.length - 1) {
			return false;
		}
		for (int i = 1; i < arguments.length; i++) {
			EParameter parameter = operation.getEParameters().get(i - 1);
			boolean fits = parameter.isMany() ? arguments[i] instanceof Collection
					: arguments[i] == null || parameter.getEType() == null || parameter.getEType().isInstance(arguments[i]);
			if (!fits) {
				return false;
			}
		}
		return true;
	}

	private static Object invoke(EObject receiver, EOperation operation, Object... arguments) {
		try {
			return receiver.eInvoke(operation, new BasicEList<>(Arrays.asList(arguments).subList(1, arguments.length)));
		} catch (InvocationTargetException thrown) {
			throw new EvaluationFailure("the operation " + operation.getName() + " failed", thrown.getCause());
		} catch (UnsupportedOperationException notImplemented) {
			throw new EvaluationFailure("the operation " + operation.getName() + " failed", notImplemented);
		}
	}
}
