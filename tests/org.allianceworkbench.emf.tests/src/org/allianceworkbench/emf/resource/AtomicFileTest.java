// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
	@TempDir
	Path folder;

	/** File systems take names of 255 bytes; that of the previous content is four longer. */
	@Test
	void replacesAFileWithALongName() throws IOException {
		Path file = folder.resolve("n".repeat(251));
		replace(file, "old");
		replace(file, "new");
		assertEquals("new", Files.readString(file));
		assertEquals("old", Files.readString(AtomicFile.backupOf(file)));
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(List.of(file, AtomicFile.backupOf(file)), all.sorted().toList());
		}
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
