// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The services of AQL that evaluate an expression for each element. */
final class AqlIterations {
	static final Set<String> NAMES = Set.of("select", "reject", "collect", "exists", "forAll", "one", "any", "isUnique", "sortedBy",
			"closure");

	/** No closure of a model that anybody draws is larger. */
	private static final int MAXIMUM_CLOSURE = 1_000_000;

	private AqlIterations() {
	}

	/** @return the result, or {@link AqlExpression#NOTHING} where there is no service of that name */
	static Object evaluate(String name, Collection<?> values, UnaryOperator<Object> body) {
		return switch (name) {
		case "select" -> keep(values, body, Boolean.TRUE);
		case "reject" -> keep(values, body, Boolean.FALSE);
		case "collect" -> collect(values, body);
		case "exists" -> values.stream().anyMatch(each -> Boolean.TRUE.equals(body.apply(each)));
		case "forAll" -> values.stream().allMatch(each -> Boolean.TRUE.equals(body.apply(each)));
		case "one" -> values.stream().filter(each -> Boolean.TRUE.equals(body.apply(each))).limit(2).count() == 1;
		case "any" -> any(values, body);
		case "isUnique" -> isUnique(values, body);
		case "sortedBy" -> sortedBy(values, body);
		case "closure" -> closure(values, body);
		default -> AqlExpression.NOTHING;
		};
	}

	private static Object keep(Collection<?> values, UnaryOperator<Object> body, Boolean wanted) {
		Collection<Object> kept = AqlCollections.like(values);
		for (Object each : values) {
			if (wanted.equals(body.apply(each))) {
				kept.add(each);
			}
		}
		return kept;
	}

	private static Object collect(Collection<?> values, UnaryOperator<Object> body) {
		Collection<Object> collected = AqlCollections.like(values);
		values.forEach(each -> AqlCollections.addFlat(body.apply(each), collected));
		return collected;
	}

	private static Object any(Collection<?> values, UnaryOperator<Object> body) {
		for (Object each : values) {
			if (Boolean.TRUE.equals(body.apply(each))) {
				return each;
			}
		}
		return null;
	}

	private static Object isUnique(Collection<?> values, UnaryOperator<Object> body) {
		Set<Object> seen = new HashSet<>();
		return values.stream().allMatch(each -> seen.add(body.apply(each)));
	}

	/** Values that cannot be compared keep their order. */
	@SuppressWarnings("unchecked")
	private static Object sortedBy(Collection<?> values, UnaryOperator<Object> body) {
		Map<Object, Object> keys = new IdentityHashMap<>();
		values.forEach(each -> keys.put(each, body.apply(each)));
		List<Object> sorted = new ArrayList<>(values);
		sorted.sort((left, right) -> {
			Object first = keys.get(left);
			Object second = keys.get(right);
			return first instanceof Comparable<?> comparable && second != null && first.getClass() == second.getClass()
					? ((Comparable<Object>) comparable).compareTo(second) : 0;
		});
		return values instanceof Set ? new LinkedHashSet<>(sorted) : sorted;
	}

	private static Object closure(Collection<?> values, UnaryOperator<Object> body) {
		Set<Object> found = new LinkedHashSet<>();
		Deque<Object> next = new ArrayDeque<>(values.stream().filter(Objects::nonNull).toList());
		while (!next.isEmpty()) {
			List<Object> step = new ArrayList<>();
			AqlCollections.addFlat(body.apply(next.removeFirst()), step);
			for (Object each : step) {
				if (each != null && found.add(each)) {
					next.add(each);
				}
			}
			if (found.size() > MAXIMUM_CLOSURE) {
				throw EvaluationFailure.exhausted("the closure has more than " + MAXIMUM_CLOSURE + " elements");
			}
		}
		return found;
	}
}
