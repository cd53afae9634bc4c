// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Compares a recorded result with ours and says in words where they differ. */
final class Comparison {
	private final Set<String> ignored;
	private final Consumer<String> ignoring;
	private final List<String> differences = new ArrayList<>();

	private Comparison(Set<String> ignored, Consumer<String> ignoring) {
		this.ignored = ignored;
		this.ignoring = ignoring;
	}

	/**
	 * @param ignored names of values whose differences do not count
	 * @param ignoring is told of each of these names that differs
	 * @return one line for each difference
	 */
	static List<String> differences(Object expected, Object actual, Set<String> ignored, Consumer<String> ignoring) {
		Comparison comparison = new Comparison(ignored, ignoring);
		comparison.compare("", expected, actual);
		return comparison.differences;
	}

	private void compare(String where, Object expected, Object actual) {
		if (expected instanceof Map<?, ?> left && actual instanceof Map<?, ?> right) {
			compareMaps(where, left, right);
		} else if (expected instanceof Collection<?> left && actual instanceof Collection<?> right) {
			compareLists(where, where.endsWith("elements") ? edgesLast(left) : List.copyOf(withNulls(left)), withNulls(right));
		} else if (expected instanceof Number left && actual instanceof Number right) {
			report(where, left.doubleValue() == right.doubleValue(), expected, actual);
		} else {
			report(where, expected == null ? actual == null : expected.equals(actual), expected, actual);
		}
	}

	private static List<Object> withNulls(Collection<?> values) {
		List<Object> result = new ArrayList<>();
		values.forEach(value -> result.add(value == null ? "null" : value));
		return result;
	}

	/** Our diagrams keep nodes and edges in two lists, so edges stand after nodes that came later. */
	private static List<Object> edgesLast(Collection<?> elements) {
		List<Object> result = new ArrayList<>(elements.stream().filter(element -> !isEdge(element)).toList());
		elements.stream().filter(Comparison::isEdge).forEach(result::add);
		return result;
	}

	private static boolean isEdge(Object element) {
		return element instanceof Map<?, ?> map && "edge".equals(map.get("kind"));
	}

	private void compareMaps(String where, Map<?, ?> expected, Map<?, ?> actual) {
		Set<String> keys = new TreeSet<>();
		expected.keySet().forEach(key -> keys.add(key.toString()));
		actual.keySet().forEach(key -> keys.add(key.toString()));
		String here = expected.containsKey("path") ? where + "{" + expected.get("path") + "}" : where;
		keys.forEach(key -> {
			if (!ignored.contains(key)) {
				compare(here + "." + key, expected.get(key), actual.get(key));
			} else if (!Objects.equals(expected.get(key), actual.get(key))) {
				ignoring.accept(key);
			}
		});
	}

	private void compareLists(String where, List<?> expected, List<?> actual) {
		List<Object> left = names(expected);
		List<Object> right = names(actual);
		if (!left.equals(right)) {
			differences.add(where + ": expected " + left + " but was " + right);
			return;
		}
		for (int i = 0; i < expected.size(); i++) {
			compare(where + "[" + i + "]", expected.get(i), actual.get(i));
		}
	}

	private static List<Object> names(List<?> values) {
		return values.stream().map(value -> value instanceof Map<?, ?> map ? map.containsKey("path") ? map.get("path") : "" : (Object) value.toString())
				.map(Object.class::cast).toList();
	}

	private void report(String where, boolean same, Object expected, Object actual) {
		if (!same) {
			differences.add(where + ": expected " + expected + " but was " + actual);
		}
	}
}
