// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.comparing;

import java.io.IOException;
import java.nio.file.Path;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.reading.FileCommand;
import org.allianceworkbench.compare.text.ModelText;

import picocli.CommandLine.Command;

@Command(name = "text", description = "Writes all that a file says as lines of text, for reviews: names in place of ids, what lies in an element below it. "
		+ "It may also be one of diagrams (*.diagrams).")
public final class TextCommand extends FileCommand {
	private final Console console;

	public TextCommand(Console console) {
		super(console);
		this.console = console;
	}

	@Override
	public void write(Path named) throws IOException {
		ModelVersion version = new ModelVersion(console.input(named));
		new ModelText(version.naming()).write(version.root(), console.out());
	}
}
