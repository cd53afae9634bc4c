// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import static org.allianceworkbench.emf.resource.Library.get;
import static org.allianceworkbench.emf.resource.Library.list;
import static org.allianceworkbench.emf.resource.Library.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmiLoadTest {
	/** What has not ended by then, on whatever machine, would go on for hours. */
	private static final Duration FOR_EVER = Duration.ofMinutes(2);

	@TempDir
	Path folder;
	private final Library library = new Library();

	@Test
	void loadsAWholeFile() throws IOException {
		SafeXmiResource resource = load(text("  <books id=\"a\" title=\"A\" sequel=\"b\"/>", "  <books id=\"b\" title=\"B\"/>"));
		assertFalse(resource.getContents().isEmpty());
		assertSame(resource.getEObject("b"), get(resource.getEObject("a"), "sequel"));
	}

	@Test
	void findsAnObjectByItsNewIdAlone() throws IOException {
		SafeXmiResource resource = load(text("  <books id=\"a\" title=\"A\"/>"));
		EObject book = resource.getEObject("a");
		EcoreUtil.setID(book, "b");
		assertNull(resource.getEObject("a"));
		assertSame(book, resource.getEObject("b"));
	}

	@Test
	void givesIdsToElementsThatHaveNone() throws IOException {
		SafeXmiResource resource = load(text("  <books title=\"A\"/>"));
		EObject book = list(resource.getContents().get(0), "books").get(0);
		assertTrue(ElementIds.isNCName((String) get(book, "id")));
	}

	@Test
	void refusesAnEmptyFile() {
		assertEquals("The file is empty.", onlyProblem("").message());
	}

	@Test
	void refusesABinaryFile() {
		assertTrue(onlyProblem("\u0000\u0001PK").message().startsWith("The file is no XML, so it is not a library."));
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 60, 150, 230, 260 })
	void refusesATruncatedFile(int length) {
		String whole = text("  <books id=\"a\" title=\"A\"/>", "  <books id=\"b\" title=\"B\"/>");
		assertEquals("The file is not well-formed XML; it may be cut off or damaged.", onlyProblem(whole.substring(0, length)).message());
	}

	@Test
	void refusesAnotherNamespace() {
		LoadProblem problem = onlyProblem(text().replace(Library.NAMESPACE, "http://elsewhere"));
		assertEquals(2, problem.line());
		assertTrue(problem.message().startsWith("This is not a library: its root element is \"Library\" of \"http://elsewhere\""));
	}

	@Test
	void refusesAnotherRootElement() {
		assertTrue(onlyProblem("<html/>").message().startsWith("This is not a library: its root element is \"html\" of \"\""));
	}

	@Test
	void refusesANewerVersion() {
		LoadProblem problem = onlyProblem(text().replace("version=\"2\"", "version=\"3\""));
		assertEquals("The file is of version 3; this program knows versions up to 2. Open it with a newer program.", problem.message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "two", "99999999999", "4294967295", "2147483648", "" })
	void refusesAVersionThatIsNoNumber(String version) {
		assertTrue(onlyProblem(text().replace("version=\"2\"", "version=\"" + version + "\"")).message().endsWith("is no version of the file format."));
	}

	@Test
	void migratesThroughEveryVersion() throws IOException {
		SafeXmiResource resource = load(text("  <books id=\"a\" caption=\"A\"/>").replace(" version=\"2\"", ""));
		assertTrue(resource.migration().isPresent());
		assertEquals("A", get(resource.getEObject("a"), "title"));
		assertEquals(2, get(resource.getContents().get(0), "version"));
	}

	@Test
	void reportsEveryProblemWithItsLine() {
		List<LoadProblem> problems = problems(text("  <books id=\"a\" titel=\"A\"/>", "  <books id=\"a\" pages=\"many\"/>", "  <bocks id=\"c\"/>",
				"  <books id=\"d\" sequel=\"nobody\"/>", "  <books id=\"5\"/>"));
		assertEquals(List.of(3, 4, 4, 5, 6, 7), problems.stream().map(LoadProblem::line).toList());
		assertTrue(problems.get(0).message().startsWith("There is no \"titel\" in an element of kind Book."));
		assertTrue(problems.get(1).message().startsWith("The id \"a\" is already used in line 3."));
		assertTrue(problems.get(2).message().startsWith("\"many\" is no value for \"pages\"."));
		assertTrue(problems.get(3).message().startsWith("There is no \"bocks\" in an element of kind Library."));
		assertTrue(problems.get(4).message().startsWith("It refers to \"nobody\", but no element has that id."));
		assertTrue(problems.get(5).message().startsWith("The id \"5\" is no NCName"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<books id=\"a\" title=\"A\"/> stray text", "<books id=\"a\" title=\"A\"/><!-- comment -->", "<?go now?><books id=\"a\"/>",
			"<books id=\"a\" title=\"A\"><title>B</title></books>", "<books id=\"a\" xmi:id=\"b\"/>", "<xmi:Extension/>",
			"<books id=\"a\" sequel=\"a root\"/>", "<books id=\"a\" sequel=\"root\"/>", "<books id=\"a\" related=\"a a\"/>" })
	void refusesWhatWouldBeLostWhenSaved(String line) {
		LoadProblem problem = problems(text("  " + line)).get(0);
		assertEquals(3, problem.line());
	}

	@Test
	void saysOfWhatKindAWrongTargetIs() {
		LoadProblem problem = onlyProblem(text("  <books id=\"a\" sequel=\"root\"/>"));
		assertEquals("\"sequel\" cannot hold the element \"root\", which is of kind Library. Correct it.", problem.message());
	}

	@Test
	void takesADanglingReferenceForNothingElse() {
		LoadProblem problem = onlyProblem(text("  <books id=\"a\" related=\"nobody b\"/>", "  <books id=\"b\"/>"));
		assertEquals("It refers to \"nobody\", but no element has that id. Correct the reference or remove it.", problem.message());
	}

	@Test
	void refusesReferencesToOtherFiles() {
		assertTrue(onlyProblem(text("  <books id=\"a\"><sequel href=\"other.library#b\"/></books>")).message().startsWith("It refers to another file"));
	}

	@Test
	void allowsReferencesToNeighbourFilesWhereTheFormatDoes() throws IOException {
		Path file = write(text("  <books id=\"a\"><sequel href=\"other.library#b\"/></books>"));
		SafeXmiResource resource = library.resource(file, Library.FORMAT.withNeighbourFiles());
		resource.load(null);
		assertFalse(resource.getContents().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example/x#b", "file:/etc/passwd#b", "/etc/passwd#b" })
	void neverRefersBeyondNeighbourFiles(String href) throws IOException {
		Path file = write(text("  <books id=\"a\"><sequel href=\"" + href + "\"/></books>"));
		SafeXmiResource resource = library.resource(file, Library.FORMAT.withNeighbourFiles());
		assertThrows(LoadException.class, () -> resource.load(null));
	}

	@Test
	void fetchesNoMetamodelFromWhereTheFileSays() throws IOException {
		Path bait = Files.writeString(folder.resolve("bait.ecore"), "<bait/>");
		String hostile = text("  <books id=\"a\" xsi:type=\"evil:Book\"/>").replace(" version=\"2\"", " version=\"2\" xmlns:evil=\"http://evil\" "
				+ "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://evil " + bait.toUri() + "\"");
		Path file = write(hostile);
		SafeXmiResource resource = library.resource(file);
		assertThrows(LoadException.class, () -> resource.load(null));
		assertEquals(1, resource.getResourceSet().getResources().size());
	}

	@Test
	void refusesADocumentType() {
		LoadProblem problem = onlyProblem(text().replace(Library.HEAD, Library.HEAD + "<!DOCTYPE library>\n"));
		assertEquals(XmlSentences.DOCUMENT_TYPE, problem.message());
		assertEquals(2, problem.line());
	}

	@Test
	void refusesAnExternalEntity() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		String hostile = text("  <books id=\"a\" title=\"x\"/>&xxe;").replace(Library.HEAD,
				Library.HEAD + "<!DOCTYPE l [<!ENTITY xxe SYSTEM \"" + secret.toUri() + "\">]>\n");
		assertEquals(XmlSentences.DOCUMENT_TYPE, onlyProblem(hostile).message());
	}

	@Test
	void refusesABillionLaughs() {
		StringBuilder entities = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			entities.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
		}
		String hostile = text("  <books id=\"a\" title=\"&l29;\"/>").replace(Library.HEAD, Library.HEAD + entities + "]>\n");
		assertTimeoutPreemptively(FOR_EVER, () -> assertEquals(XmlSentences.DOCUMENT_TYPE, onlyProblem(hostile).message()));
	}

	@Test
	void refusesDeepNesting() {
		String hostile = text("<books>" + "<parts>".repeat(10_000) + "</parts>".repeat(10_000) + "</books>");
		assertTrue(onlyProblem(hostile).message().startsWith("Elements are nested more than 64 deep"));
	}

	@Test
	void stopsAfterAHundredProblems() {
		assertEquals(100, problems(text("  <rubbish/>\n".repeat(1000))).size());
	}

	@Test
	void endsWithManyDanglingReferences() {
		String[] lines = new String[20_000];
		for (int i = 0; i < lines.length; i++) {
			lines[i] = "  <books id=\"b" + i + "\" sequel=\"x" + i + "\"/>";
		}
		assertTimeoutPreemptively(FOR_EVER, () -> assertEquals(100, problems(text(lines)).size()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "junk", "<junk/>", "\u0000" })
	void refusesAHundredMegabytesOfJunk(String junk) {
		SafeXmiResource resource = library.resource(folder.resolve("junk"));
		long before = usedMemory();
		LoadException refusal = assertTimeoutPreemptively(FOR_EVER,
				() -> assertThrows(LoadException.class, () -> resource.load(new Junk(junk, 100 << 20), null)));
		assertEquals(1, refusal.problems().size());
		assertTrue(usedMemory() - before < 32 << 20);
	}

	@Test
	void refusesALargeFileBeforeReadingIt() throws IOException {
		Path file = write(text());
		SafeXmiResource resource = library.resource(file, limited(Library.FORMAT, new Format.Limits(100, 64, 100)));
		LoadException refusal = assertThrows(LoadException.class, () -> resource.load(null));
		assertTrue(refusal.getMessage().contains("The file is larger than"));
	}

	private static Format limited(Format format, Format.Limits limits) {
		return new Format(format.title(), format.namespace(), format.rootElement(), format.versionAttribute(), format.migrations(), format.references(),
				limits);
	}

	@Test
	void refusesAnotherEncoding() {
		byte[] latin = text("  <books id=\"a\" title=\"caf\u00e9\"/>").getBytes(StandardCharsets.ISO_8859_1);
		SafeXmiResource resource = library.resource(folder.resolve("latin"));
		assertThrows(LoadException.class, () -> resource.load(new ByteArrayInputStream(latin), null));
	}

	@Test
	void keepsNothingOfAFileThatDidNotLoadWhole() throws IOException {
		SafeXmiResource resource = library.resource(write(text("  <books id=\"a\"/>", "  <rubbish/>")));
		assertThrows(LoadException.class, () -> resource.load(null));
		assertEquals(List.of(), resource.getContents());
		assertTrue(resource.getContents().isEmpty());
	}

	@Test
	void saysTheSameOnASecondAttempt() throws IOException {
		SafeXmiResource resource = library.resource(write(text("  <rubbish/>")));
		ResourceSet resourceSet = resource.getResourceSet();
		for (int i = 0; i < 2; i++) {
			assertThrows(WrappedException.class, () -> resourceSet.getResource(resource.getURI(), true));
		}
	}

	@Test
	void loadsOnceTheFileIsMended() throws IOException {
		Path file = write(text("  <rubbish/>"));
		SafeXmiResource resource = library.resource(file);
		assertThrows(LoadException.class, () -> resource.load(null));
		Files.writeString(file, text("  <books id=\"a\"/>"));
		resource.load(null);
		assertFalse(resource.getContents().isEmpty());
		assertNotNull(resource.getEObject("a"));
	}

	@Test
	void namesTheFileAndWhatToDo() throws IOException {
		Path file = write(text("  <rubbish/>"));
		Files.writeString(AtomicFile.backupOf(file), text());
		LoadException refusal = assertThrows(LoadException.class, () -> library.resource(file).load(null));
		assertTrue(refusal.getMessage().startsWith("a.library was not opened.\n  line 3: There is no \"rubbish\""));
		assertTrue(refusal.getMessage().endsWith("The file was left as it is. The version before it is in a.library.bak."));
	}

	private SafeXmiResource load(String text) throws IOException {
		SafeXmiResource resource = library.resource(write(text));
		resource.load(null);
		return resource;
	}

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("a.library"), text);
	}

	private List<LoadProblem> problems(String text) {
		return assertThrows(LoadException.class, () -> load(text)).problems();
	}

	private LoadProblem onlyProblem(String text) {
		List<LoadProblem> problems = problems(text);
		assertEquals(1, problems.size(), problems::toString);
		return problems.get(0);
	}

	private static long usedMemory() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	/** Repeats a text up to a length without holding it. */
	private static final class Junk extends InputStream {
		private final byte[] text;
		private final long length;
		private long position;

		Junk(String text, long length) {
			this.text = text.getBytes(StandardCharsets.UTF_8);
			this.length = length;
		}

		@Override
		public int read() {
			return position >= length ? -1 : text[(int) (position++ % text.length)];
		}
	}
}
