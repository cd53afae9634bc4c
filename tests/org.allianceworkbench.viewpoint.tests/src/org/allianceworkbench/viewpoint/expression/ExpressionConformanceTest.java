// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.Place;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Every expression of the conformance kit has the value, the conversions and the severity that a real Sirius gave. */
class ExpressionConformanceTest {
	private static final Path GAPS = Path.of("src/org/allianceworkbench/viewpoint/expression/known-gaps.txt");

	private final Town town = new Town("small");

	@TestFactory
	Stream<DynamicTest> aqlGivesWhatSiriusGave() throws IOException {
		return tests("10-aql", new Interpreter(Services.NONE, town.metamodels()));
	}

	@TestFactory
	Stream<DynamicTest> prefixesAndServicesGiveWhatSiriusGave() throws IOException {
		return tests("11-prefixes-services", town.interpreter());
	}

	private Stream<DynamicTest> tests(String kase, Interpreter interpreter) throws IOException {
		JsonArray expected = JsonParser.parseString(Files.readString(Town.KIT.resolve("cases/" + kase + "/expected-expressions-small.json")))
				.getAsJsonArray();
		Map<String, String> gaps = gaps(kase);
		List<DynamicTest> tests = new ArrayList<>();
		for (JsonElement each : expected) {
			JsonObject recorded = each.getAsJsonObject();
			String key = recorded.get("context").getAsString() + " " + recorded.get("expression").getAsString();
			String reason = gaps.remove(key);
			tests.add(DynamicTest.dynamicTest(key, () -> check(recorded, interpreter, reason)));
		}
		tests.add(DynamicTest.dynamicTest("every listed gap is an expression of the kit", () -> assertEquals(Map.of(), gaps)));
		return tests.stream();
	}

	/** Each line: case, tab, context and expression, tab, reason. */
	private static Map<String, String> gaps(String kase) throws IOException {
		return Files.readAllLines(GAPS).stream().map(line -> line.split("\t")).filter(parts -> parts[0].equals(kase))
				.collect(Collectors.toMap(parts -> parts[1], parts -> parts[2], (a, b) -> a, LinkedHashMap::new));
	}

	private void check(JsonObject recorded, Interpreter interpreter, String gap) {
		Map<String, String> expected = recorded(recorded);
		Map<String, String> actual = actual(recorded, interpreter);
		if (gap == null) {
			assertEquals(lines(expected), lines(actual));
		} else if (expected.equals(actual)) {
			fail("The gap is closed, take it off the list: " + gap);
		}
	}

	private static String lines(Map<String, String> values) {
		return values.entrySet().stream().map(each -> each.getKey() + " = " + each.getValue()).collect(Collectors.joining("\n"));
	}

	private static Map<String, String> recorded(JsonObject recorded) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String key : List.of("value", "type", "severity", "asString", "asBoolean", "asInteger", "asObjects")) {
			JsonElement value = recorded.get(key);
			values.put(key, value == null || value.isJsonNull() ? "null" : value.isJsonArray() ? value.toString() : value.getAsString());
		}
		if (values.get("severity").equals("error")) {
			values.keySet().retainAll(List.of("value", "type", "severity"));
		}
		return values;
	}

	private Map<String, String> actual(JsonObject recorded, Interpreter interpreter) {
		String text = recorded.get("expression").getAsString();
		Value value = interpreter.evaluate(new Expression(text, new Place("kit", 1, "test", "/"), "expression"),
				town.object(recorded.get("context").getAsString()), Map.of(), Reads.NONE);
		Map<String, String> values = new LinkedHashMap<>();
		values.put("value", print(value.raw(), false));
		values.put("type", type(value.raw()));
		values.put("severity", value.problem().map(each -> each.severity().name().toLowerCase()).orElse("null"));
		if (!value.failed()) {
			values.put("asString", value.isNull() ? "null" : value.asText().replaceAll("@[0-9a-f]+", "@HASH"));
			values.put("asBoolean", String.valueOf(value.asBoolean()));
			values.put("asInteger", String.valueOf(value.asInteger()));
			values.put("asObjects", value.asObjects().stream().map(each -> "\"" + name(each) + "\"").collect(Collectors.joining(",", "[", "]")));
		}
		return values;
	}

	private static String print(Object value, boolean inside) {
		if (value instanceof Collection<?> values) {
			return values.stream().map(each -> print(each, true)).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof EEnumLiteral literal) {
			return literal.getLiteral();
		}
		if (value instanceof EObject object) {
			return name(object);
		}
		return value instanceof String && inside ? "\"" + value + "\"" : String.valueOf(value);
	}

	private static String name(EObject object) {
		return object instanceof ENamedElement named ? "(" + object.eClass().getName() + " " + named.getName() + ")"
				: (String) object.eGet(object.eClass().getEStructuralFeature("id"));
	}

	private static String type(Object value) {
		if (value instanceof EEnumLiteral literal) {
			return "EnumLiteral " + literal.getEEnum().getName();
		}
		if (value instanceof EObject object) {
			return object.eClass().getName();
		}
		if (value instanceof Collection) {
			return value instanceof List ? "List" : "Set";
		}
		return value == null ? "null" : value.getClass().getSimpleName();
	}
}
