// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.reading.ExampleCopies;
import org.allianceworkbench.cli.reading.FormatOptions;
import org.allianceworkbench.cli.reading.Installation;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.Subject;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Writes diagrams and models in the formats that are installed. Its options are written from the formats' own. */
public final class ExportCommand implements Callable<Integer> {
	private final Installation installation;
	private final Console console;
	private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("export");

	public ExportCommand(Installation installation, Console console) {
		this.installation = installation;
		this.console = console;
	}

	/** @return the command for the parser */
	public CommandLine line() {
		spec.usageMessage().description("Writes diagrams, or whole models, as files; needs no display.");
		spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").arity("0..*").type(List.class).auxiliaryTypes(Path.class)
				.description("Models to export from (*.alliance), or - for standard input.").build());
		spec.addOption(OptionSpec.builder("--example").paramLabel("NAME").type(String.class)
				.description("A shipped example instead of a file: " + ExampleCopies.names() + ".").build());
		spec.addOption(OptionSpec.builder("--format").paramLabel("FORMAT,...").type(String.class).required(true)
				.description("Formats, separated by commas: " + formats() + ".").build());
		spec.addOption(OptionSpec.builder("--diagram").paramLabel("NAME").type(List.class).auxiliaryTypes(String.class)
				.description("A diagram by its name or id; may be repeated.").build());
		spec.addOption(OptionSpec.builder("--element").paramLabel("NAME").type(List.class).auxiliaryTypes(String.class)
				.description("Of each diagram only this element with all it contains, by its name or id; may be repeated, edges between them come along.")
				.build());
		spec.addOption(OptionSpec.builder("--all").type(boolean.class).description("Every diagram of every file.").build());
		spec.addOption(OptionSpec.builder("--out").paramLabel("PATH").type(Path.class).defaultValue(".")
				.description("Folder for the files, made when it is missing; or, where one file is made, its name, or - for standard output. "
						+ "Default: the current folder.").build());
		for (ExportFormat format : installation.formats()) {
			FormatOptions.of(format).addTo(spec);
		}
		return new CommandLine(spec);
	}

	private String formats() {
		return String.join(", ", installation.formats().stream().map(format -> format.id() + " (" + format.label() + ")").toList());
	}

	@Override
	public Integer call() throws IOException {
		CommandLine line = spec.commandLine();
		return export(line.getParseResult(), line);
	}

	private int export(ParseResult given, CommandLine line) throws IOException {
		Map<ExportFormat, Map<String, String>> wanted = wanted(given, line);
		List<String> names = given.matchedOptionValue("--diagram", List.of());
		boolean all = given.matchedOptionValue("--all", false);
		boolean modelsOnly = wanted.keySet().stream().allMatch(format -> format.subject() == Subject.MODEL);
		if (names.isEmpty() == !all && !(modelsOnly && names.isEmpty())) {
			throw new ParameterException(line, "Say which diagrams: --all, or --diagram NAME once or more; not both.");
		}
		List<String> elements = given.matchedOptionValue("--element", List.of());
		if (!elements.isEmpty()) {
			refuseModels(wanted.keySet(), line);
		}
		Path out = given.matchedOptionValue("--out", Path.of("."));
		Destination.misnamed(out, wanted.keySet(), installation.formats()).ifPresent(problem -> {
			throw new ParameterException(line, problem);
		});
		try (ExampleCopies examples = new ExampleCopies(line)) {
			List<Path> files = new ArrayList<>(given.matchedPositionalValue(0, List.of()));
			String example = given.matchedOptionValue("--example", null);
			if (example != null) {
				files.add(examples.copy(example));
			}
			if (files.isEmpty()) {
				throw new ParameterException(line, "Name at least one FILE, or an --example.");
			}
			Destination destination = Destination.of(out, wanted.keySet());
			if (destination.isSingle() && (files.size() > 1 || wanted.size() > 1)) {
				throw new ParameterException(line, "--out " + out + " is one file, but " + files.size() + " models in " + wanted.size()
						+ " formats are more; name a folder.");
			}
			return new DiagramExport(installation, console, wanted, destination, elements).export(files, names);
		}
	}

	private static void refuseModels(Set<ExportFormat> wanted, CommandLine line) {
		for (ExportFormat format : wanted) {
			if (format.subject() == Subject.MODEL) {
				throw new ParameterException(line, "--element takes a part of a diagram, but " + format.id() + " holds a whole model.");
			}
		}
	}

	private Map<ExportFormat, Map<String, String>> wanted(ParseResult given, CommandLine line) {
		List<String> ids = List.of(given.<String>matchedOptionValue("--format", "").split(","));
		Map<ExportFormat, Map<String, String>> wanted = new LinkedHashMap<>();
		for (String id : ids) {
			ExportFormat format = installation.formats().stream().filter(each -> each.id().equals(id.trim())).findFirst()
					.orElseThrow(() -> new ParameterException(line, "There is no format '" + id + "'; there are: " + formats() + "."));
			wanted.put(format, FormatOptions.of(format).values(given, line));
		}
		return wanted;
	}
}
