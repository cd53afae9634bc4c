// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the product is asked to show when it starts.
 *
 * @param examples the shipped examples that are opened, by their names; {@code -example} alone asks for the first, whose name is left empty
 * @param files the files named on the command line, absolute, in their order, also those that are not there
 */
record StartArguments(List<String> examples, List<Path> files) {
	private static final String EXAMPLE = "-example";

	StartArguments {
		examples = List.copyOf(examples);
		files = List.copyOf(files);
	}

	static StartArguments of(String... arguments) {
		List<String> examples = IntStream.range(0, arguments.length).filter(i -> EXAMPLE.equals(arguments[i])).mapToObj(i -> name(i + 1, arguments)).toList();
		return new StartArguments(examples, Stream.of(arguments).filter(argument -> argument.endsWith(".alliance"))
				.map(argument -> Path.of(argument).toAbsolutePath().normalize()).toList());
	}

	private static String name(int index, String... arguments) {
		boolean named = index < arguments.length && !arguments[index].startsWith("-") && !arguments[index].endsWith(".alliance");
		return named ? arguments[index] : "";
	}

	/** The files that are there. */
	List<Path> present() {
		return files.stream().filter(Files::isRegularFile).toList();
	}

	/** What to say of files that are not there; empty where all are. */
	Optional<String> complaint() {
		List<String> missing = files.stream().filter(file -> !Files.isRegularFile(file)).map(Path::toString).toList();
		return missing.isEmpty() ? Optional.empty()
				: Optional.of((missing.size() == 1 ? "There is no file " : "There are no files ") + String.join(", ", missing) + ".");
	}

	boolean nothing() {
		return examples.isEmpty() && present().isEmpty();
	}
}
