// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.allianceworkbench.cli.comparing.CompareCommand;
import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.ExitCode;
import org.allianceworkbench.cli.console.FileComplaint;
import org.allianceworkbench.cli.console.LogEntry;
import org.allianceworkbench.cli.reading.FormatOptions;
import org.allianceworkbench.cli.reading.Installation;
import org.allianceworkbench.cli.reading.ModelFiles;
import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.viewpoint.diagram.resource.DiagramFiles;
import org.allianceworkbench.viewpoint.diagram.resource.LoadedDiagrams;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads files of other tools into a model, and says what changes and what was refused. Its options are written from the formats' own. */
public final class ImportCommand implements Callable<Integer> {
	private static final String ARCHIVE = "zip";

	private final Installation installation;
	private final Console console;
	private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("import");

	public ImportCommand(Installation installation, Console console) {
		this.installation = installation;
		this.console = console;
	}

	/** @return the command for the parser */
	public CommandLine line() {
		spec.usageMessage().description("Reads a file of another tool into a model, and lists what changes and what was refused.");
		spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").arity("1").type(Path.class)
				.description("The file, a folder as an archive of its files, or - for standard input.").build());
		spec.addOption(OptionSpec.builder("--into").paramLabel("MODEL").type(Path.class)
				.description("The model that it is read into (*.alliance), or - for standard input; without one, a new model is made.").build());
		spec.addOption(OptionSpec.builder("--out").paramLabel("MODEL").type(Path.class)
				.description("Where the result goes, or - for standard output instead of the list of changes; default: the model itself.").build());
		spec.addOption(OptionSpec.builder("--format").paramLabel("FORMAT").type(String.class)
				.description("The format, where the file's name does not say it: " + formats() + ".").build());
		spec.addOption(OptionSpec.builder("--dry-run").type(boolean.class).description("List what would change; write nothing.").build());
		spec.addOption(OptionSpec.builder("--fail-on").paramLabel("WHAT").type(FailOn.class).defaultValue("never")
				.description("Write nothing and exit with 1 when something was refused: refused, or never; default: never.").build());
		installation.imports().forEach(format -> FormatOptions.of(format).addTo(spec));
		return new CommandLine(spec);
	}

	private String formats() {
		return String.join(", ", installation.imports().stream().map(format -> format.id() + " (" + format.label() + ")").toList());
	}

	@Override
	public Integer call() throws IOException {
		CommandLine line = spec.commandLine();
		ParseResult given = line.getParseResult();
		Path file = given.matchedPositionalValue(0, null);
		Path into = given.matchedOptionValue("--into", null);
		Path out = given.matchedOptionValue("--out", into);
		boolean dryRun = given.matchedOptionValue("--dry-run", false);
		if (out == null && !dryRun) {
			throw new ParameterException(line, "Say what it is read into with --into, or where a new model goes with --out.");
		} else if (out != null && !out.equals(into) && !dryRun && !Console.isStandard(out)) {
			ModelFiles.taken(out).ifPresent(taken -> {
				throw new ParameterException(line, taken + " is there already; name the model with --into to read into it, or another --out.");
			});
		}
		ImportFormat format = format(file, given, line);
		try {
			return read(file, into, dryRun ? null : out, format, FormatOptions.of(format).values(given, line),
					given.matchedOptionValue("--fail-on", FailOn.NEVER));
		} catch (IOException failure) {
			FileComplaint.of(file, failure).forEach(console.log()::add);
			return ExitCode.FAILED;
		}
	}

	private ImportFormat format(Path file, ParseResult given, CommandLine line) {
		String id = given.matchedOptionValue("--format", null);
		if (id != null) {
			return installation.imports().stream().filter(format -> format.id().equals(id)).findFirst()
					.orElseThrow(() -> new ParameterException(line, "There is no format '" + id + "'; there are: " + formats() + "."));
		}
		String name = Files.isDirectory(file) ? "." + ARCHIVE : file.toString().toLowerCase(Locale.ROOT);
		return installation.imports().stream().max(Comparator.comparingInt(format -> fit(format, name))).filter(format -> fit(format, name) > 0)
				.orElseThrow(() -> new ParameterException(line, "The name '" + file + "' does not say its format; say it with --format: " + formats()
						+ "."));
	}

	private static int fit(ImportFormat format, String name) {
		return format.extensions().stream().filter(extension -> name.endsWith("." + extension)).mapToInt(String::length).max().orElse(0);
	}

	private int read(Path file, Path into, Path out, ImportFormat format, Map<String, String> values, FailOn failOn) throws IOException {
		AllianceResource model = into == null ? AllianceFiles.make(Path.of("new.alliance")) : existing(into);
		ImportRequest request = into == null ? ImportRequest.intoNew() : ImportRequest.into(AllianceFiles.modelOf(model));
		ImportResult result;
		try (InputStream in = open(file)) {
			result = format.read(request.with(format, values), in);
		} catch (ImportException refusal) {
			throw new ImportException(FormatOptions.of(format).typed(refusal.getMessage()), refusal);
		}
		result.remarks().forEach(remark -> console.log().add(LogEntry.remark(file, remark.toString())));
		boolean refused = failOn == FailOn.REFUSED && !result.remarks().isEmpty();
		boolean changed = list(file, Comparison.of(into == null ? empty(result.proposed()) : AllianceFiles.modelOf(model), result.proposed()), out);
		if (out != null && !refused && (changed || !out.equals(into) || Console.isStandard(out))) {
			save(model, result.proposed(), into, out);
		}
		return refused ? ExitCode.FAILED : 0;
	}

	private AllianceResource existing(Path into) throws IOException {
		Path file = console.input(into);
		if (!Files.isRegularFile(file)) {
			throw new NoSuchFileException(into.toString(), null, "there is no such model");
		}
		AllianceResource model = AllianceFiles.open(file);
		model.migration().ifPresent(sentence -> console.log().add(LogEntry.remark(into, sentence)));
		return model;
	}

	/** A model that has nothing yet but the identity of the proposed one, so that everything in it is new. */
	private static AllianceModel empty(AllianceModel proposed) {
		AllianceModel empty = AllianceFactory.eINSTANCE.createAllianceModel();
		empty.setId(proposed.getId());
		return empty;
	}

	private boolean list(Path file, Comparison comparison, Path out) {
		long removals = comparison.differences().stream().filter(difference -> difference.kind() == Difference.Kind.REMOVED).count();
		if (removals > 0) {
			console.log().add(LogEntry.remark(file, removals + " of " + comparison.differences().size() + " changes are removals."));
		}
		if (out == null || !Console.isStandard(out)) {
			if (comparison.isEmpty()) {
				console.out().println("Nothing changes.");
			}
			CompareCommand.write(comparison, console.out());
			console.out().flush();
		}
		return !comparison.isEmpty();
	}

	/** The resource is kept, for it knows the comments at the head of the model's file. */
	private void save(AllianceResource model, AllianceModel proposed, Path into, Path out) throws IOException {
		model.getContents().clear();
		model.getContents().add(proposed);
		if (Console.isStandard(out)) {
			console.write(out, stream -> model.save(stream, null));
			return;
		}
		boolean elsewhere = into != null && !into.equals(out);
		ModelFiles.write(model, elsewhere ? diagrams(model, out) : new ResourceImpl(), out, console.log());
	}

	/** Diagrams go along to another file, but for what the model no longer holds. */
	private Resource diagrams(AllianceResource model, Path out) throws IOException {
		LoadedDiagrams diagrams = DiagramFiles.loadBeside(model);
		diagrams.losses().forEach(loss -> console.log().add(LogEntry.remark(out, loss)));
		return diagrams.resource();
	}

	private InputStream open(Path file) throws IOException {
		return Files.isDirectory(file) ? new ByteArrayInputStream(archive(file)) : Files.newInputStream(console.input(file));
	}

	private static byte[] archive(Path folder) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> files = Files.list(folder)) {
			List<Path> regular = files.filter(Files::isRegularFile).sorted().toList();
			for (Path file : regular) {
				zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
				Files.copy(file, zip);
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private enum FailOn {
		NEVER, REFUSED
	}
}
