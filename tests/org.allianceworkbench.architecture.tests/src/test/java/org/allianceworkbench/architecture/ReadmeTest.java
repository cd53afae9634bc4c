// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The README says what is there. */
class ReadmeTest {
	private final House house = new House();

	@Test
	void moduleMapListsEveryBundleOnce() throws IOException {
		String readme = Files.readString(house.root().resolve("README.md"));
		TreeSet<String> listed = Pattern.compile("^\\| `org\\.allianceworkbench\\.([a-z.]+)` \\| \\S.*\\. \\|$", Pattern.MULTILINE).matcher(readme)
				.results().map((MatchResult row) -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(new TreeSet<>(house.bundles()), listed);
	}

	@Test
	void everyLinkLeadsToAFile() throws IOException {
		String readme = Files.readString(house.root().resolve("README.md"));
		Pattern.compile("\\]\\((?!http)([^)#]+)").matcher(readme).results()
				.forEach(link -> assertTrue(Files.exists(house.root().resolve(link.group(1))), link.group(1)));
	}

	@Test
	void everyBundleIsBuiltAndShipped() throws IOException {
		String modules = Files.readString(house.root().resolve("bundles/pom.xml"));
		StringBuilder features = new StringBuilder();
		for (String feature : new String[] { "core", "workbench", "sirius" }) {
			var file = house.root().resolve("features/org.allianceworkbench." + feature + ".feature/feature.xml");
			features.append(Files.exists(file) ? Files.readString(file) : "");
		}
		for (String bundle : house.bundles()) {
			assertTrue(modules.contains("<module>" + House.NS + bundle + "</module>"), bundle + " is not built");
			assertTrue(features.toString().contains("id=\"" + House.NS + bundle + "\""), bundle + " is in no feature");
		}
	}
}
