// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.ExitCode;
import org.allianceworkbench.cli.console.FileComplaint;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A verb that says something of one file, or of an example, and changes nothing. What is wrong with the file goes to the log, and fails it. */
public abstract class FileCommand implements Callable<Integer> {
	private final Console console;

	@Spec
	private CommandSpec spec;

	@Option(names = "--example", paramLabel = "NAME", description = "A shipped example instead of a file; 'alliance list' names them.")
	private String example;

	@Parameters(paramLabel = "FILE", arity = "0..1", description = "The model (*.alliance), or - for standard input.")
	private Path file;

	public FileCommand(Console console) {
		this.console = console;
	}

	/**
	 * Writes to standard output what there is to say.
	 *
	 * @param named as typed
	 * @throws IOException when the file cannot be read, or holds nothing of what was asked for
	 */
	public abstract void write(Path named) throws IOException;

	@Override
	public final Integer call() throws IOException {
		if ((file == null) == (example == null)) {
			throw new ParameterException(spec.commandLine(), "Name either a FILE or an --example.");
		}
		try (ExampleCopies examples = new ExampleCopies(spec.commandLine())) {
			return written(example == null ? file : examples.copy(example));
		}
	}

	private int written(Path named) {
		try {
			write(named);
			console.out().flush();
			return 0;
		} catch (IOException failure) {
			FileComplaint.of(named, failure).forEach(console.log()::add);
			return ExitCode.FAILED;
		}
	}
}
