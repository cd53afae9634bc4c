// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.picture.SceneContexts;
import org.allianceworkbench.viewpoint.scene.Pictures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files around a specification: its icons, and the announcement in the manifest. */
final class NotationFilesTest {
	private static final Pattern ICON = Pattern.compile("\"/([\\w.]+)/icons/([\\w-]+\\.svg)\"");

	@ParameterizedTest
	@ValueSource(strings = { "structure", "benefits" })
	void shipsTheIconsItNamesAndNoOthers(String topic) throws IOException {
		Set<String> named = new TreeSet<>();
		Matcher matcher = ICON.matcher(Files.readString(bundle(topic).resolve("description/" + topic + ".odesign")));
		while (matcher.find()) {
			assertEquals(bundle(topic).getFileName().toString(), matcher.group(1));
			named.add(matcher.group(2));
		}
		try (Stream<Path> files = Files.list(bundle(topic).resolve("icons"))) {
			assertEquals(files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)), named);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "structure", "benefits" })
	void drawsEachOfItsIcons(String topic) throws IOException {
		Pictures pictures = SceneContexts.of(Notations.registry(), null).pictures();
		try (Stream<Path> files = Files.list(bundle(topic).resolve("icons"))) {
			for (Path file : files.toList()) {
				assertTrue(pictures.picture("/" + bundle(topic).getFileName() + "/icons/" + file.getFileName()).isPresent(), file.toString());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "structure", "benefits" })
	void announcesItsSpecification(String topic) throws IOException {
		String manifest = Files.readString(bundle(topic).resolve("META-INF/MANIFEST.MF"));
		assertTrue(manifest.contains("Provide-Capability: org.allianceworkbench.specification;spec=\"description/" + topic + ".odesign\""));
	}

	private static Path bundle(String topic) {
		return Notations.BUNDLES.resolve("org.allianceworkbench." + topic + ".design");
	}
}
