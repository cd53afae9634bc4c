// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parses AQL. From strong to weak: navigation, not and minus, * /, + -, comparison, and, or, xor, implies. */
final class AqlParser {
	private static final List<Set<String>> LEVELS = List.of(Set.of("implies"), Set.of("xor"), Set.of("or"), Set.of("and"),
			Set.of("<=", ">=", "<>", "!=", "==", "=", "<", ">"), Set.of("+", "-"), Set.of("*", "/"));
	private static final Map<String, Class<?>> TYPES = Map.of("String", String.class, "Integer", Integer.class, "Real", Double.class,
			"Boolean", Boolean.class);
	private static final Set<String> RESERVED = Set.of("if", "then", "else", "endif", "let", "in", "not", "and", "or", "xor", "implies");

	/** Nobody writes more brackets within each other than this, and no stack has room for any number of them. */
	private static final int DEEPEST = 200;

	private final List<AqlToken> tokens;
	private int at;
	private int depth;

	private AqlParser(String text) {
		this.tokens = AqlLexer.tokens(text);
	}

	/** @throws EvaluationFailure with a syntax error */
	static AqlNode parse(String text) {
		AqlParser parser = new AqlParser(text);
		AqlNode node = parser.expression();
		if (parser.peek().kind() != AqlToken.Kind.END) {
			throw parser.unexpected();
		}
		return node;
	}

	private AqlToken peek() {
		return tokens.get(at);
	}

	private AqlToken take() {
		AqlToken token = tokens.get(at);
		if (token.kind() != AqlToken.Kind.END) {
			at++;
		}
		return token;
	}

	private boolean takes(String sign) {
		boolean is = peek().is(sign);
		at += is ? 1 : 0;
		return is;
	}

	private void expect(String sign) {
		if (!takes(sign)) {
			throw unexpected();
		}
	}

	private EvaluationFailure unexpected() {
		AqlToken token = peek();
		return new EvaluationFailure("syntax error at " + (token.position() + 1) + ": "
				+ (token.kind() == AqlToken.Kind.END ? "the expression is not complete" : "\"" + token.text() + "\" is not expected"));
	}

	private AqlNode expression() {
		deeper();
		AqlNode expression = binary(0);
		depth--;
		return expression;
	}

	private void deeper() {
		if (++depth > DEEPEST) {
			throw new EvaluationFailure("syntax error at " + (peek().position() + 1) + ": the expression is nested too deeply");
		}
	}

	private AqlNode binary(int level) {
		if (level == LEVELS.size()) {
			return unary();
		}
		AqlNode left = binary(level + 1);
		while (LEVELS.get(level).contains(peek().text()) && peek().kind() != AqlToken.Kind.TEXT) {
			String operator = take().text();
			left = new AqlNode.Binary(operator, left, binary(level + 1));
		}
		return left;
	}

	private AqlNode unary() {
		if (peek().is("not") || peek().is("-")) {
			String operator = take().text();
			deeper();
			AqlNode operand = unary();
			depth--;
			return new AqlNode.Unary(operator, operand);
		}
		return navigation();
	}

	private AqlNode navigation() {
		AqlNode node = primary();
		while (peek().is(".") || peek().is("->")) {
			boolean arrow = take().is("->");
			String name = name();
			if (arrow || peek().is("(")) {
				node = call(node, arrow, name);
			} else {
				node = new AqlNode.Feature(node, name);
			}
		}
		return node;
	}

	private String name() {
		if (peek().kind() != AqlToken.Kind.NAME) {
			throw unexpected();
		}
		return take().text();
	}

	private AqlNode call(AqlNode receiver, boolean arrow, String name) {
		expect("(");
		if (arrow && peek().kind() == AqlToken.Kind.NAME && (tokens.get(at + 1).is("|") || tokens.get(at + 1).is(":"))) {
			return iteration(receiver, name);
		}
		List<AqlNode> arguments = new ArrayList<>();
		if (!peek().is(")")) {
			do {
				arguments.add(expression());
			} while (takes(","));
		}
		expect(")");
		return new AqlNode.Call(receiver, arrow, name, arguments);
	}

