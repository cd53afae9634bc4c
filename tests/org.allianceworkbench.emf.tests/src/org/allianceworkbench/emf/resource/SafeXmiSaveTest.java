// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import static org.allianceworkbench.emf.resource.Library.get;
import static org.allianceworkbench.emf.resource.Library.list;
import static org.allianceworkbench.emf.resource.Library.set;
import static org.allianceworkbench.emf.resource.Library.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeXmiSaveTest {
	@TempDir
	Path folder;
	private final Library library = new Library();
	private final EObject first = library.book("First");
	private final EObject second = library.book("Second");
	private Path file;
	private SafeXmiResource resource;

	@BeforeEach
	void makeAResource() {
		file = folder.resolve("a.library");
		resource = library.resource(file);
		resource.getContents().add(library.library(first, second));
		set(first, "sequel", second);
	}

	@Test
	void readsBackWhatItWrote() throws IOException {
		resource.save(null);
		SafeXmiResource copy = library.resource(file);
		copy.load(null);
		assertTrue(EcoreUtil.equals(resource.getContents(), copy.getContents()));
	}

	@Test
	void writesOneElementPerLineWithLineFeeds() throws IOException {
		resource.save(null);
		String text = Files.readString(file);
		assertEquals(6, text.split("\n", -1).length);
		assertFalse(text.contains("\r"));
	}

	@Test
	void savingAnUnchangedFileGivesTheSameBytes() throws IOException {
		resource.save(null);
		byte[] before = Files.readAllBytes(file);
		SafeXmiResource copy = library.resource(file);
		copy.load(null);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		copy.save(out, null);
		assertArrayEquals(before, out.toByteArray());
	}

	@Test
	void keepsTheCommentsBeforeTheFirstElement() throws IOException {
		String licensed = text("  <books id=\"a\" title=\"A\"/>").replace(Library.HEAD, Library.HEAD + "<!-- A licence\n of two lines -->\n<!--second-->\n");
		Files.writeString(file, licensed);
		SafeXmiResource copy = library.resource(file);
		copy.load(null);
		set(copy.getEObject("a"), "title", "B");
		copy.save(null);
		String saved = Files.readString(file);
		assertTrue(saved.startsWith(Library.HEAD + "<!-- A licence\n of two lines -->\n<!--second-->\n<library:Library"), saved);
	}

	@Test
	void savingAnUnchangedFileDoesNotTouchIt() throws IOException {
		resource.save(null);
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		resource.save(null);
		assertEquals(0, Files.getLastModifiedTime(file).toMillis());
		assertFalse(Files.exists(AtomicFile.backupOf(file)));
	}

	@Test
	void aChangedWordChangesOneLine() throws IOException {
		resource.save(null);
		List<String> before = Files.readAllLines(file);
		set(second, "title", "Last");
		resource.save(null);
		List<String> after = Files.readAllLines(file);
		assertEquals(before.size(), after.size());
		assertEquals(1, IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))).count());
	}

	@Test
	void keepsThePreviousVersion() throws IOException {
		resource.save(null);
		byte[] before = Files.readAllBytes(file);
		set(second, "title", "Last");
		resource.save(null);
		assertArrayEquals(before, Files.readAllBytes(AtomicFile.backupOf(file)));
		assertTrue(Files.readString(file).contains("Last"));
	}

	@Test
	void leavesNoTemporaryFile() throws IOException {
		resource.save(null);
		set(second, "title", "Last");
		resource.save(null);
		assertEquals(List.of("a.library", "a.library.bak"), names());
	}

	@Test
	void keepsThePermissionsOfTheFile() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		resource.save(null);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		set(second, "title", "Last");
		resource.save(null);
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void writesThroughASymbolicLink() throws IOException {
		resource.save(null);
		Path link = Files.createSymbolicLink(folder.resolve("link.library"), file);
		SafeXmiResource linked = library.resource(link);
		linked.load(null);
		set(linked.getEObject((String) get(second, "id")), "title", "Last");
		linked.save(null);
		assertTrue(Files.isSymbolicLink(link));
		assertTrue(Files.readString(file).contains("Last"));
	}

	@Test
	void neverWritesOverAFileThatDidNotLoadWhole() throws IOException {
		String damaged = text("  <rubbish/>");
		Files.writeString(file, damaged);
		SafeXmiResource copy = library.resource(file);
		assertThrows(LoadException.class, () -> copy.load(null));
		copy.getContents().add(library.library());
		SaveException refusal = assertThrows(SaveException.class, () -> copy.save(null));
		assertTrue(refusal.getMessage().startsWith("a.library was not saved, because it had not loaded whole"));
		assertEquals(damaged, Files.readString(file));
	}

	@Test
	void neverWritesAFileThatDidNotLoadWholeToAStream() throws IOException {
		Files.writeString(file, text("  <rubbish/>"));
		SafeXmiResource copy = library.resource(file);
		assertThrows(LoadException.class, () -> copy.load(null));
		assertThrows(SaveException.class, () -> copy.save(new ByteArrayOutputStream(), null));
	}

	@Test
	void saysThatTheDiskIsFullAndLeavesTheFile() throws IOException {
		resource.save(null);
		byte[] before = Files.readAllBytes(file);
		Resource full = copyThatFails(100, new IOException("No space left on device"));
		SaveException refusal = assertThrows(SaveException.class, () -> full.save(null));
		assertEquals("a.library was not saved, because the disk is full. Make room, or save in another folder. The file on disk is unchanged.",
				refusal.getMessage());
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(List.of("a.library"), names());
	}

	@Test
	void saysThatTheFolderCannotBeWrittenTo() throws IOException {
		Resource denied = copyThatFails(0, new AccessDeniedException(file.toString()));
		SaveException refusal = assertThrows(SaveException.class, () -> denied.save(null));
		assertTrue(refusal.getMessage().endsWith("cannot be written to. Save in another folder."));
	}

	@Test
	void refusesAReadOnlyFolder() throws IOException {
		assumeFalse("root".equals(System.getProperty("user.name")));
		assumeTrue(folder.toFile().setWritable(false));
		try {
			SaveException refusal = assertThrows(SaveException.class, () -> resource.save(null));
			assertTrue(refusal.getMessage().endsWith("cannot be written to. Save in another folder."));
		} finally {
			folder.toFile().setWritable(true);
		}
	}

	@Test
	void refusesAFolderThatIsNotThere() {
		SafeXmiResource lost = library.resource(folder.resolve("nowhere").resolve("a.library"));
		lost.getContents().add(library.library());
		SaveException refusal = assertThrows(SaveException.class, () -> lost.save(null));
		assertTrue(refusal.getMessage().contains("is not there. Save in another folder."));
	}

	@Test
	void refusesToWriteWhatCouldNotBeRead() throws IOException {
		resource.save(null);
		byte[] before = Files.readAllBytes(file);
		set(first, "id", get(second, "id"));
		SaveException refusal = assertThrows(SaveException.class, () -> resource.save(null));
		assertTrue(refusal.getMessage().contains("could not be opened again"));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void refusesAReferenceToWhatIsNotInTheFile() throws IOException {
		set(first, "sequel", library.book("Elsewhere"));
		assertThrows(SaveException.class, () -> resource.save(null));
		assertFalse(Files.exists(file));
	}

	@Test
	void refusesCharactersThatXmlCannotHold() {
		set(first, "title", "bell\u0007");
		SaveException refusal = assertThrows(SaveException.class, () -> resource.save(null));
		assertTrue(refusal.getMessage().startsWith("a.library was not saved"));
	}

	@Test
	void keepsEveryOtherCharacter() throws IOException {
		String title = "<\"&'> \u00a3\u20ac \uD83D\uDE00 tab\t line\n feed \u00a0]]>";
		set(first, "title", title);
		resource.save(null);
		SafeXmiResource copy = library.resource(file);
		copy.load(null);
		assertEquals(title, get(copy.getEObject((String) get(first, "id")), "title"));
	}

	@Test
	void givesANewIdToAPastedCopy() {
		EObject copy = EcoreUtil.copy(first);
		list(resource.getContents().get(0), "books").add(copy);
		assertNotEquals(get(first, "id"), get(copy, "id"));
	}

	@Test
	void keepsTheIdOfWhatIsTakenOutAndPutBack() {
		Object id = get(first, "id");
		List<EObject> books = list(resource.getContents().get(0), "books");
		books.remove(first);
		books.add(first);
		assertEquals(id, get(first, "id"));
	}

	@Test
	void keepsTheIdOfWhatMovesInside() {
		Object id = get(first, "id");
		list(second, "parts").add(first);
		assertEquals(id, get(first, "id"));
		assertEquals(first, resource.getEObject((String) id));
	}

	@Test
	void findsAnObjectByAnIdSetLater() {
		set(first, "id", "later");
		assertEquals(first, resource.getEObject("later"));
	}

	private Resource copyThatFails(int after, IOException failure) throws IOException {
		SafeXmiResource failing = new SafeXmiResource(URI.createFileURI(file.toString()), Library.FORMAT) {
			@Override
			protected OutputStream createTemporary(Path temporary) throws IOException {
				if (after == 0) {
					throw failure;
				}
				return new FilterOutputStream(super.createTemporary(temporary)) {
					@Override
					public void write(byte[] bytes, int offset, int length) throws IOException {
						out.write(bytes, offset, Math.min(after, length));
						throw failure;
					}
				};
			}
		};
		library.resourceSet().getResources().add(failing);
		failing.getContents().add(library.library(library.book("A"), library.book("B")));
		return failing;
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}
}
