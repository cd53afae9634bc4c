// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user types them. */
class CommandLineTest {
	private static final String EXAMPLE = "devon-cornwall-dorset";

	@TempDir
	static Path configuration;
	private static Product product;

	@TempDir
	Path folder;

	@BeforeAll
	static void findProduct() throws IOException {
		product = new Product(configuration);
	}

	@Test
	void versionIsOneLine() throws Exception {
		Product.Run run = product.run(folder, "version");
		assertEquals("Alliance Workbench 1.0.0\n", run.out());
		assertEquals(0, run.code());
	}

	@Test
	void takesTheOptionsThatEveryProgramHas() throws Exception {
		assertEquals("Alliance Workbench 1.0.0\n", product.run(folder, "--version").out());
		for (String option : List.of("-h", "--help")) {
			Product.Run run = product.run(folder, option);
			assertEquals(0, run.code(), run.err());
			assertTrue(run.out().startsWith("Usage: alliance ") && run.out().contains("validate"), run.out());
			assertTrue(product.run(folder, "merge", option).out().startsWith("Usage: alliance merge "));
		}
	}

	@Test
	void saysInOurOwnWordsWhatIsWrongWithArguments() throws Exception {
		assertEquals("alliance: There is no command 'frobnicate'; 'alliance help' lists them.\n", product.run(folder, "frobnicate").err());
		assertEquals("alliance: There is no command 'exprot'; 'alliance help' lists them.\nDid you mean 'alliance export'?\n",
				product.run(folder, "exprot").err());
		String severity = product.run(folder, "validate", "--fail-on", "sometimes", example().toString()).err();
		assertTrue(severity.contains("it may be never, error, warning, not 'sometimes'."), severity);
		String dpi = product.run(folder, "export", "--example", EXAMPLE, "--format", "png", "--all", "--png-dpi", "5").err();
		assertTrue(dpi.contains("--png-dpi may be 36 to 1200, not \"5\"."), dpi);
		assertEquals(2, product.run(folder, "report", "--example", EXAMPLE, "--template", "nope").code());
		Product.Run other = product.run(folder, "export", "--example", EXAMPLE, "--format", "svg", "--diagram", "Alliance structure", "--out", "x.pdf");
		assertEquals(2, other.code());
		assertTrue(other.err().contains("--out x.pdf is named like a file of another format than svg (.svg)"), other.err());
		Product.Run report = product.run(folder, "report", "--example", EXAMPLE, "--format", "html", "--out", "x.pdf");
		assertEquals(2, report.code());
		assertTrue(report.err().contains("--out x.pdf is named like a file of another format than report-html (.html)"), report.err());
		assertFalse(product.run(folder, "help", "report").out().contains("[,FORMAT"));
	}

	@Test
	void saysWhatCannotBeWrittenAndWhy() throws Exception {
		String example = example().toString();
		Path taken = Files.writeString(folder.resolve("taken"), "mine");
		Path inside = taken.resolve("new");
		for (List<String> arguments : List.of(List.of("export", example, "--format", "svg", "--all"), List.of("report", example),
				List.of("merge", example, example, example))) {
			String[] all = Stream.concat(arguments.stream(), Stream.of("--out", inside.toString())).toArray(String[]::new);
			Product.Run run = product.run(folder, all);
			assertEquals(1, run.code(), run.err());
			assertTrue(run.err().startsWith("alliance: " + inside + ": "), run.err());
		}
		Product.Run fixed = product.run(folder, "validate", "--fix", "--out", folder.resolve("nowhere/x.alliance").toString(), example);
		assertTrue(fixed.err().contains("x.alliance was not saved, because the folder " + folder.resolve("nowhere") + " is not there."), fixed.err());
	}

	@Test
	void mendsIntoNoFileThatIsThere() throws Exception {
		Path there = Files.writeString(folder.resolve("there.alliance"), "mine");
		Product.Run run = product.run(folder, "validate", "--fix", example().toString(), "--out", "there.alliance");
		assertEquals(2, run.code());
		assertTrue(run.err().contains("there.alliance is there already; name another --out"), run.err());
		assertEquals("mine", Files.readString(there));
	}

