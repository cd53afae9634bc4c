// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.util.List;

/** The syntax tree of an AQL expression. */
sealed interface AqlNode {
	record Constant(Object value) implements AqlNode {
	}

	record Variable(String name) implements AqlNode {
	}

	/** {@code package::Type} or {@code package::Enumeration::literal}. */
	record Path(List<String> segments) implements AqlNode {
	}

	/** <code>{a::B | c::D}</code>. */
	record TypeSet(List<Path> types) implements AqlNode {
	}

	record Elements(boolean unique, List<AqlNode> values) implements AqlNode {
	}

	record Feature(AqlNode receiver, String name) implements AqlNode {
	}

	/** A call on each element with a point, on the whole with an arrow. */
	record Call(AqlNode receiver, boolean arrow, String name, List<AqlNode> arguments) implements AqlNode {
	}

	/** A call such as {@code ->select(p | ...)}. */
	record Iteration(AqlNode receiver, String name, String variable, AqlNode body) implements AqlNode {
	}

	record Unary(String operator, AqlNode operand) implements AqlNode {
	}

	record Binary(String operator, AqlNode left, AqlNode right) implements AqlNode {
	}

	/** {@code otherwise} is null where there is no else. */
	record Conditional(AqlNode condition, AqlNode then, AqlNode otherwise) implements AqlNode {
	}

	record Let(List<String> names, List<AqlNode> values, AqlNode body) implements AqlNode {
	}
}
