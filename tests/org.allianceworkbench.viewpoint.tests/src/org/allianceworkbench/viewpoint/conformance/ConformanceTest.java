// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.google.gson.Gson;

/** Our runtime gives what a real Sirius gave: the elements of every diagram and the effect of every tool. */
class ConformanceTest {
	private static final List<String> CASES = List.of("01-nodes", "02-containers", "03-edges", "04-styles", "05-layers", "06-filters",
			"07-synchronisation", "08-tools", "09-edit-delete-drop", "15-realistic");
	private static final Gson GSON = new Gson();

	private final KnownGaps gaps = KnownGaps.read();

	@TestFactory
	Stream<DynamicTest> trees() {
		return CASES.stream().flatMap(this::trees);
	}

	@TestFactory
	Stream<DynamicTest> tools() {
		return CASES.stream().flatMap(this::tools);
	}

	private Stream<DynamicTest> trees(String name) {
		Map<String, List<Map<String, Object>>> byModel = new LinkedHashMap<>();
		list(scenarios(name), "trees").forEach(tree -> byModel.computeIfAbsent((String) tree.get("model"), key -> new ArrayList<>()).add(tree));
		List<DynamicTest> tests = new ArrayList<>();
		byModel.forEach((model, trees) -> {
			Object expected = read(name, "expected-" + model + ".json");
			for (int i = 0; i < trees.size(); i++) {
				Object part = expected instanceof List<?> parts ? parts.get(i) : expected;
				Map<String, Object> tree = trees.get(i);
				tests.add(test(name + " " + model + " " + tree.get("representation") + " on " + tree.get("root"),
						() -> Comparison.differences(part, tree(name, tree), gaps.values())));
			}
		});
		return tests.stream();
	}

	private static Map<String, Object> tree(String name, Map<String, Object> tree) {
		try (TownFixture fixture = new TownFixture(name, (String) tree.get("model"))) {
			DiagramSynchronizer made = fixture.create((String) tree.get("representation"), fixture.object((String) tree.get("root")));
			Map<String, Object> result = new LinkedHashMap<>();
			if (made == null) {
				result.put("canCreate", false);
			} else {
				result.putAll(new DiagramDump(made).dump());
				result.put("kind", "diagram");
			}
			result.put("representation", tree.get("representation"));
			result.put("root", tree.get("root"));
			return result;
		}
	}

	private Stream<DynamicTest> tools(String name) {
		return list(scenarios(name), "tools").stream().map(scenario -> test(name + " tool " + scenario.get("name"), () -> Comparison
				.differences(read(name, "expected-tool-" + scenario.get("name") + ".json"), tool(name, scenario), gaps.values())));
	}

	private static Map<String, Object> tool(String name, Map<String, Object> scenario) {
		try (TownFixture fixture = new TownFixture(name, (String) scenario.get("model"))) {
			List<String> before = ModelDump.lines(fixture.model());
			DiagramSynchronizer made = fixture.create((String) scenario.get("representation"), fixture.object((String) scenario.get("root")));
			Scenario running = new Scenario(fixture, made);
			Map<String, Object> result = new LinkedHashMap<>();
			result.put("scenario", scenario);
			result.put("steps", list(scenario, "steps").stream().map(running::run).toList());
			List<String> after = ModelDump.lines(fixture.model());
			result.put("model", after);
			result.put("modelChanged", !after.equals(before));
			if (!Boolean.FALSE.equals(scenario.get("tree"))) {
				Map<String, Object> dump = new DiagramDump(made).dump();
				dump.put("kind", "diagram");
				result.put("representation", dump);
			}
			return result;
		}
	}

	private DynamicTest test(String name, Supplier<List<String>> comparison) {
		return DynamicTest.dynamicTest(name, () -> {
			List<String> differences = differences(comparison);
			if (gaps.contains(name)) {
				if (differences.isEmpty()) {
					fail(name + " passes: take it out of " + KnownGaps.FILE);
				}
			} else if (!differences.isEmpty()) {
				fail(name + ": " + differences.size() + " differences\n" + String.join("\n", differences.subList(0, Math.min(12, differences.size()))));
			}
		});
	}

	private static List<String> differences(Supplier<List<String>> comparison) {
		return comparison.get();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
		return (List<Map<String, Object>>) object.getOrDefault(name, List.of());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> scenarios(String name) {
		return (Map<String, Object>) read(name, "scenarios.json");
	}

	private static Object read(String name, String file) {
		try (Reader reader = Files.newBufferedReader(TownFixture.KIT.resolve("cases").resolve(name).resolve(file))) {
			return GSON.fromJson(reader, Object.class);
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}
}