	@Test
	void exportsSingleElementsByNameOrId() throws Exception {
		Product.Run run = product.run(folder, "export", example().toString(), "--format", "svg", "--all", "--element", "Dorset Police", "--element",
				"partner-pcc-dorset");
		assertEquals(0, run.code(), run.err());
		String file = EXAMPLE + "-alliance-structure-dorset-police-partner-pcc-dorset.svg";
		assertEquals("./" + file + "\n", run.out());
		String svg = Files.readString(folder.resolve(file));
		assertTrue(svg.contains("partner-dorset") || svg.contains("Dorset"), svg);
		assertFalse(svg.contains("Probation"), svg);
		Product.Run none = product.run(folder, "export", example().toString(), "--format", "svg", "--all", "--element", "Nobody");
		assertEquals(1, none.code());
		assertTrue(none.err().contains("no exported diagram shows an element named 'Nobody'"), none.err());
		Product.Run whole = product.run(folder, "export", example().toString(), "--format", "json", "--element", "Dorset Police");
		assertEquals(2, whole.code());
		assertTrue(whole.err().contains("--element takes a part of a diagram, but json holds a whole model."), whole.err());
	}

	@Test
	void benefitsSaysThatThereAreNone() throws Exception {
		assertEquals(0, product.run(folder, Files.writeString(folder.resolve("a.txt"), "Benefit: B\n"), "import", "-", "--format", "outline",
				"--out", "none.alliance").code());
		Path none = folder.resolve("none.alliance");
		Files.writeString(none, Files.readString(none).replaceAll("(?s)  <benefitsMaps.*</benefitsMaps>\n", ""));
		assertEquals("The model has neither benefits maps nor business cases with options.\n", product.run(folder, "benefits", none.toString()).out());
	}

	@Test
	void helpOfExportIsWrittenFromTheFormats() throws Exception {
		Product.Run run = product.run(folder, "help", "export");
		for (String expected : List.of("--format", "--diagram", "--all", "--out", "--png-", "--example")) {
			assertTrue(run.out().contains(expected), () -> expected + " is missing in\n" + run.out());
		}
		assertEquals(0, run.code());
	}

