// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models out to other tools and back, as a user types it. */
class ImportTest {
	private static final String EXAMPLE = "devon-cornwall-dorset";

	@TempDir
	static Path configuration;
	private static Product product;

	@TempDir
	Path folder;
	private String before;

	@BeforeAll
	static void findProduct() throws IOException {
		product = new Product(configuration);
	}

	@BeforeEach
	void copyExample() throws IOException {
		Path example = Product.root().resolve("bundles/org.allianceworkbench.examples/alliances/" + EXAMPLE + "/" + EXAMPLE + ".alliance");
		before = Files.readString(Files.copy(example, folder.resolve("m.alliance")));
	}

	@Test
	void whatWasExportedComesBackWithoutADifference() throws Exception {
		assertEquals(0, product.run(folder, "export", "m.alliance", "--format", "xlsx,csv,json").code());
		for (String file : new String[] {"m.xlsx", "m.csv.zip", "m.json"}) {
			Product.Run run = product.run(folder, "import", file, "--into", "m.alliance");
			assertEquals(0, run.code(), run.err());
			assertEquals("Nothing changes.\n", run.out());
			assertEquals(before, Files.readString(folder.resolve("m.alliance")));
		}
	}

	@Test
	void theModelMayComeFromStandardInputAndGoesToStandardOutput() throws Exception {
		Files.writeString(folder.resolve("list.csv"), "Name\r\nWiltshire Police\r\n");
		Product.Run run = product.run(folder, folder.resolve("m.alliance"), "import", "list.csv", "--csv-as", "Partner", "--into", "-");
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().startsWith("<?xml") && run.out().contains("Wiltshire Police"), run.out());
		assertEquals(0, product.run(folder, "export", "m.alliance", "--format", "json").code());
		assertEquals(before, product.run(folder, folder.resolve("m.alliance"), "import", "m.json", "--into", "-").out());
	}

	@Test
	void standardInputIsNamedOnce() throws Exception {
		Product.Run run = product.run(folder, folder.resolve("m.alliance"), "import", "-", "--format", "json", "--into", "-");
		assertEquals(2, run.code(), run.err());
		assertTrue(run.err().contains("Standard input can be read only once, but - is named 2 times."), run.err());
		assertEquals(2, product.run(folder, folder.resolve("m.alliance"), "compare", "-", "-").code());
	}

	@Test
	void aListOfPartnersIsReadByItsHeadings() throws Exception {
		Files.writeString(folder.resolve("list.csv"), "Organisation,Type\r\nDorset Police,police force\r\nWiltshire Police,club\r\n");
		String[] arguments = {"import", "list.csv", "--into", "m.alliance", "--csv-as", "Partner", "--csv-columns", "Name=Organisation; Kind=Type"};
		Product.Run dry = product.run(folder, with(arguments, "--dry-run"));
		assertEquals(0, dry.code(), dry.err());
		assertTrue(dry.out().contains("Wiltshire Police"), dry.out());
		assertTrue(dry.err().contains("Partner, row 3, Kind: \"club\" is none of: "), dry.err());
		assertEquals(before, Files.readString(folder.resolve("m.alliance")));
		assertEquals(1, product.run(folder, with(arguments, "--fail-on", "refused")).code());
		assertEquals(before, Files.readString(folder.resolve("m.alliance")));
		assertEquals(0, product.run(folder, arguments).code());
		String after = Files.readString(folder.resolve("m.alliance"));
		assertTrue(after.contains("Wiltshire Police"), after);
		assertEquals(before.lines().count() + 1, after.lines().count());
	}

	@Test
	void aNewModelIsMadeOfAFolderOfTables() throws Exception {
		Path tables = Files.createDirectory(folder.resolve("tables"));
		Files.writeString(tables.resolve("Partner.csv"), "ID,Name\r\np1,Dorset Police\r\n");
		Product.Run run = product.run(folder, "import", "tables", "--out", "new.alliance");
		assertEquals(0, run.code(), run.err());
		assertTrue(Files.readString(folder.resolve("new.alliance")).contains("name=\"Dorset Police\""));
	}

	@Test
	void anotherFileGetsTheDiagramsAsWell() throws Exception {
		Path example = Product.root().resolve("bundles/org.allianceworkbench.examples/alliances/" + EXAMPLE + "/" + EXAMPLE + ".diagrams");
		Files.copy(example, folder.resolve("m.diagrams"));
		Files.writeString(folder.resolve("list.csv"), "Name\r\nWiltshire Police\r\n");
		Product.Run run = product.run(folder, "import", "list.csv", "--csv-as", "Partner", "--into", "m.alliance", "--out", "other.alliance");
		assertEquals(0, run.code(), run.err());
		assertEquals(Files.readString(example), Files.readString(folder.resolve("other.diagrams")));
		assertEquals(before, Files.readString(folder.resolve("m.alliance")));
	}

	@Test
	void aFileThatHoldsOnlyAPartLosesNothingUnlessItIsToldTo() throws Exception {
		Files.writeString(folder.resolve("some.csv"), "ID,Name\r\npartner-dorset,Dorset Police\r\n");
		String[] arguments = {"import", "some.csv", "--csv-sheet", "Partner", "--into", "m.alliance", "--dry-run"};
		assertFalse(product.run(folder, arguments).out().contains("−"));
		Product.Run whole = product.run(folder, with(arguments, "--csv-missing", "remove"));
		assertTrue(whole.out().contains("− "), whole.out());
		assertTrue(whole.err().contains(" changes are removals."), whole.err());
	}

	@Test
	void whatANewModelWouldHoldIsListed() throws Exception {
		Files.writeString(folder.resolve("list.csv"), "Name\r\nWiltshire Police\r\n");
		Product.Run run = product.run(folder, "import", "list.csv", "--csv-as", "Partner", "--dry-run");
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().contains("Wiltshire Police"), run.out());
	}

	@Test
	void anotherModelIsNotWrittenOverEither() throws Exception {
		Files.writeString(folder.resolve("list.csv"), "Name\r\nA\r\n");
		for (String there : new String[] {"other.alliance", "other.diagrams"}) {
			Files.writeString(folder.resolve(there), "mine");
			Product.Run run = product.run(folder, "import", "list.csv", "--csv-as", "Partner", "--into", "m.alliance", "--out", "other.alliance");
			assertEquals(2, run.code());
			assertTrue(run.err().contains(there + " is there already"), run.err());
			assertEquals("mine", Files.readString(folder.resolve(there)));
			Files.delete(folder.resolve(there));
		}
	}

	@Test
	void aFileThatIsDamagedLeavesTheModelAlone() throws Exception {
		Files.writeString(folder.resolve("bad.xlsx"), "no workbook");
		Product.Run run = product.run(folder, "import", "bad.xlsx", "--into", "m.alliance");
		assertEquals(1, run.code());
		assertTrue(run.err().contains("bad.xlsx: The file is no Excel workbook (.xlsx)."), run.err());
		assertEquals(before, Files.readString(folder.resolve("m.alliance")));
	}

	@Test
	void optionsAreNamedAsTheyAreTyped() throws Exception {
		Files.writeString(folder.resolve("list.csv"), "Name\r\nA\r\n");
		Product.Run run = product.run(folder, "import", "list.csv", "--into", "m.alliance");
		assertTrue(run.err().contains("say with --csv-sheet of which class, such as Partner, or with --csv-as what the rows of a list are."), run.err());
	}

	@Test
	void proseIsNoOutline() throws Exception {
		Files.writeString(folder.resolve("README.md"), "# Read me\n\nThis is prose.\n");
		assertEquals(2, product.run(folder, "import", "README.md", "--into", "m.alliance").code());
		Product.Run run = product.run(folder, "import", "README.md", "--format", "outline", "--into", "m.alliance");
		assertEquals(1, run.code());
		assertTrue(run.err().contains("README.md: The file is no outline: "), run.err());
		assertEquals(before, Files.readString(folder.resolve("m.alliance")));
	}

	@Test
	void standardInputAndOutputNeedAFormat() throws Exception {
		Path input = Files.writeString(folder.resolve("in"), "ID,Name\r\np1,Dorset Police\r\n");
		Product.Run run = product.run(folder, input, "import", "-", "--format", "csv", "--csv-sheet", "Partner", "--out", "-");
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().startsWith("<?xml") && run.out().contains("Dorset Police"), run.out());
		assertEquals(2, product.run(folder, input, "import", "-", "--out", "-").code());
	}

	@Test
	void aModelThatIsThereIsNotWrittenOver() throws Exception {
		Files.writeString(folder.resolve("list.csv"), "Name\r\nA\r\n");
		Product.Run run = product.run(folder, "import", "list.csv", "--csv-as", "Partner", "--out", "m.alliance");
		assertEquals(2, run.code());
		assertFalse(run.err().isEmpty());
		assertEquals(before, Files.readString(folder.resolve("m.alliance")));
	}

	private static String[] with(String[] arguments, String... more) {
		String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
		System.arraycopy(more, 0, all, arguments.length, more.length);
		return all;
	}
}
