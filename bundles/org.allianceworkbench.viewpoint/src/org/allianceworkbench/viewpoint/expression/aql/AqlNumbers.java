// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.DOUBLE;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.INTEGER;

import java.util.List;
import java.util.function.BinaryOperator;

import org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Builtin;

/** The services of AQL on numbers. */
final class AqlNumbers {
	private AqlNumbers() {
	}

	static void define(List<Builtin> all) {
		integers(all, "mod", (left, right) -> left % right);
		integers(all, "div", (left, right) -> left / right);
		integers(all, "max", Math::max);
		integers(all, "min", Math::min);
		doubles(all, "max", Math::max);
		doubles(all, "min", Math::min);
		all.add(new Builtin("abs", List.of(INTEGER), (reader, a) -> Math.abs((Integer) a[0])));
		all.add(new Builtin("abs", List.of(DOUBLE), (reader, a) -> Math.abs((Double) a[0])));
		all.add(new Builtin("floor", List.of(INTEGER), (reader, a) -> a[0]));
		all.add(new Builtin("floor", List.of(DOUBLE), (reader, a) -> (int) Math.floor((Double) a[0])));
		all.add(new Builtin("round", List.of(INTEGER), (reader, a) -> a[0]));
		all.add(new Builtin("round", List.of(DOUBLE), (reader, a) -> (int) Math.round((Double) a[0])));
	}

	private static void integers(List<Builtin> all, String name, BinaryOperator<Integer> body) {
		all.add(new Builtin(name, List.of(INTEGER, INTEGER), (reader, a) -> body.apply((Integer) a[0], (Integer) a[1])));
	}

	private static void doubles(List<Builtin> all, String name, BinaryOperator<Double> body) {
		all.add(new Builtin(name, List.of(DOUBLE, DOUBLE), (reader, a) -> body.apply((Double) a[0], (Double) a[1])));
	}
}