	@Test
	void listKnowsTheExamplesByTheirNames() throws Exception {
		Product.Run run = product.run(folder, "list", "--example", "lancashire");
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().startsWith("lancashire: Lancashire collaborations"), run.out());
		assertTrue(run.out().contains("North West Motorway Patrol Group"), run.out());
		assertEquals(2, product.run(folder, "list", "--example", "nobody").code());
	}

	@Test
	void listWithoutFileTellsWhatIsInstalled() throws Exception {
		Product.Run run = product.run(folder, "list");
		for (String expected : List.of("svg", "png", "pdf", EXAMPLE, "Alliance structure", "Benefits logic map")) {
			assertTrue(run.out().contains(expected), () -> expected + " is missing in\n" + run.out() + run.err());
		}
	}

	@Test
	void exportsEveryDiagramOfTheExampleInEveryFormat() throws Exception {
		Product.Run run = product.run(folder, "export", "--example", EXAMPLE, "--format", "svg,png,pdf", "--all", "--out", "out");
		assertEquals(0, run.code(), run.err());
		List<Path> files = files(folder.resolve("out"));
		assertEquals(6, files.size(), () -> files + run.err());
		for (Path file : files) {
			String head = new String(Files.readAllBytes(file), 0, 8, StandardCharsets.ISO_8859_1);
			String expected = file.toString().endsWith("pdf") ? "%PDF" : file.toString().endsWith("png") ? "\u0089PNG" : "<?xml";
			assertTrue(head.startsWith(expected), file + " begins with " + head);
		}
	}

	@Test
	void exportsAModelOnceWithoutDiagramsBeingNamed() throws Exception {
		Product.Run run = product.run(folder, "export", "--example", EXAMPLE, "--format", "archimate,json,csv", "--out", "out");
		assertEquals(0, run.code(), run.err());
		List<String> names = files(folder.resolve("out")).stream().map(file -> file.getFileName().toString()).toList();
		assertEquals(List.of(EXAMPLE + ".archimate.xml", EXAMPLE + ".csv.zip", EXAMPLE + ".json"), names);
	}

	@Test
	void exportsDiagramsToOtherDrawingTools() throws Exception {
		Product.Run run = product.run(folder, "export", "--example", EXAMPLE, "--format", "drawio,graphml,dot,mermaid,plantuml,kumu", "--all", "--out", "out");
		assertEquals(0, run.code(), run.err());
		assertEquals(12, files(folder.resolve("out")).size(), run.err());
	}

	@Test
	void reportsOnAnExampleByItsName() throws Exception {
		Product.Run run = product.run(folder, "report", "--example", "lancashire", "--template", "governance", "--out", "-");
		assertEquals(0, run.code(), run::err);
		assertTrue(run.out().contains("North West Motorway Patrol Group"), "no collaboration of the example");
	}

	@Test
	void reportsAreWrittenInEveryFormatUnderTheNameOfTheirTemplate() throws Exception {
		Product.Run run = product.run(folder, "report", example().toString(), "--template", "section-22a", "--format", "html,pdf,docx", "--out", "out");
		assertEquals(0, run.code(), run.err());
		List<String> names = files(folder.resolve("out")).stream().map(file -> file.getFileName().toString()).toList();
		assertEquals(List.of(EXAMPLE + "-section-22a.docx", EXAMPLE + "-section-22a.html", EXAMPLE + "-section-22a.pdf"), names);
	}

	@Test
	void aTemplateIsCopiedChangedAndUsedButNeverWrittenOver() throws Exception {
		assertTrue(product.run(folder, "report", "--list").out().contains("registers "), "no list of templates");
		assertEquals(0, product.run(folder, "report", "--copy-template", "registers", "--out", "mine.mustache").code());
		Path mine = folder.resolve("mine.mustache");
		Files.writeString(mine, Files.readString(mine).replace("Register extracts", "My extracts"));
		Product.Run run = product.run(folder, "report", example().toString(), "--template", "mine.mustache", "--out", "-");
		assertTrue(run.out().contains("<h1>My extracts</h1>"), run.err());
		assertEquals(1, product.run(folder, "report", "--copy-template", "registers", "--out", "mine.mustache").code());
		assertTrue(Files.readString(mine).contains("My extracts"));
	}

	@Test
	void aBrokenTemplateIsNamedWithItsLineAndLeavesNoFile() throws Exception {
		Path broken = Files.writeString(folder.resolve("broken.mustache"), "<report title=\"A\">\n<p>{{no-such-name}}</p>\n</report>\n");
		Product.Run run = product.run(folder, "report", example().toString(), "--template", broken.toString(), "--out", "out");
		assertEquals(1, run.code());
		assertTrue(run.err().contains("The template broken.mustache, line 2: there is nothing called \"no-such-name\" here."), run.err());
		assertEquals(List.of(), files(folder.resolve("out")));
	}

	@Test
	void exportGivesTheSameBytesFromRunToRun() throws Exception {
		for (String out : List.of("first", "second")) {
			assertEquals(0, product.run(folder, "export", "--example", EXAMPLE, "--format", "svg,png,pdf", "--all", "--out", out).code());
		}
		for (Path file : files(folder.resolve("first"))) {
			assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(folder.resolve("second").resolve(file.getFileName())), file.toString());
		}
	}

	@Test
	void validateAcceptsTheExample() throws Exception {
		Path example = example();
		Product.Run run = product.run(folder, "validate", example.toString());
		assertEquals(0, run.code(), run.out() + run.err());
		assertTrue(run.out().contains("loads whole"), run.out());
	}

	/** The example shows only what its sources state, so its findings stay and do not fail the command unless that is asked for. */
	@Test
	void validateFailsOnFindingsWhenAsked() throws Exception {
		Product.Run run = product.run(folder, "validate", example().toString(), "--fail-on", "error");
		assertEquals(1, run.code(), run.out() + run.err());
		assertTrue(run.out().matches("(?s).*: error A19-\\d\\d.*: \\d+ errors, .*"), run.out());
	}

	@Test
	void validateWritesJsonAndSarif() throws Exception {
		for (String format : List.of("json", "sarif")) {
			Product.Run run = product.run(folder, "validate", example().toString(), "--format", format);
			assertEquals(0, run.code(), run.err());
			assertTrue(run.out().startsWith("{") && run.out().contains("A19-40a"), run.out());
		}
	}

	@Test
	void validateFollowsTheRulesBesideTheModelOrThoseNamed() throws Exception {
		Path model = Files.copy(example(), Files.createDirectories(folder.resolve("models")).resolve("a.alliance"));
		Files.writeString(folder.resolve("models/.alliance-rules"), "A19-40a = off\n");
		assertFalse(product.run(folder, "validate", model.toString(), "--format", "json").out().contains("A19-40a"));
		Path named = Files.writeString(folder.resolve("named.rules"), "A19-40a = info\n");
		Product.Run run = product.run(folder, "validate", model.toString(), "--settings", named.toString());
		assertTrue(run.out().contains("info A19-40a"), run.out());
	}

	@Test
	void validateRefusesRulesItDoesNotUnderstand() throws Exception {
		Path bad = Files.writeString(folder.resolve("bad.rules"), "# ours\nA19-40a = fatal\n");
		Product.Run run = product.run(folder, "validate", example().toString(), "--settings", bad.toString());
		assertEquals(1, run.code());
		assertTrue((run.out() + run.err()).contains("bad.rules cannot be used, line 2: \"fatal\" is no severity"), run.out() + run.err());
	}

	@Test
	void fixMendsTheFileAndASecondTimeChangesNothing() throws Exception {
		Path model = Files.copy(example(), folder.resolve("mended.alliance"));
		Product.Run run = product.run(folder, "validate", "--fix", "--rule", "A19-41", model.toString());
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().matches("(?s).*mended\\.alliance: fixed A19-41a at .*: Create a measure\n.*"), run.out());
		assertFalse(run.out().contains("error A19-41a"), run.out());
		byte[] mended = Files.readAllBytes(model);
		product.run(folder, "validate", "--fix", "--rule", "A19-41", model.toString());
		assertArrayEquals(mended, Files.readAllBytes(model));
	}

	@Test
	void aDryRunSaysWhatItWouldFixAndWritesNothing() throws Exception {
		Path model = Files.copy(example(), folder.resolve("dry.alliance"));
		Product.Run run = product.run(folder, "validate", "--fix", "--dry-run", "--category", "benefits", model.toString());
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().contains("dry.alliance: would fix A19-41a at "), run.out());
		assertFalse(run.out().contains("A19-37"), run.out());
		assertArrayEquals(Files.readAllBytes(example()), Files.readAllBytes(model));
		assertEquals(List.of(model), files(folder));
	}

	@Test
	void aMendedModelGoesToAnotherFileOrToStandardOutput() throws Exception {
		Product.Run named = product.run(folder, "validate", "--fix", "--out", "other.alliance", example().toString());
		assertEquals(0, named.code(), named.err());
		Product.Run piped = product.run(folder, example(), "validate", "--fix", "--out", "-", "-");
		assertEquals(0, piped.code(), piped.err());
		assertTrue(piped.out().startsWith("<?xml") && piped.out().contains("Measure of "), piped.out());
		assertTrue(Files.readString(folder.resolve("other.alliance")).contains("Measure of "));
	}

	@Test
	void fixRefusesWhatItCannotDo() throws Exception {
		assertEquals(2, product.run(folder, example(), "validate", "--fix", "-").code());
		assertEquals(2, product.run(folder, "validate", "--dry-run", example().toString()).code());
		Product.Run run = product.run(folder, "validate", "--rule", "A19-99", example().toString());
		assertEquals(2, run.code());
		assertTrue(run.err().contains("There is no rule A19-99."), run.err());
	}

	@Test
	void balanceWritesTextCsvAndJson() throws Exception {
		for (String format : List.of("text", "csv", "json")) {
			Product.Run run = product.run(folder, "balance", example().toString(), "--format", format);
			assertEquals(0, run.code(), run::err);
			assertTrue(run.out().contains("in an amount that is not stated"), run.out());
		}
	}

	@Test
	void benefitsSaysWhatLeadsToEachObjective() throws Exception {
		Product.Run run = product.run(folder, "benefits", example().toString());
		assertEquals(0, run.code(), run::err);
		assertTrue(run.out().contains(": no value leads to it"), run.out());
	}

	@Test
	void typesAndHealthSpeakOfOneCollaborationAndNameThoseThereAre() throws Exception {
		Product.Run types = product.run(folder, "types", example().toString(), "--collaboration", "Strategic Alliance");
		assertEquals(0, types.code(), types::err);
		assertTrue(types.out().contains("Joint enterprise") && types.out().contains("Host organisation"), types.out());
		Product.Run health = product.run(folder, "health", example().toString(), "--collaboration", "collaboration-alliance");
		assertEquals(0, health.code(), health::err);
		assertTrue(health.out().contains("Its purpose is stated"), health.out());
		Product.Run none = product.run(folder, "types", example().toString(), "--collaboration", "No such");
		assertEquals(1, none.code());
		assertTrue(none.err().contains("there is no collaboration 'No such'; there are 'Strategic Alliance'"), none.err());
	}

	@Test
	void typesAndHealthFollowTheRulesBesideTheModel() throws Exception {
		Path model = Files.copy(example(), Files.createDirectories(folder.resolve("ruled")).resolve("a.alliance"));
		String before = product.run(folder, "health", model.toString()).out();
		assertTrue(before.contains("A19-"), before);
		String off = Pattern.compile("A19-\\w+").matcher(before).results().map(MatchResult::group).distinct().map(rule -> rule + " = off\n")
				.collect(Collectors.joining());
		Files.writeString(folder.resolve("ruled/.alliance-rules"), off);
		assertFalse(product.run(folder, "health", model.toString()).out().contains("A19-"));
		Files.writeString(folder.resolve("ruled/.alliance-rules"), "nonsense\n");
		Product.Run types = product.run(folder, "types", model.toString(), "--collaboration", "Strategic Alliance");
		assertEquals(1, types.code());
		assertTrue(types.err().contains(".alliance-rules cannot be used, line 1"), types.err());
	}

	@Test
	void verbsOfOneFileTakeAnExampleInItsPlace() throws Exception {
		for (String verb : List.of("health", "balance", "benefits", "text")) {
			Product.Run run = product.run(folder, verb, "--example", EXAMPLE);
			assertEquals(0, run.code(), run::err);
			assertFalse(run.out().isBlank(), verb);
		}
		assertEquals(2, product.run(folder, "health").code());
		assertEquals(2, product.run(folder, "health", example().toString(), "--example", EXAMPLE).code());
	}

	@Test
	void typesAndHealthWriteJson() throws Exception {
		Product.Run types = product.run(folder, "types", "--example", EXAMPLE, "--collaboration", "Strategic Alliance", "--format", "json");
		assertEquals(0, types.code(), types::err);
		assertTrue(types.out().startsWith("{") && types.out().contains("\"directs\": ["), types.out());
		Product.Run health = product.run(folder, "health", "--example", EXAMPLE, "--format", "json");
		assertEquals(0, health.code(), health::err);
		assertTrue(health.out().startsWith("{") && health.out().contains("\"supports\": ["), health.out());
	}

	@Test
	void validateNamesThePlaceOfWhatIsWrongAndLeavesTheFileAlone() throws Exception {
		byte[] whole = Files.readAllBytes(example());
		Path broken = folder.resolve("broken.alliance");
		Files.write(broken, java.util.Arrays.copyOf(whole, whole.length / 2));
		byte[] before = Files.readAllBytes(broken);
		Product.Run run = product.run(folder, "validate", broken.toString());
		assertEquals(1, run.code());
		assertTrue(run.err().matches("(?s).*broken\\.alliance:\\d+: .*"), run.err());
		assertArrayEquals(before, Files.readAllBytes(broken));
	}

	@Test
	void whatIsNoModelIsRefusedInOurOwnWords() throws Exception {
		Path prose = Files.writeString(folder.resolve("README.md"), "# Read me\n");
		for (String verb : List.of("validate", "list", "benefits")) {
			Product.Run run = product.run(folder, verb, prose.toString());
			assertEquals(1, run.code(), verb);
			assertTrue(run.err().contains("README.md: The file is no XML, so it is not an alliance model."), run.err());
		}
	}

	@Test
	void standardInputAndOutputStandForFiles() throws Exception {
		Product.Run run = product.run(folder, example(), "export", "-", "--format", "json", "--out", "-");
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().startsWith("{\n") && run.out().endsWith("}\n"), run.out());
		assertEquals(List.of(), files(folder));
	}

	@Test
	void aSingleFileMayBeNamed() throws Exception {
		Product.Run run = product.run(folder, "export", "--example", EXAMPLE, "--format", "svg", "--diagram", "Alliance structure", "--out", "new/a.svg");
		assertEquals(0, run.code(), run.err());
		assertEquals(List.of(folder.resolve("new/a.svg")), files(folder.resolve("new")));
	}

	@Test
	void twoDiagramsDoNotGoIntoOneFile() throws Exception {
		Product.Run run = product.run(folder, "export", example().toString(), "--format", "svg", "--all", "--out", "a.svg");
		assertEquals(1, run.code(), run.out());
		assertTrue(run.err().contains("gives 2 files, but --out names one"), run.err());
		assertEquals(List.of(), files(folder));
	}

	@Test
	void theLogForProgramsIsAnObjectALine() throws Exception {
		Product.Run run = product.run(folder, "export", "nowhere.alliance", example().toString(), "--format", "json", "--log", "json");
		assertEquals(1, run.code());
		List<String> lines = run.err().lines().toList();
		assertTrue(lines.stream().allMatch(line -> line.startsWith("{\"event\": \"") && line.endsWith("}")), run.err());
		assertTrue(lines.get(0).startsWith("{\"event\": \"problem\",\"file\": \"nowhere.alliance\""), run.err());
		assertEquals("{\"event\": \"end\",\"code\": 1,\"problems\": 1,\"written\": 1}", lines.get(lines.size() - 1));
	}

	@Test
	void whereInTheProgramAFailureWasIsToldOnRequest() throws Exception {
		Product.Run brief = product.run(folder, "list", "nowhere.alliance");
		assertFalse(brief.err().contains("\tat "), brief.err());
		Product.Run verbose = product.run(folder, "list", "nowhere.alliance", "--verbose");
		assertEquals(brief.code(), verbose.code());
		assertTrue(verbose.err().startsWith(brief.err()), verbose.err());
		assertTrue(verbose.err().contains("\tat org.allianceworkbench.cli."), verbose.err());
	}

	@Test
	void exportRemarksOnADiagramThatItsReadersWouldCut() throws Exception {
		Files.copy(example(), folder.resolve("wide.alliance"));
		String diagrams = Files.readString(example().resolveSibling(EXAMPLE + ".diagrams"));
		Files.writeString(folder.resolve("wide.diagrams"), diagrams.replaceFirst(" x=\"\\d+\"", " x=\"9000\""));
		Product.Run run = product.run(folder, "export", "wide.alliance", "--all", "--format", "plantuml", "--log", "json", "--out", "wide");
		assertEquals(0, run.code(), run::err);
		assertEquals(1, run.err().lines().filter(line -> line.contains("\"event\": \"remark\"") && line.contains("PLANTUML_LIMIT_SIZE")).count(), run.err());
	}

	@Test
	void exportOfAMissingFileSaysSo() throws Exception {
		Product.Run run = product.run(folder, "export", "nowhere.alliance", "--format", "svg", "--all");
		assertEquals(1, run.code());
		assertTrue(run.err().contains("nowhere.alliance: there is no such file"), run.err());
	}

	@Test
	void exportOfAnUnknownDiagramSaysSo() throws Exception {
		Product.Run run = product.run(folder, "export", example().toString(), "--format", "svg", "--diagram", "No such");
		assertEquals(1, run.code());
		assertTrue(run.err().contains("'No such'"), run.err());
		assertEquals(List.of(), files(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "export --example devon-cornwall-dorset --format gif --all", "export --format svg --all", "export x.alliance --format svg",
			"export x.alliance --format png --png-dpi much --all", "export --example nobody --format svg --all", "report", "report x.alliance --format odt",
			"report --copy-template nothing", "conjure", "help conjure", "text a b" })
	void wrongArgumentsEndWithTwoAndASentence(String arguments) throws Exception {
		Product.Run run = product.run(folder, arguments.split(" "));
		assertEquals(2, run.code(), run.out() + run.err());
		assertTrue(run.err().startsWith("alliance: "), run.err());
		assertFalse(run.err().contains("\tat "), "a stack trace is no answer: " + run.err());
	}

	@Test
	void exportIntoAFileInsteadOfAFolderSaysSo() throws Exception {
		Path file = Files.writeString(folder.resolve("taken"), "mine");
		Product.Run run = product.run(folder, "export", "--example", EXAMPLE, "--format", "svg", "--all", "--out", file.toString());
		assertEquals(1, run.code());
		assertTrue(run.err().contains("taken"), run.err());
		assertEquals("mine", Files.readString(file));
	}

	private static Path example() {
		return Product.root().resolve("bundles/org.allianceworkbench.examples/alliances/" + EXAMPLE + "/" + EXAMPLE + ".alliance");
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.sorted().toList();
		}
	}
}
