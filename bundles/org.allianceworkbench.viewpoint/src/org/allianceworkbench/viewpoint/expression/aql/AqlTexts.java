// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.ANY;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.INTEGER;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.TEXT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Builtin;
import org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter;

/** The services of AQL on texts. Positions count from 1. */
final class AqlTexts {
	private AqlTexts() {
	}

	/** @return a value as text: null is empty, a collection is its elements one after the other */
	static String text(Object value) {
		if (value instanceof Collection<?> values) {
			return values.stream().map(AqlTexts::text).collect(Collectors.joining());
		}
		return value == null ? "" : value.toString();
	}

	static void define(List<Builtin> all) {
		all.add(new Builtin("toString", List.of(ANY), (reader, a) -> text(a[0])));
		measures(all);
		changes(all);
		questions(all);
		parts(all);
	}

	private static void unary(List<Builtin> all, String name, Function<String, Object> body) {
		all.add(new Builtin(name, List.of(TEXT), (reader, a) -> body.apply((String) a[0])));
	}

	private static void binary(List<Builtin> all, String name, BiFunction<String, String, Object> body) {
		all.add(new Builtin(name, List.of(TEXT, TEXT), (reader, a) -> body.apply((String) a[0], (String) a[1])));
	}

	private static void indexed(List<Builtin> all, String name, BiFunction<String, Integer, Object> body) {
		all.add(new Builtin(name, List.of(TEXT, INTEGER), (reader, a) -> body.apply((String) a[0], (Integer) a[1])));
	}

	private static void measures(List<Builtin> all) {
		unary(all, "size", text -> text == null ? 0 : text.length());
		binary(all, "index", (text, part) -> position(text.indexOf(part)));
		all.add(new Builtin("index", List.of(TEXT, TEXT, INTEGER),
				(reader, a) -> position(((String) a[0]).indexOf((String) a[1], (Integer) a[2] - 1))));
		binary(all, "lastIndex", (text, part) -> position(text.lastIndexOf(part)));
		binary(all, "strcmp", String::compareTo);
		unary(all, "toInteger", Integer::valueOf);
		unary(all, "toReal", Double::valueOf);
	}

	private static Integer position(int index) {
		return index < 0 ? -1 : index + 1;
	}

	private static void changes(List<Builtin> all) {
		binary(all, "concat", (text, more) -> text(text) + text(more));
		binary(all, "prefix", (text, start) -> text(start) + text(text));
		unary(all, "toUpper", text -> text.toUpperCase(Locale.ROOT));
		unary(all, "toLower", text -> text.toLowerCase(Locale.ROOT));
		unary(all, "toUpperFirst", text -> text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1));
		unary(all, "toLowerFirst", text -> text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1));
		unary(all, "trim", String::trim);
		List<Parameter> three = List.of(TEXT, TEXT, TEXT);
		all.add(new Builtin("replace", three, (reader, a) -> SearchedText.matcher((String) a[1], (String) a[0]).replaceFirst((String) a[2])));
		all.add(new Builtin("replaceAll", three, (reader, a) -> SearchedText.matcher((String) a[1], (String) a[0]).replaceAll((String) a[2])));
		all.add(new Builtin("substitute", three, (reader, a) -> ((String) a[0]).replaceFirst(Pattern.quote((String) a[1]),
				Matcher.quoteReplacement((String) a[2]))));
		all.add(new Builtin("substituteAll", three, (reader, a) -> ((String) a[0]).replace((String) a[1], (String) a[2])));
	}

	private static void questions(List<Builtin> all) {
		binary(all, "startsWith", String::startsWith);
		binary(all, "endsWith", String::endsWith);
		binary(all, "contains", String::contains);
		binary(all, "strstr", String::contains);
		binary(all, "matches", (text, pattern) -> SearchedText.matcher(pattern, text).matches());
		binary(all, "equalsIgnoreCase", String::equalsIgnoreCase);
		unary(all, "isAlpha", text -> text.chars().allMatch(Character::isLetter));
		unary(all, "isAlphaNum", text -> text.chars().allMatch(Character::isLetterOrDigit));
	}

	private static void parts(List<Builtin> all) {
		indexed(all, "substring", (text, from) -> text.substring(from - 1));
		all.add(new Builtin("substring", List.of(TEXT, INTEGER, INTEGER),
				(reader, a) -> ((String) a[0]).substring((Integer) a[1] - 1, (Integer) a[2])));
		indexed(all, "at", (text, index) -> String.valueOf(text.charAt(index - 1)));
		indexed(all, "first", (text, count) -> text.substring(0, count));
		indexed(all, "last", (text, count) -> text.substring(text.length() - count));
		unary(all, "characters", text -> text.chars().mapToObj(each -> String.valueOf((char) each)).collect(Collectors.toList()));
		unary(all, "tokenize", text -> tokens(new StringTokenizer(text)));
		binary(all, "tokenize", (text, signs) -> tokens(new StringTokenizer(text, signs)));
	}

	private static List<Object> tokens(StringTokenizer tokens) {
		return new ArrayList<>(Collections.list(tokens));
	}
}
