// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.ExitCode;
import org.allianceworkbench.cli.console.FileComplaint;
import org.allianceworkbench.cli.console.LogEntry;
import org.allianceworkbench.cli.reading.Counts;
import org.allianceworkbench.cli.reading.Installation;
import org.allianceworkbench.cli.reading.OpenedModel;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.allianceworkbench.rules.report.CheckedFile;
import org.allianceworkbench.rules.report.FindingReport;
import org.allianceworkbench.rules.report.JsonReport;
import org.allianceworkbench.rules.report.SarifReport;
import org.allianceworkbench.rules.report.TextReport;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says what is wrong with files. By default only a file that does not load whole fails the command: a model that shows only what its sources state
 * has findings that nobody can mend, so failing on findings is asked for.
 */
@Command(name = "validate", description = "Says whether each file and its diagrams load whole, and what the rules find in it.")
public final class ValidateCommand implements Callable<Integer> {
	private final RuleCatalogue rules;
	private final SpecificationRegistry specifications;
	private final Console console;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, json or sarif (SARIF 2.1.0); default: text.")
	private Format format;

	@Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "never",
			description = "Exit with 1 when a finding that nobody accepted is at least an error or a warning: error, warning or never; default: never.")
	private FailOn failOn;

	@Mixin
	private SettingsOption settings;

	@Mixin
	private FindingFilter filter;

	@Mixin
	private FixOptions fixes;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Models to check (*.alliance), or - for standard input.")
	private List<Path> files;

	public ValidateCommand(Installation installation, Console console) {
		this.rules = installation.rules();
		this.specifications = installation.specifications();
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		filter.refuseUnknown(rules);
		fixes.refuseMisuse(files);
		List<CheckedFile> checked = new ArrayList<>();
		for (Path file : files) {
			check(file, checked);
		}
		if (!fixes.takesStandardOutput()) {
			report().write(checked, console.out());
			console.out().flush();
		}
		boolean whole = checked.size() == files.size();
		boolean sound = checked.stream().flatMap(file -> file.findings().stream()).noneMatch(this::fails);
		return whole && sound ? 0 : ExitCode.FAILED;
	}

	private void check(Path file, List<CheckedFile> checked) {
		try (OpenedModel model = new OpenedModel(file, console, fixes.isAsked() ? specifications : SpecificationRegistry.of())) {
			say(file, "loads whole, " + Counts.objects(model.model()) + " objects, " + model.diagrams().size() + " diagrams");
			RuleSettings severities = settings.of(file, rules);
			if (fixes.isAsked()) {
				fix(file, model, severities);
			}
			List<Finding> findings = new RuleEngine(rules, severities).check(List.of(model.model()), Progress.none());
			findings.forEach(finding -> finding.failure().ifPresent(failure -> console.log()
					.addTrace(LogEntry.remark(file, finding.sentence()).because(failure))));
			checked.add(new CheckedFile(file.toString(), findings.stream().filter(filter::chooses).toList()));
		} catch (IOException failure) {
			FileComplaint.of(file, failure).forEach(console.log()::add);
		}
	}

	private void fix(Path file, OpenedModel model, RuleSettings severities) throws IOException {
		List<String> done = fixes.mend(file, model.session(), rules, severities, filter, console.log());
		fixes.save(file, model.session(), !done.isEmpty(), console);
		done.forEach(line -> say(file, line));
	}

	/** Results for people go where the report goes; a report for programs holds nothing else, so they are told of it in the log. */
	private void say(Path file, String sentence) {
		if (format == Format.TEXT && !fixes.takesStandardOutput()) {
			console.out().println(file + ": " + sentence);
		} else if (fixes.isAsked()) {
			console.log().add(LogEntry.remark(file, sentence));
		}
	}

	private FindingReport report() {
		return switch (format) {
			case TEXT -> new TextReport();
			case JSON -> new JsonReport();
			case SARIF -> new SarifReport(rules);
		};
	}

	private boolean fails(Finding finding) {
		return switch (failOn) {
			case NEVER -> false;
			case ERROR -> counts(finding, Severity.ERROR);
			case WARNING -> counts(finding, Severity.WARNING);
		};
	}

	private static boolean counts(Finding finding, Severity severity) {
		return !finding.isAccepted() && finding.severity().reaches(severity);
	}

	private enum Format {
		TEXT, JSON, SARIF
	}

	private enum FailOn {
		NEVER, ERROR, WARNING
	}
}
