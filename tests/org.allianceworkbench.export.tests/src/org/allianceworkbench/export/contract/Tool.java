// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program of somebody else on a file, where the machine has it; else the test is skipped and says so. */
public final class Tool {
	/** A program that has not ended by then, on whatever machine, hangs. */
	private static final int PATIENCE_MINUTES = 5;

	private Tool() {
	}

	private record Ended(int status, String printed) {
	}

	/**
	 * Runs a program, which must succeed.
	 *
	 * @param folder where it runs
	 * @return what it printed
	 */
	public static String run(Path folder, String... command) throws IOException, InterruptedException {
		assumeTrue(isInstalled(command[0]), command[0] + " is not installed");
		Ended ended = end(folder, command);
		assertEquals(0, ended.status(), ended.printed());
		return ended.printed();
	}

	/**
	 * Lets a program read a file, in a folder of its own.
	 *
	 * @return what the program printed; it is given the file's name as its last argument
	 */
	public static String read(byte[] file, String name, String... command) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("tool");
		try {
			Files.write(folder.resolve(name), file);
			return run(folder, Stream.concat(Stream.of(command), Stream.of(name)).toArray(String[]::new));
		} finally {
			for (File left : folder.toFile().listFiles()) {
				left.delete();
			}
			Files.delete(folder);
		}
	}

	/** Runs a script of Python that needs a library; the file's name is its first argument. */
	public static String python(byte[] file, String library, String script) throws IOException, InterruptedException {
		return read(file, "file", pythonWith(library), "-W", "ignore", "-c", script);
	}

	/**
	 * A Python that has a library; where there is none the test is skipped. The distribution's Python has the distribution's libraries, and need not
	 * be the first one on the path.
	 */
	public static String pythonWith(String library) throws IOException, InterruptedException {
		Optional<String> found = Optional.empty();
		for (String python : List.of("python3", "/usr/bin/python3")) {
			if (found.isEmpty() && isInstalled(python) && end(Path.of("").toAbsolutePath(), python, "-c", "import " + library).status() == 0) {
				found = Optional.of(python);
			}
		}
		assumeTrue(found.isPresent(), "Python's " + library + " is not installed");
		return found.get();
	}

	private static Ended end(Path folder, String... command) throws IOException, InterruptedException {
		Path printed = Files.createTempFile("printed", ".txt");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile()).directory(folder.toFile()).start();
		try {
			assertTrue(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), "it hangs");
			return new Ended(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
		} finally {
			process.destroyForcibly();
			Files.delete(printed);
		}
	}

	private static boolean isInstalled(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
	}
}
