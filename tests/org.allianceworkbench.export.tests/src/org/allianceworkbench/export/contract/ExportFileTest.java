// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportFile;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFileTest {
	@TempDir
	Path folder;

	@Test
	void aFileThatIsReadOnlyIsRefusedAndKept() throws IOException {
		Path file = Files.writeString(folder.resolve("kept.svg"), "before");
		assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		IOException refusal = assertThrows(IOException.class, () -> new ExportFile(file).write(out -> out.write(1)));
		assertTrue(refusal.getMessage().endsWith("kept.svg: the file is read-only; allow writing to it, or choose another name"), refusal.getMessage());
		assertEquals("before", Files.readString(file));
	}

	@Test
	void replacesWhatWasThere() throws IOException {
		Path file = Files.writeString(folder.resolve("a.svg"), "old and longer");
		new ExportFile(file).write(out -> out.write("new".getBytes()));
		assertEquals("new", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("a.svg"), "old");
		assertThrows(IOException.class, () -> new ExportFile(file).write(out -> {
			out.write(new byte[100_000]);
			throw new IOException("No space left on device");
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void nobodySeesAHalfFile() throws IOException {
		Path file = folder.resolve("a.svg");
		new ExportFile(file).write(out -> {
			out.write(new byte[100_000]);
			assertTrue(Files.notExists(file));
		});
		assertEquals(100_000, Files.size(file));
	}

	/** At the desk while a script runs, say: each is whole, and the last one stays. */
	@Test
	void twoExportsAtOnceDoNotMeet() throws IOException {
		Path file = folder.resolve("a.svg");
		new ExportFile(file).write(out -> {
			out.write("out".getBytes());
			new ExportFile(file).write(inner -> inner.write("inner".getBytes()));
			out.write("er".getBytes());
		});
		assertEquals("outer", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void whoMayReadTheFileStaysTheSameAndALinkStaysALink() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Path file = Files.writeString(folder.resolve("a.svg"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file.getFileName());
		new ExportFile(link).write(out -> out.write("new".getBytes()));
		assertEquals("new", Files.readString(file));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	/** Such as {@code /dev/null}: to put a file in its place would break the machine. */
	@Test
	@Timeout(20)
	void aPipeIsWrittenIntoAndNotReplaced() throws Exception {
		Path pipe = folder.resolve("pipe");
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
		assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
		Process reader = new ProcessBuilder("cat", pipe.toString()).start();
		new ExportFile(pipe).write(out -> out.write("new".getBytes()));
		assertFalse(Files.isRegularFile(pipe));
		assertEquals("new", new String(reader.getInputStream().readAllBytes()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"csv.zip", "svg"})
	void aNumberStandsBeforeTheWholeExtension(String extension) {
		ExportFormat format = new Ending(extension);
		assertEquals("Plan 1.2 (2)." + extension, ExportFile.in(folder, "Plan 1.2", format).numbered(2, format).path().getFileName().toString());
	}

	/** Three bytes each in most file systems, which take 255. */
	@Test
	void aLongNameInAnotherScriptIsWritten() throws IOException {
		ExportFile file = ExportFile.in(folder, "\u5730".repeat(100), new Ending("svg"));
		file.write(out -> out.write("new".getBytes()));
		assertEquals(List.of(file.path()), files());
	}

	@Test
	void aLongNameIsNotCutWithinALetter() {
		ExportFile file = ExportFile.in(folder, "a".repeat(79) + "\uD842\uDFB7", new Ending("svg"));
		assertEquals("a".repeat(79) + ".svg", file.path().getFileName().toString());
	}

	@Test
	void aNameHasNothingThatFileSystemsRefuse() {
		assertEquals("North South 50.svg", ExportFile.in(folder, " North/South: 50% ", new Ending("svg")).path().getFileName().toString());
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = "???")
	void whatHasNoNameIsUnnamed(String title) {
		assertEquals("unnamed.svg", ExportFile.in(folder, title, new Ending("svg")).path().getFileName().toString());
	}

	@Test
	void missingFoldersAreMade() throws IOException {
		Path file = folder.resolve("a").resolve("b").resolve("c.svg");
		new ExportFile(file).write(out -> out.write("new".getBytes()));
		assertEquals("new", Files.readString(file));
	}

	@Test
	void refusesAFolder() {
		IOException refusal = assertThrows(IOException.class, () -> new ExportFile(folder).write(out -> out.write(1)));
		assertTrue(refusal.getMessage().endsWith("is a folder."), refusal.getMessage());
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.toList();
		}
	}

	/** A format of which nothing matters but how its files end. */
	private record Ending(String extension) implements ExportFormat {
		@Override
		public String id() {
			return extension;
		}

		@Override
		public String label() {
			return extension;
		}

		@Override
		public List<ExportOption<?>> options() {
			return List.of();
		}

		@Override
		public void export(ExportRequest request, OutputStream out) {
			throw new UnsupportedOperationException();
		}
	}
}
