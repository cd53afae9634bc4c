// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;

/** The operators of AQL. They do not mix kinds of numbers. */
final class AqlOperators {
	private AqlOperators() {
	}

	/** @return the result where the left side decides it alone, else null */
	static Boolean decided(String operator, Object left) {
		return switch (operator) {
		case "and" -> Boolean.FALSE.equals(left) ? Boolean.FALSE : null;
		case "or" -> Boolean.TRUE.equals(left) ? Boolean.TRUE : null;
		case "implies" -> Boolean.FALSE.equals(left) ? Boolean.TRUE : null;
		default -> null;
		};
	}

	static Object unary(String operator, Object operand, AqlEvaluator evaluator) {
		if (operand == null) {
			throw new EvaluationFailure("\"" + operator + "\" has nothing to work on");
		}
		if (operator.equals("not")) {
			return operand instanceof Boolean value ? (Object) !value : evaluator.notFound("not", operand);
		}
		if (operand instanceof Integer number) {
			return -number;
		}
		if (operand instanceof Long number) {
			return -number;
		}
		return operand instanceof Double number ? (Object) (-number) : evaluator.notFound("-", operand);
	}

	static Object binary(String operator, Object left, Object right, AqlEvaluator evaluator) {
		Object result = switch (operator) {
		case "=", "==" -> Objects.equals(left, right);
		case "<>", "!=" -> !Objects.equals(left, right);
		case "<", "<=", ">", ">=" -> compare(operator, left, right);
		case "and", "or", "xor", "implies" -> logic(operator, left, right);
		case "+" -> add(left, right);
		default -> arithmetic(operator, left, right);
		};
		return result == AqlExpression.NOTHING ? evaluator.notFound(operator, left, right) : result;
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Object compare(String operator, Object left, Object right) {
		boolean comparable = (left == null || left instanceof Comparable) && (right == null || right instanceof Comparable);
		if (!comparable) {
			return AqlExpression.NOTHING;
		}
		int order;
		try {
			order = ((Comparable) left).compareTo(Objects.requireNonNull(right));
		} catch (ClassCastException | NullPointerException failure) {
			throw new EvaluationFailure("\"" + operator + "\" cannot compare " + left + " and " + right, failure);
		}
		return switch (operator) {
		case "<" -> order < 0;
		case "<=" -> order <= 0;
		case ">" -> order > 0;
		default -> order >= 0;
		};
	}

	private static Object logic(String operator, Object left, Object right) {
		boolean booleans = (left == null || left instanceof Boolean) && (right == null || right instanceof Boolean);
		if (!booleans) {
			return AqlExpression.NOTHING;
		}
		if (left == null || right == null) {
			throw new EvaluationFailure("\"" + operator + "\" has nothing to work on");
		}
		boolean first = (Boolean) left;
		boolean second = (Boolean) right;
		return switch (operator) {
		case "and" -> first && second;
		case "or" -> first || second;
		case "xor" -> first ^ second;
		default -> !first || second;
		};
	}

	private static Object add(Object left, Object right) {
		if (left == AqlExpression.NOTHING || right == AqlExpression.NOTHING) {
			return AqlExpression.NOTHING;
		}
		if (left instanceof String || right instanceof String) {
			return AqlTexts.text(left) + AqlTexts.text(right);
		}
		if (left instanceof Collection<?> values && right instanceof Collection<?> more) {
			Collection<Object> sum = AqlCollections.like(values);
			sum.addAll(values);
			sum.addAll(more);
			return sum;
		}
		return arithmetic("+", left, right);
	}

	private static Object arithmetic(String operator, Object left, Object right) {
		if (left instanceof Integer first && right instanceof Integer second) {
			return integers(operator, first, second);
		}
		if (left instanceof Long first && right instanceof Long second) {
			return longs(operator, first, second);
		}
		if (left instanceof Double first && right instanceof Double second) {
			return doubles(operator, first, second);
		}
		if (operator.equals("-") && left instanceof Collection<?> values && right instanceof Collection<?> others) {
			Collection<Object> rest = AqlCollections.like(values);
			rest.addAll(values);
			rest.removeAll(new ArrayList<>(others));
			return rest;
		}
		return AqlExpression.NOTHING;
	}

	private static Object integers(String operator, int left, int right) {
		return switch (operator) {
		case "+" -> left + right;
		case "-" -> left - right;
		case "*" -> left * right;
		default -> left / divisor(right);
		};
	}

	private static Object longs(String operator, long left, long right) {
		return switch (operator) {
		case "+" -> left + right;
		case "-" -> left - right;
		case "*" -> left * right;
		default -> left / divisor(right);
		};
	}

	private static long divisor(long right) {
		if (right == 0) {
			throw new EvaluationFailure("division by zero", new ArithmeticException("/ by zero"));
		}
		return right;
	}

	private static int divisor(int right) {
		return (int) divisor((long) right);
	}

	private static Object doubles(String operator, double left, double right) {
		return switch (operator) {
		case "+" -> left + right;
		case "-" -> left - right;
		case "*" -> left * right;
		default -> left / right;
		};
	}
}
