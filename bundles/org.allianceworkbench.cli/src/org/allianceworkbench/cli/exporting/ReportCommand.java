// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.exporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.reading.ExampleCopies;
import org.allianceworkbench.cli.reading.Installation;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportTemplate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes reports in the formats whose names begin with "report-", and hands out the templates that they are made by. */
@Command(name = "report", description = "Writes reports of models as documents, made by templates that may be copied and changed.")
public final class ReportCommand implements Callable<Integer> {
	private static final String FORMATS = "report-";
	private static final String TEMPLATE = "template";

	private final Installation installation;
	private final Console console;

	@Spec
	private CommandSpec spec;

	@Option(names = "--template", paramLabel = "NAME|FILE", description = "What the reports tell: a template by its name, see --list, or a file of your own; "
			+ "default: the first of the list.")
	private String template = "";

	@Option(names = "--format", paramLabel = "FORMAT,...", split = ",", hideParamSyntax = true, defaultValue = "html", description = "html, pdf or docx, several separated by commas; "
			+ "default: html.")
	private List<String> formats;

	@Option(names = "--out", paramLabel = "PATH", defaultValue = ".", description = "Folder for the files, made when it is missing; or, where one file is made, "
			+ "its name, or - for standard output. Default: the current folder.")
	private Path out;

	@Option(names = "--list", description = "Lists the templates instead.")
	private boolean list;

	@Option(names = "--copy-template", paramLabel = "NAME", description = "Copies a template to --out instead, to be changed and given to --template.")
	private String copied;

	@Option(names = "--example", paramLabel = "NAME", description = "A shipped example instead of a file; 'alliance help export' names them.")
	private String example;

	@Parameters(paramLabel = "FILE", arity = "0..*", description = "Models to report on (*.alliance), or - for standard input.")
	private List<Path> files = List.of();

	public ReportCommand(Installation installation, Console console) {
		this.installation = installation;
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (list) {
			installation.templates().forEach(each -> console.out().printf("%-12s  %s%n", each.name(), each.description()));
			return 0;
		}
		if (copied != null) {
			return copy(installation.templates().stream().filter(each -> each.name().equals(copied)).findFirst()
					.orElseThrow(() -> wrong("There is no template '" + copied + "'; there are: " + names() + ".")));
		}
		try (ExampleCopies copies = new ExampleCopies(spec.commandLine())) {
			List<Path> all = new ArrayList<>(files == null ? List.of() : files);
			if (example != null) {
				all.add(copies.copy(example));
			}
			return report(all);
		}
	}

	private int report(List<Path> all) throws IOException {
		if (all.isEmpty()) {
			throw wrong("Name at least one FILE or an --example, or --list or --copy-template.");
		}
		boolean named = template.isEmpty() || installation.templates().stream().anyMatch(each -> each.name().equals(template));
		if (!named && !Files.isRegularFile(Path.of(template))) {
			throw wrong("There is no template '" + template + "' and no such file; there are: " + names() + ".");
		}
		Map<ExportFormat, Map<String, String>> wanted = wanted();
		Destination.misnamed(out, wanted.keySet(), installation.formats()).ifPresent(problem -> {
			throw wrong(problem);
		});
		Destination destination = Destination.of(out, wanted.keySet()).adding("-" + Destination.plain(title()));
		if (destination.isSingle() && (all.size() > 1 || wanted.size() > 1)) {
			throw wrong("--out " + out + " is one file, but " + all.size() + " models in " + wanted.size() + " formats are more; name a folder.");
		}
		return new DiagramExport(installation, console, wanted, destination, List.of()).export(all, List.of());
	}

	private ParameterException wrong(String sentence) {
		return new ParameterException(spec.commandLine(), sentence);
	}

	private String names() {
		return installation.templates().stream().map(ExportTemplate::name).collect(Collectors.joining(", "));
	}

	/** @return the template's name for names of files */
	private String title() {
		if (template.isEmpty()) {
			return installation.templates().stream().findFirst().map(ExportTemplate::name).orElse("report");
		}
		return Path.of(template).getFileName().toString().replaceFirst("\\.[^.]+$", "");
	}

	private Map<ExportFormat, Map<String, String>> wanted() {
		Map<ExportFormat, Map<String, String>> wanted = new LinkedHashMap<>();
		for (String name : formats) {
			ExportFormat format = installation.formats().stream().filter(each -> each.id().equals(FORMATS + name.strip())).findFirst()
					.orElseThrow(() -> wrong("There are no reports in the format '" + name + "'; there are: " + formatNames() + "."));
			wanted.put(format, Map.of(TEMPLATE, template));
		}
		return wanted;
	}

	private String formatNames() {
		return installation.formats().stream().map(ExportFormat::id).filter(id -> id.startsWith(FORMATS)).map(id -> id.substring(FORMATS.length()))
				.collect(Collectors.joining(", "));
	}

	/** Copies a template, but never over a file, which may be one that somebody has changed. */
	private int copy(ExportTemplate wanted) throws IOException {
		Path target = Files.isDirectory(out) ? out.resolve(wanted.fileName()) : out;
		if (Files.exists(target)) {
			throw new IOException("There is a file " + target + " already, which may have been changed; name another --out.");
		}
		console.write(target, bytes -> bytes.write(wanted.text().getBytes(StandardCharsets.UTF_8)));
		if (!Console.isStandard(target)) {
			console.out().println(target);
		}
		return 0;
	}
}
