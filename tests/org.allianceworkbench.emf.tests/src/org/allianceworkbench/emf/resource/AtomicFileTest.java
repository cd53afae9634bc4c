// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
	@TempDir
	Path folder;

	/** File systems take names of 255 bytes; the letters here have one, two, three and four bytes each. */
	@ParameterizedTest
	@ValueSource(strings = { "n", "\u0175", "\u20AC", "\uD83D\uDE93" })
	void replacesAFileWhoseNameIsAsLongAsCanBe(String letter) throws IOException {
		int most = 255 / letter.getBytes(StandardCharsets.UTF_8).length;
		Path file = folder.resolve(letter.repeat(most));
		replace(file, "old");
		replace(file, "new");
		assertEquals("new", Files.readString(file));
		assertEquals("old", Files.readString(AtomicFile.backupOf(file)));
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(Set.of(file, AtomicFile.backupOf(file)), all.collect(Collectors.toSet()));
		}
	}

	@Test
	void namesTheFormerContentAfterTheFile() {
		assertEquals(folder.resolve("a.alliance.bak"), AtomicFile.backupOf(folder.resolve("a.alliance")));
		assertEquals(folder.resolve("n".repeat(251) + ".bak"), AtomicFile.backupOf(folder.resolve("n".repeat(251))));
	}

	@Test
	void tellsTheFormerContentsOfLongNamesApart() {
		String name = "n".repeat(246);
		assertNotEquals(AtomicFile.backupOf(folder.resolve(name + ".alliance")), AtomicFile.backupOf(folder.resolve(name + ".diagrams")));
	}

	@Test
	void holdsWhatWasWrittenAndNothingElse() throws IOException {
		Path file = folder.resolve("a");
		assertFalse(file(file).holds(new byte[0]));
		replace(file, "new");
		assertTrue(file(file).holds("new".getBytes()));
		assertFalse(file(file).holds("old".getBytes()));
		assertFalse(file(file).holds("newer".getBytes()));
	}

	private static void replace(Path file, String text) throws IOException {
		file(file).replace(text.getBytes());
	}

	private static AtomicFile file(Path file) {
		return new AtomicFile(file, Files::newOutputStream);
	}
}
