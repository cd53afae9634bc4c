// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArgumentsTest {
	@TempDir
	Path folder;

	@Test
	void knowsTheExample() {
		assertEquals(new StartArguments(List.of(""), List.of()), StartArguments.of("-example"));
		assertEquals(List.of(""), StartArguments.of("-example", "-port", "none.alliance").examples());
	}

	@Test
	void knowsExamplesByTheirNames() {
		assertEquals(List.of("lancashire", "hmicfrs"), StartArguments.of("-example", "lancashire", "-example", "hmicfrs").examples());
	}

	@Test
	void takesExistingAlliances() throws Exception {
		Path file = Files.createFile(folder.resolve("a.alliance"));
		assertEquals(List.of(file), StartArguments.of(file.toString(), "none.alliance", "-port", "1").present());
	}

	@Test
	void namesWhatIsNotThere() throws Exception {
		Path file = Files.createFile(folder.resolve("a.alliance"));
		Path none = folder.resolve("none.alliance");
		Path other = folder.resolve("other.alliance");
		assertEquals(Optional.empty(), StartArguments.of(file.toString()).complaint());
		assertEquals(Optional.of("There is no file " + none + "."), StartArguments.of(file.toString(), none.toString()).complaint());
		assertEquals(Optional.of("There are no files " + none + ", " + other + "."), StartArguments.of(none.toString(), other.toString()).complaint());
		assertTrue(StartArguments.of(none.toString()).nothing());
	}

	@Test
	void showsTheWelcomeWithoutArguments() {
		assertTrue(StartArguments.of().nothing());
	}
}
