// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each block of commands of docs/recipes.md as it stands there. */
class RecipesTest {
	private static final Path EXAMPLE = Product.root().resolve("bundles/org.allianceworkbench.examples/alliances/devon-cornwall-dorset");

	@TempDir
	static Path configuration;

	@TempDir
	Path folder;
	private Path tools;

	static List<String> blocks() throws IOException {
		String text = Files.readString(Product.root().resolve("docs/recipes.md"));
		return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(text).results().map(match -> match.group(1)).toList();
	}

	/** A repository whose last commit renamed something, and the product as a command. */
	@BeforeEach
	void prepare() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && isInstalled("git"), "there is no shell, or git is not installed");
		tools = Files.createDirectories(folder.resolve("tools"));
		Path work = Files.createDirectories(folder.resolve("work"));
		Path command = Files.writeString(tools.resolve("alliance"), "#!/bin/sh\nexec " + new Product(configuration).commandLine() + " \"$@\"\n");
		assertTrue(command.toFile().setExecutable(true));
		String model = Files.readString(EXAMPLE.resolve("devon-cornwall-dorset.alliance"));
		Files.writeString(work.resolve("model.alliance"), model);
		Files.writeString(work.resolve("model.diagrams"),
				Files.readString(EXAMPLE.resolve("devon-cornwall-dorset.diagrams")).replace("devon-cornwall-dorset.alliance", "model.alliance"));
		run("git init -q . && git config user.email test@localhost && git config user.name Test && git add . && git commit -q -m First");
		Files.writeString(work.resolve("model.alliance"), model.replace("Dorset Police", "Police of Dorset"));
		run("git commit -q -a -m Second");
	}

	@ParameterizedTest
	@MethodSource("blocks")
	void everyBlockDoesWhatItSays(String block) throws Exception {
		run(block);
	}

	@Test
	void gitShowsWhatChangedInWords() throws Exception {
		String driver = blocks().stream().filter(block -> block.contains("textconv")).findFirst().orElseThrow();
		assertTrue(run(driver).contains("Police of Dorset"));
	}

	private String run(String block) throws IOException, InterruptedException {
		Path printed = folder.resolve("printed.txt");
		ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-e", "-c", block).directory(folder.resolve("work").toFile()).redirectErrorStream(true)
				.redirectOutput(printed.toFile());
		shell.environment().put("PATH", tools + File.pathSeparator + System.getenv("PATH"));
		shell.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
		shell.environment().put("GIT_PAGER", "cat");
		shell.environment().remove("DISPLAY");
		Process process = shell.start();
		assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> "does not end: " + block);
		String output = Files.readString(printed);
		assertEquals(0, process.exitValue(), () -> block + output);
		return output;
	}

	private static boolean isInstalled(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(each -> Files.isExecutable(Path.of(each, program)));
	}
}
