// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.ANY;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.COLLECTION;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.INTEGER;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.LIST;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.TYPE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Builtin;

/** The services of AQL on collections. Positions count from 1; a list gives a list, a set an ordered set. */
final class AqlCollections {
	private AqlCollections() {
	}

	/** @return an empty collection of the same kind */
	static Collection<Object> like(Collection<?> values) {
		return values instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
	}

	/** Adds a value, or the elements of a collection; what is missing is left out. */
	static void addFlat(Object value, Collection<Object> results) {
		if (value instanceof Collection<?> values) {
			results.addAll(values);
		} else if (value != null && value != AqlExpression.NOTHING) {
			results.add(value);
		}
	}

	static void define(List<Builtin> all) {
		questions(all);
		elements(all);
		conversions(all);
		changes(all);
		combinations(all);
		sums(all);
	}

	private static void unary(List<Builtin> all, String name, Function<Collection<?>, Object> body) {
		all.add(new Builtin(name, List.of(COLLECTION), (reader, a) -> body.apply((Collection<?>) a[0])));
	}

	private static void with(List<Builtin> all, String name, BiFunction<Collection<?>, Object, Object> body) {
		all.add(new Builtin(name, List.of(COLLECTION, ANY), (reader, a) -> body.apply((Collection<?>) a[0], a[1])));
	}

	private static void both(List<Builtin> all, String name, BiFunction<Collection<?>, Collection<?>, Object> body) {
		all.add(new Builtin(name, List.of(COLLECTION, COLLECTION),
				(reader, a) -> body.apply((Collection<?>) a[0], (Collection<?>) a[1])));
	}

	private static void indexed(List<Builtin> all, String name, BiFunction<Collection<?>, Integer, Object> body) {
		all.add(new Builtin(name, List.of(COLLECTION, INTEGER), (reader, a) -> body.apply((Collection<?>) a[0], (Integer) a[1])));
	}

	private static void questions(List<Builtin> all) {
		unary(all, "size", Collection::size);
		unary(all, "isEmpty", Collection::isEmpty);
		unary(all, "notEmpty", values -> !values.isEmpty());
		with(all, "includes", Collection::contains);
		with(all, "excludes", (values, value) -> !values.contains(value));
		with(all, "count", (values, value) -> Collections.frequency(values, value));
		both(all, "includesAll", Collection::containsAll);
		both(all, "excludesAll", Collections::disjoint);
		both(all, "startsWith", (values, start) -> starts(values.iterator(), start.iterator()));
		both(all, "endsWith", (values, end) -> starts(reversed(values).iterator(), reversed(end).iterator()));
	}

	private static Boolean starts(Iterator<?> values, Iterator<?> start) {
		while (start.hasNext()) {
			if (!values.hasNext() || !Objects.equals(values.next(), start.next())) {
				return false;
			}
		}
		return true;
	}

	private static List<Object> reversed(Collection<?> values) {
		List<Object> reversed = new ArrayList<>(values);
		Collections.reverse(reversed);
		return reversed;
	}

	private static void elements(List<Builtin> all) {
		unary(all, "first", values -> values.isEmpty() ? null : values.iterator().next());
		unary(all, "last", values -> values.isEmpty() ? null : new ArrayList<Object>(values).get(values.size() - 1));
		indexed(all, "at", (values, index) -> new ArrayList<Object>(values).get(index - 1));
		with(all, "indexOf", (values, value) -> new ArrayList<Object>(values).indexOf(value) + 1);
		with(all, "lastIndexOf", (values, value) -> new ArrayList<Object>(values).lastIndexOf(value) + 1);
		indexed(all, "drop", (values, count) -> part(values, count, values.size()));
		indexed(all, "dropRight", (values, count) -> part(values, 0, values.size() - count));
		all.add(new Builtin("subSequence", List.of(LIST, INTEGER, INTEGER),
				(reader, a) -> part((Collection<?>) a[0], (Integer) a[1] - 1, (Integer) a[2])));
		all.add(new Builtin("subOrderedSet", List.of(COLLECTION, INTEGER, INTEGER),
				(reader, a) -> part((Collection<?>) a[0], (Integer) a[1] - 1, (Integer) a[2])));
		all.add(new Builtin("filter", List.of(COLLECTION, TYPE), (reader, a) -> filter((Collection<?>) a[0], AqlType.from(a[1]))));
	}

