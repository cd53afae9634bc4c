// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.util.ArrayList;
import java.util.List;

/** Cuts an AQL expression into tokens. */
final class AqlLexer {
	private static final List<String> SIGNS = List.of("->", "::", "<=", ">=", "<>", "!=", "==", "=", "<", ">", "+", "-", "*", "/", "(", ")",
			"{", "}", ",", ".", "|", ":");

	private final String text;
	private int at;

	private AqlLexer(String text) {
		this.text = text;
	}

	/** @throws EvaluationFailure where something is no token */
	static List<AqlToken> tokens(String text) {
		AqlLexer lexer = new AqlLexer(text);
		List<AqlToken> tokens = new ArrayList<>();
		do {
			tokens.add(lexer.next());
		} while (tokens.get(tokens.size() - 1).kind() != AqlToken.Kind.END);
		return tokens;
	}

	private AqlToken next() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		if (at == text.length()) {
			return new AqlToken(AqlToken.Kind.END, "", at);
		}
		char first = text.charAt(at);
		if (Character.isDigit(first)) {
			return number();
		}
		if (first == '\'') {
			return string();
		}
		return Character.isLetter(first) || first == '_' ? name() : sign();
	}

	private AqlToken name() {
		int start = at;
		while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
			at++;
		}
		return new AqlToken(AqlToken.Kind.NAME, text.substring(start, at), start);
	}

	/** A point belongs to the number only where a digit follows, so that {@code 7.mod(3)} is a call. */
	private AqlToken number() {
		int start = at;
		digits();
		if (at + 1 < text.length() && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
			at++;
			digits();
			return new AqlToken(AqlToken.Kind.REAL, text.substring(start, at), start);
		}
		return new AqlToken(AqlToken.Kind.INTEGER, text.substring(start, at), start);
	}

	private void digits() {
		while (at < text.length() && Character.isDigit(text.charAt(at))) {
			at++;
		}
	}

	private AqlToken string() {
		int start = at++;
		StringBuilder value = new StringBuilder();
		while (at < text.length() && text.charAt(at) != '\'') {
			value.append(text.charAt(at) == '\\' ? escape() : text.charAt(at));
			at++;
		}
		if (at == text.length()) {
			throw new EvaluationFailure("syntax error: the string that starts at " + (start + 1) + " has no end");
		}
		at++;
		return new AqlToken(AqlToken.Kind.TEXT, value.toString(), start);
	}

	private char escape() {
		at++;
		char escaped = at < text.length() ? text.charAt(at) : '\0';
		return switch (escaped) {
		case 'b' -> '\b';
		case 't' -> '\t';
		case 'n' -> '\n';
		case 'f' -> '\f';
		case 'r' -> '\r';
		case '"', '\'', '\\' -> escaped;
		case 'u' -> code(4);
		case 'x' -> code(2);
		default -> throw new EvaluationFailure("syntax error at " + (at + 1) + ": \\" + escaped + " is no escape");
		};
	}

	private char code(int length) {
		try {
			char value = (char) Integer.parseInt(text.substring(at + 1, at + 1 + length), 16);
			at += length;
			return value;
		} catch (NumberFormatException | IndexOutOfBoundsException noCode) {
			throw new EvaluationFailure("syntax error at " + (at + 1) + ": " + length + " hexadecimal digits are expected");
		}
	}

	private AqlToken sign() {
		for (String sign : SIGNS) {
			if (text.startsWith(sign, at)) {
				at += sign.length();
				return new AqlToken(AqlToken.Kind.SIGN, sign, at - sign.length());
			}
		}
		throw new EvaluationFailure("syntax error at " + (at + 1) + ": \"" + text.charAt(at) + "\" is not expected");
	}
}
