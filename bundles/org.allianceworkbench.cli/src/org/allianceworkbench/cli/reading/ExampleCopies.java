// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.cli.console.Folders;
import org.allianceworkbench.examples.Example;
import org.allianceworkbench.examples.ExampleCatalogue;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Shipped examples as files, for as long as a command runs. */
public final class ExampleCopies implements AutoCloseable {
	private static final ExampleCatalogue CATALOGUE = new ExampleCatalogue();

	private final CommandLine line;
	private Path folder;

	/** @param line the command, which complains of a name that no example bears */
	public ExampleCopies(CommandLine line) {
		this.line = line;
	}

	/** @return the names of all examples, separated by commas */
	public static String names() {
		return String.join(", ", CATALOGUE.examples().stream().map(Example::id).toList());
	}

	/** @return a file of the example, its diagrams beside it */
	public Path copy(String id) throws IOException {
		Example example = CATALOGUE.example(id)
				.orElseThrow(() -> new ParameterException(line, "There is no example '" + id + "'; there are: " + names() + "."));
		if (folder == null) {
			folder = Files.createTempDirectory("alliance-example");
		}
		return CATALOGUE.copy(example, folder);
	}

	@Override
	public void close() throws IOException {
		Folders.delete(folder);
	}
}
