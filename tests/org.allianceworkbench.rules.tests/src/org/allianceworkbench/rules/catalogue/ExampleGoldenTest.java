// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The findings of each shipped example, reviewed ({@code docs/examples.md}): each shows where the sources are silent or the fault they describe. Written anew with
 * {@code -Dgolden.update=true}.
 */
final class ExampleGoldenTest {
	private static final Path EXAMPLES = Path.of("../../bundles/org.allianceworkbench.examples/alliances");
	private static final Path PAGE = Path.of("../../docs/examples.md");

	static List<String> examples() throws IOException {
		try (Stream<Path> folders = Files.list(EXAMPLES)) {
			return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleHasTheReviewedFindings(String example) throws IOException {
		String text = findings(example).stream().map(finding -> finding.rule().id() + " " + finding.severity().label() + ": " + finding.sentence()
			+ "\n").sorted()
			.collect(Collectors.joining());
		Golden.assertMatches(Path.of("golden", example + ".findings"), text);
	}

	/** A finding is reviewed when the page of the examples says why it stands. */
	@ParameterizedTest
	@MethodSource("examples")
	void thePageOfTheExamplesSaysWhyEachFindingStands(String example) throws IOException {
		String page = Files.readString(PAGE).replace("\r\n", "\n");
		String section = Stream.of(page.split("\n## ")).filter(part -> part.startsWith("`" + example + "`")).findFirst().orElseThrow();
		Set<String> said = Pattern.compile("A19-[0-9]+[a-z]?").matcher(section).results().map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(findings(example).stream().map(finding -> finding.rule().id()).collect(Collectors.toCollection(TreeSet::new)), said);
	}

	private static List<Finding> findings(String example) throws IOException {
		AllianceResource resource = AllianceFiles.open(EXAMPLES.resolve(example).resolve(example + ".alliance"));
		return new RuleEngine(StandardRules.catalogue(), RuleSettings.at(LocalDate.of(2026, 1, 1))).check(resource, Progress.none());
	}
}
