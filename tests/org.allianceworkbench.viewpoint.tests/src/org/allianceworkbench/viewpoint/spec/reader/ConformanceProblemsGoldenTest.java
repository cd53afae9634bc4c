// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the reader refuses in the conformance kit; rewritten with {@code -Dgolden.update=true}. */
class ConformanceProblemsGoldenTest {
	private static final Path GOLDEN = Files.SOURCES.resolve("conformance-problems.txt");
	private static final Path CASES = Path.of("conformance/cases");

	private static List<Path> cases() throws IOException {
		try (Stream<Path> folders = java.nio.file.Files.list(CASES)) {
			return folders.sorted().toList();
		}
	}

	@Test
	void refusesExactlyWhatIsListed() throws IOException {
		List<String> lines = new ArrayList<>();
		for (Path each : cases()) {
			Files.read(each.resolve("spec.odesign")).problems()
					.forEach(problem -> lines.add(each.getFileName() + "/" + problem));
		}
		if (Boolean.getBoolean("golden.update")) {
			java.nio.file.Files.write(GOLDEN, lines);
		}
		assertEquals(String.join("\n", java.nio.file.Files.readAllLines(GOLDEN)), String.join("\n", lines));
	}

	@TestFactory
	Stream<DynamicTest> readsAllMappingsOfEachDiagram() throws IOException {
		return cases().stream().filter(each -> !each.toString().contains("table")).map(each -> DynamicTest.dynamicTest(
				each.getFileName().toString(), () -> assertTrue(Files.read(each.resolve("spec.odesign")).group().orElseThrow().viewpoints()
						.stream().flatMap(viewpoint -> viewpoint.diagrams().stream()).noneMatch(diagram -> diagram.allMappings().isEmpty()))));
	}
}
