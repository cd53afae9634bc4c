// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import com.google.gson.Gson;

/** Our runtime gives what a real Sirius gave: the elements of every diagram and the effect of every tool. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {
	private static final Gson GSON = new Gson();

	private final KnownGaps gaps = KnownGaps.read();

	@TestFactory
	Stream<DynamicTest> trees() {
		return cases().stream().flatMap(this::trees);
	}

	@TestFactory
	Stream<DynamicTest> tools() {
		return cases().stream().flatMap(this::tools);
	}

	/** Of the gaps, too, there is none that has been closed or has never been one. */
	@AfterAll
	void everyGapIsStillOne() {
		assertEquals(Set.of(), gaps.unmet(), "Take these lines out of " + KnownGaps.FILE);
	}

	/** Every case of the kit; those of expressions alone have neither trees nor tools. */
	private static List<String> cases() {
		try (Stream<Path> folders = Files.list(TownFixture.KIT.resolve("cases"))) {
			return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
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
						() -> Comparison.differences(part, tree(name, tree), gaps.values(), gaps::meetValue)));
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
				.differences(read(name, "expected-tool-" + scenario.get("name") + ".json"), tool(name, scenario), gaps.values(), gaps::meetValue)));
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
			if (gaps.contains(name)) {
				assertNotEquals(List.of(), differencesOrFailure(comparison), () -> name + " passes: take it out of " + KnownGaps.FILE);
				gaps.meet(name);
				return;
			}
			List<String> differences = comparison.get();
			if (!differences.isEmpty()) {
				fail(name + ": " + differences.size() + " differences\n" + String.join("\n", differences.subList(0, Math.min(12, differences.size()))));
			}
		});
	}

	/** A gap may also be that something cannot be run at all. */
	private static List<String> differencesOrFailure(Supplier<List<String>> comparison) {
		try {
			return comparison.get();
		} catch (NoSuchElementException missing) {
			return List.of(missing.toString());
		}
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
