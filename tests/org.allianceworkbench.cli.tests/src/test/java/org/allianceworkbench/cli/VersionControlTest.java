// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing and merging by hand and from Git, as the documentation says. */
class VersionControlTest {
	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<alliance:AllianceModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:alliance="http://www.allianceworkbench.org/alliance/1" \
			id="model" name="Alliance" formatVersion="1">
			  <partners id="a" name="Avon"/>
			  <partners id="d" name="Dorset"/>
			</alliance:AllianceModel>
			""";

	@TempDir
	static Path configuration;
	private static Product product;

	@TempDir
	Path folder;

	@BeforeAll
	static void findProduct() throws IOException {
		product = new Product(configuration);
	}

	@BeforeEach
	void writeModel() throws IOException {
		write("base.alliance", MODEL);
	}

	@Test
	void compareSaysWhatDiffersAndFailsOnlyWhenAsked() throws Exception {
		write("other.alliance", MODEL.replace("\"Avon\"", "\"Avon and Somerset\""));
		Product.Run run = product.run(folder, "compare", "base.alliance", "other.alliance");
		assertEquals("Alliance\n  ~ Avon: name changed from \"Avon\" to \"Avon and Somerset\".\n", run.out(), run.err());
		assertEquals(0, run.code());
		assertEquals(1, product.run(folder, "compare", "base.alliance", "other.alliance", "--format", "json", "--fail-on", "difference").code());
		Product.Run same = product.run(folder, "compare", "base.alliance", "base.alliance", "--fail-on", "difference");
		assertEquals("The two versions are the same.\n", same.out());
		assertEquals(0, same.code());
	}

	@Test
	void mergeWithConflictsWritesNothingUnlessASideIsPreferred() throws Exception {
		write("ours.alliance", MODEL.replace("\"Avon\"", "\"Ours\""));
		write("theirs.alliance", MODEL.replace("\"Avon\"", "\"Theirs\"").replace("\"Dorset\"", "\"Dorset Police\""));
		Product.Run run = product.run(folder, "merge", "base.alliance", "ours.alliance", "theirs.alliance", "--out", "merged.alliance");
		assertEquals(1, run.code());
		assertTrue(run.err().contains("conflict in Alliance: Avon: name changed by both."), run.err());
		assertFalse(Files.exists(folder.resolve("merged.alliance")));
		Product.Run preferred = product.run(folder, "merge", "base.alliance", "ours.alliance", "theirs.alliance", "--out", "-", "--prefer", "theirs");
		assertEquals(0, preferred.code(), preferred.err());
		assertEquals(Files.readString(folder.resolve("theirs.alliance")), preferred.out());
	}

	@Test
	void mergesDiagramsWithoutTheirModel() throws Exception {
		String diagrams = """
				<?xml version="1.0" encoding="UTF-8"?>
				<diagram:DiagramDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:diagram="http://www.allianceworkbench.org/diagram/1" version="1">
				  <diagrams id="g" name="Structure">
				    <nodes id="n" mapping="Partner" x="10" y="20">
				      <target href="model#a"/>
				    </nodes>
				  </diagrams>
				</diagram:DiagramDocument>
				""";
		write("base", diagrams);
		write("ours", diagrams.replace("x=\"10\"", "x=\"11\""));
		write("theirs", diagrams.replace("y=\"20\"", "y=\"22\""));
		Product.Run run = product.run(folder, "merge", "base", "ours", "theirs", "--out", "base");
		assertEquals(0, run.code(), run.err());
		assertEquals(diagrams.replace("x=\"10\" y=\"20\"", "x=\"11\" y=\"22\""), Files.readString(folder.resolve("base")));
	}

	@Test
	void gitMergesByElementAndShowsDifferencesAsText() throws Exception {
		assumeTrue(isGitInstalled(), "Git is not installed");
		startRepository();
		git("checkout", "-q", "-b", "theirs");
		commit(MODEL.replace("<partners id=\"d\"", "<partners id=\"t\" name=\"Thames Valley\"/>\n  <partners id=\"d\""));
		git("checkout", "-q", "main");
		commit(MODEL.replace("<partners id=\"d\"", "<partners id=\"w\" name=\"Wiltshire\"/>\n  <partners id=\"d\"")); // the same line for a merge of lines
		git("merge", "-q", "--no-edit", "theirs");
		String merged = Files.readString(folder.resolve("base.alliance"));
		assertEquals(MODEL.replace("<partners id=\"d\"",
				"<partners id=\"w\" name=\"Wiltshire\"/>\n  <partners id=\"t\" name=\"Thames Valley\"/>\n  <partners id=\"d\""), merged);
		String difference = git("diff", "HEAD~1", "HEAD");
		assertTrue(difference.contains("+    Partner \"Thames Valley\""), difference);
	}

	@Test
	void gitReportsAConflictAndLeavesOurVersionWhole() throws Exception {
		assumeTrue(isGitInstalled(), "Git is not installed");
		startRepository();
		git("checkout", "-q", "-b", "theirs");
		commit(MODEL.replace("\"Avon\"", "\"Theirs\""));
		git("checkout", "-q", "main");
		String ours = MODEL.replace("\"Avon\"", "\"Ours\"");
		commit(ours);
		assertEquals(1, run(List.of("git", "merge", "--no-edit", "theirs")).code());
		assertEquals(ours, Files.readString(folder.resolve("base.alliance")));
		assertTrue(git("status", "--porcelain").contains("UU base.alliance"));
	}

	private void startRepository() throws Exception {
		git("init", "-q", "-b", "main");
		git("config", "user.name", "Test");
		git("config", "user.email", "test@example.org");
		String alliance = product.command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
		git("config", "merge.alliance.driver", alliance + " merge %O %A %B --out %A");
		git("config", "diff.alliance.textconv", alliance + " text");
		write(".gitattributes", "*.alliance merge=alliance diff=alliance\n*.diagrams merge=alliance diff=alliance\n");
		git("add", ".gitattributes");
		commit(MODEL);
	}

	private void commit(String model) throws Exception {
		write("base.alliance", model);
		git("add", "base.alliance");
		git("commit", "-q", "-m", "Change");
	}

	private String git(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		Product.Run run = run(command);
		assertEquals(0, run.code(), run.out() + run.err());
		return run.out();
	}

	private Product.Run run(List<String> command) throws Exception {
		Path out = Files.createTempFile(configuration, "git", ".txt");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
		assertTrue(process.waitFor(3, TimeUnit.MINUTES), "Git did not end");
		return new Product.Run(process.exitValue(), Files.readString(out), "");
	}

	private static boolean isGitInstalled() throws InterruptedException {
		try {
			return new ProcessBuilder("git", "--version").start().waitFor() == 0;
		} catch (IOException notThere) {
			return false;
		}
	}

	private void write(String name, String text) throws IOException {
		Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}
}