	private AqlNode iteration(AqlNode receiver, String name) {
		String variable = name();
		if (takes(":")) {
			type();
		}
		expect("|");
		AqlNode body = expression();
		expect(")");
		return new AqlNode.Iteration(receiver, name, variable, body);
	}

	private AqlNode primary() {
		AqlToken token = peek();
		return switch (token.kind()) {
		case TEXT -> new AqlNode.Constant(take().text());
		case INTEGER -> integer();
		case REAL -> new AqlNode.Constant(Double.valueOf(take().text()));
		case NAME -> word();
		default -> sign();
		};
	}

	private AqlNode integer() {
		try {
			AqlNode constant = new AqlNode.Constant(Integer.valueOf(peek().text()));
			at++;
			return constant;
		} catch (NumberFormatException tooLarge) {
			throw unexpected();
		}
	}

	private AqlNode sign() {
		if (takes("(")) {
			AqlNode inner = expression();
			expect(")");
			return inner;
		}
		if (takes("{")) {
			return typeSet();
		}
		throw unexpected();
	}

	private AqlNode typeSet() {
		List<AqlNode.Path> types = new ArrayList<>();
		do {
			if (tokens.get(at).kind() != AqlToken.Kind.NAME || !tokens.get(at + 1).is("::")) {
				throw unexpected();
			}
			types.add(path());
		} while (takes("|"));
		expect("}");
		return new AqlNode.TypeSet(types);
	}

	private AqlNode word() {
		AqlToken token = peek();
		if (tokens.get(at + 1).is("::")) {
			return path();
		}
		return switch (token.text()) {
		case "true", "false" -> new AqlNode.Constant(Boolean.valueOf(take().text()));
		case "null" -> {
			take();
			yield new AqlNode.Constant(null);
		}
		case "if" -> conditional();
		case "let" -> let();
		default -> plainWord();
		};
	}

	private AqlNode plainWord() {
		String word = peek().text();
		if (RESERVED.contains(word)) {
			throw unexpected();
		}
		take();
		if ((word.equals("Sequence") || word.equals("OrderedSet")) && takes("{")) {
			return elements(word.equals("OrderedSet"));
		}
		return TYPES.containsKey(word) ? new AqlNode.Constant(AqlType.of(TYPES.get(word))) : new AqlNode.Variable(word);
	}

	private AqlNode elements(boolean unique) {
		List<AqlNode> values = new ArrayList<>();
		if (!peek().is("}")) {
			do {
				values.add(expression());
			} while (takes(","));
		}
		expect("}");
		return new AqlNode.Elements(unique, values);
	}

	private AqlNode.Path path() {
		List<String> segments = new ArrayList<>(List.of(name()));
		while (takes("::")) {
			segments.add(name());
		}
		return new AqlNode.Path(segments);
	}

	/** A type that only helps a static checker; it is read and not used. */
	private void type() {
		if (takes("{")) {
			typeSet();
		} else if (tokens.get(at + 1).is("(")) {
			name();
			expect("(");
			type();
			expect(")");
		} else {
			path();
		}
	}

	private AqlNode conditional() {
		expect("if");
		AqlNode condition = expression();
		expect("then");
		AqlNode then = expression();
		AqlNode otherwise = takes("else") ? expression() : null;
		expect("endif");
		return new AqlNode.Conditional(condition, then, otherwise);
	}

	private AqlNode let() {
		expect("let");
		List<String> names = new ArrayList<>();
		List<AqlNode> values = new ArrayList<>();
		do {
			names.add(name());
			if (takes(":")) {
				type();
			}
			expect("=");
			values.add(expression());
		} while (takes(","));
		expect("in");
		return new AqlNode.Let(names, values, expression());
	}
}
