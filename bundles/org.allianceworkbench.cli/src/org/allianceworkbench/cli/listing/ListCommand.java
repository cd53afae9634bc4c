// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.listing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.ExitCode;
import org.allianceworkbench.cli.console.FileComplaint;
import org.allianceworkbench.cli.console.LogEntry;
import org.allianceworkbench.cli.reading.Counts;
import org.allianceworkbench.cli.reading.ExampleCopies;
import org.allianceworkbench.cli.reading.Installation;
import org.allianceworkbench.cli.reading.OpenedModel;
import org.allianceworkbench.examples.ExampleCatalogue;
import org.allianceworkbench.viewpoint.diagram.Diagram;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "list", description = "Lists what files hold: their diagrams and how many objects of each kind; without a file, what is installed.")
public final class ListCommand implements Callable<Integer> {
	private final Installation installation;
	private final Console console;

	@Parameters(paramLabel = "FILE", arity = "0..*", description = "Models to look into (*.alliance), or - for standard input.")
	private List<Path> files = List.of();

	@Option(names = "--example", paramLabel = "NAME", description = "A shipped example instead of a file; without a file all are named.")
	private String example;

	@Spec
	private CommandSpec spec;

	public ListCommand(Installation installation, Console console) {
		this.installation = installation;
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (example != null) {
			try (ExampleCopies examples = new ExampleCopies(spec.commandLine())) {
				return list(example, examples.copy(example)) ? 0 : ExitCode.FAILED;
			}
		}
		if (files == null || files.isEmpty()) {
			listInstallation();
			return 0;
		}
		long bad = files.stream().filter(file -> !list(file.toString(), file)).count();
		return bad == 0 ? 0 : ExitCode.FAILED;
	}

	/** @return whether the file could be read */
	private boolean list(String name, Path file) {
		try (OpenedModel model = new OpenedModel(file, console, installation.specifications())) {
			list(name, model);
			return true;
		} catch (IOException failure) {
			FileComplaint.of(file, failure).forEach(console.log()::add);
			return false;
		}
	}

	private void list(String name, OpenedModel model) {
		console.out().println(name + ": " + model.model().getName());
		for (Diagram diagram : model.diagrams()) {
			console.out().println("  diagram  " + diagram.getName() + "  (" + diagram.getDescription() + ", id " + diagram.getId() + ")");
		}
		Counts.byKind(model.model()).forEach((kind, count) -> console.out().println("  " + String.format(Locale.UK, "%7d", count) + "  " + kind));
	}

	private void listInstallation() {
		console.out().println("Notations:");
		installation.specifications().entries().forEach(entry -> console.out().println("  " + entry.description().label()));
		installation.specifications().problems().forEach(problem -> console.log().add(LogEntry.problem(problem.toString())));
		console.out().println("Formats:");
		installation.formats().forEach(format -> console.out().println("  " + format.id() + "  " + format.label()));
		console.out().println("Examples:");
		new ExampleCatalogue().examples().forEach(example -> console.out().println("  " + example.id() + "  " + example.title()));
	}
}
