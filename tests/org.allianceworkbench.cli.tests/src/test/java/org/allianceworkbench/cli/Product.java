// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built product, run as a process of its own without a display. */
final class Product {
	private static final int MINUTES = 3;

	private final Path configuration;
	private final Path launcher;

	/** @param configuration a folder that the product may write to */
	Product(Path configuration) throws IOException {
		this.configuration = configuration;
		Path products = root().resolve("releng/product/target/products/org.allianceworkbench.product");
		try (Stream<Path> files = Files.walk(products, 8)) {
			launcher = files.filter(file -> file.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar"))
					.filter(file -> file.toString().contains(platform())).findFirst()
					.orElseThrow(() -> new IllegalStateException("no product for this platform in " + products));
		}
	}

	/** What a run left behind. */
	record Run(int code, String out, String err) {
	}

	Run run(Path folder, String... arguments) throws IOException, InterruptedException {
		return run(folder, null, arguments);
	}

	/** @return the start of a command line, to which a verb and its arguments are added */
	List<String> command() {
		return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
				"-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-jar", launcher.toString(), "-nosplash", "-configuration",
				configuration.toString(), "-data", "@noDefault", "-application", "org.allianceworkbench.cli.app"));
	}

	/** @return the command that runs the product, for a shell */
	String commandLine() {
		return String.join(" ", command().stream().map(word -> "'" + word + "'").toList());
	}

	/** @param input what standard input holds; null for nothing */
	Run run(Path folder, Path input, String... arguments) throws IOException, InterruptedException {
		List<String> command = command();
		command.addAll(List.of(arguments));
		Path out = Files.createTempFile(configuration, "out", ".txt");
		Path err = Files.createTempFile(configuration, "err", ".txt");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
		if (input != null) {
			builder.redirectInput(input.toFile());
		}
		builder.environment().remove("DISPLAY");
		builder.environment().remove("WAYLAND_DISPLAY");
		Process process = builder.start();
		if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IllegalStateException("did not end within " + MINUTES + " minutes: " + command);
		}
		return new Run(process.exitValue(), text(out), text(err));
	}

	static Path root() {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(here.resolve("alliance"))) {
			here = here.getParent();
		}
		return here;
	}

	private static String text(Path file) throws IOException {
		return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

	private static String platform() {
		String os = System.getProperty("os.name").toLowerCase();
		if (os.contains("win")) {
			return "win32";
		}
		return os.contains("mac") ? "aarch64".equals(System.getProperty("os.arch")) ? "aarch64" : "cocoa" : "linux";
	}
}
