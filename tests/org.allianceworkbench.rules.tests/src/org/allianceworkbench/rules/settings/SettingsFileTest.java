// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.allianceworkbench.rules.catalogue.StandardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
	@TempDir
	Path folder;

	@Test
	void findsTheNearestFolder() throws IOException {
		Path inner = Files.createDirectories(folder.resolve("a/b"));
		Path outer = Files.writeString(folder.resolve(SettingsFile.NAME), "");
		assertEquals(Optional.of(outer), SettingsFile.nearest(inner.resolve("x.alliance")));
		Path beside = Files.writeString(inner.resolve(SettingsFile.NAME), "");
		assertEquals(Optional.of(beside), SettingsFile.nearest(inner.resolve("x.alliance")));
	}

	@Test
	void takesNoFolderForTheFile() throws IOException {
		Files.createDirectories(folder.resolve("a").resolve(SettingsFile.NAME));
		assertFalse(SettingsFile.nearest(folder.resolve("a/x.alliance")).filter(found -> found.startsWith(folder)).isPresent());
	}

	@Test
	void readsBytesThatAreNoText() throws IOException {
		byte[] junk = new byte[100_000];
		new Random(1).nextBytes(junk);
		SettingsReading reading = SettingsFile.read(Files.write(folder.resolve("junk"), junk), StandardRules.catalogue());
		assertEquals(Map.of(), reading.severities());
		assertFalse(reading.problems().isEmpty());
	}

	@Test
	void failsWhereThereIsNoFile() {
		Path missing = folder.resolve("missing");
		assertTrue(assertThrows(IOException.class, () -> SettingsFile.read(missing, StandardRules.catalogue())).getMessage().contains("missing"));
	}
}