	private static Object part(Collection<?> values, int from, int to) {
		Collection<Object> part = like(values);
		part.addAll(new ArrayList<Object>(values).subList(from, to));
		return part;
	}

	private static Object filter(Collection<?> values, AqlType type) {
		Collection<Object> kept = like(values);
		values.stream().filter(type::includes).forEach(kept::add);
		return kept;
	}

	private static void conversions(List<Builtin> all) {
		unary(all, "asSet", LinkedHashSet<Object>::new);
		unary(all, "asOrderedSet", LinkedHashSet<Object>::new);
		unary(all, "asSequence", ArrayList<Object>::new);
		with(all, "sep", AqlCollections::separated);
		all.add(new Builtin("sep", List.of(COLLECTION, ANY, ANY, ANY), (reader, a) -> {
			List<Object> between = separated((Collection<?>) a[0], a[2]);
			between.add(0, a[1]);
			between.add(a[3]);
			return between;
		}));
	}

	private static List<Object> separated(Collection<?> values, Object separator) {
		List<Object> separated = new ArrayList<>();
		for (Object each : values) {
			if (!separated.isEmpty()) {
				separated.add(separator);
			}
			separated.add(each);
		}
		return separated;
	}

	private static void changes(List<Builtin> all) {
		with(all, "including", (values, value) -> inserted(values, values.size(), value));
		with(all, "append", (values, value) -> inserted(values, values.size(), value));
		with(all, "prepend", (values, value) -> inserted(values, 0, value));
		with(all, "excluding", (values, value) -> {
			Collection<Object> kept = like(values);
			values.stream().filter(each -> !Objects.equals(each, value)).forEach(kept::add);
			return kept;
		});
		all.add(new Builtin("insertAt", List.of(COLLECTION, INTEGER, ANY),
				(reader, a) -> inserted((Collection<?>) a[0], (Integer) a[1] - 1, a[2])));
		unary(all, "reverse", values -> {
			Collection<Object> reversed = like(values);
			reversed.addAll(reversed(values));
			return reversed;
		});
	}

	private static Object inserted(Collection<?> values, int index, Object value) {
		List<Object> list = new ArrayList<>(values);
		list.add(index, value);
		return values instanceof Set ? new LinkedHashSet<>(list) : list;
	}

	private static void combinations(List<Builtin> all) {
		for (String name : List.of("union", "concat", "addAll")) {
			both(all, name, (values, more) -> {
				Collection<Object> union = like(values);
				union.addAll(values);
				union.addAll(more);
				return union;
			});
		}
		both(all, "intersection", (values, others) -> {
			Collection<Object> common = like(values);
			values.stream().filter(others::contains).forEach(common::add);
			return common;
		});
		both(all, "removeAll", (values, others) -> {
			Collection<Object> rest = like(values);
			values.stream().filter(each -> !others.contains(each)).forEach(rest::add);
			return rest;
		});
	}

	private static void sums(List<Builtin> all) {
		unary(all, "sum", values -> {
			long whole = 0;
			double real = 0;
			for (Object each : values) {
				whole += number(each).longValue();
				real += number(each).doubleValue();
			}
			return result(values, whole, real);
		});
		unary(all, "max", values -> {
			long whole = Long.MIN_VALUE;
			double real = Double.NEGATIVE_INFINITY;
			for (Object each : values) {
				whole = Math.max(whole, number(each).longValue());
				real = Math.max(real, number(each).doubleValue());
			}
			return result(values, whole, real);
		});
		unary(all, "min", values -> {
			long whole = Long.MAX_VALUE;
			double real = Double.POSITIVE_INFINITY;
			for (Object each : values) {
				whole = Math.min(whole, number(each).longValue());
				real = Math.min(real, number(each).doubleValue());
			}
			return result(values, whole, real);
		});
	}

	private static Number number(Object value) {
		if (value instanceof Number number) {
			return number;
		}
		throw new IllegalArgumentException(value + " is no number");
	}

	private static Object result(Collection<?> values, long whole, double real) {
		boolean isReal = values.stream().anyMatch(each -> each instanceof Double || each instanceof Float);
		return isReal ? (Object) real : (Object) whole;
	}
}
