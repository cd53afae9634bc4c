// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.Log;
import org.allianceworkbench.cli.console.LogEntry;
import org.allianceworkbench.cli.reading.ModelFiles;
import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.mending.Mending;
import org.allianceworkbench.viewpoint.session.ModelSession;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that have findings mended, and what they do to a model. */
final class FixOptions {
	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--fix",
			description = "Mend findings that can be mended in one way only, write the file, and report what is left; "
					+ "a fix that would make a new error is not made, an accepted finding is left alone.")
	private boolean fix;

	@Option(names = "--dry-run", description = "With --fix: say what would be done and what would be left; write nothing.")
	private boolean dryRun;

	@Option(names = "--out", paramLabel = "FILE",
			description = "With --fix: write the mended model to this file, or - for standard output instead of the report; default: the file itself.")
	private Path out;

	void refuseMisuse(List<Path> files) {
		if (!fix && (dryRun || out != null)) {
			throw refusal("--dry-run and --out go with --fix.");
		}
		if (out != null && files.size() > 1) {
			throw refusal("--out names one file, but there are " + files.size() + " models.");
		}
		if (out != null && !dryRun && !Console.isStandard(out) && !files.contains(out)) {
			ModelFiles.taken(out).ifPresent(file -> {
				throw refusal(file + " is there already; name another --out, or none to mend the file itself.");
			});
		}
		if (fix && !dryRun && out == null && files.stream().anyMatch(Console::isStandard)) {
			throw refusal("Standard input cannot be written over; say where the mended model goes with --out.");
		}
	}

	private ParameterException refusal(String sentence) {
		return new ParameterException(command.commandLine(), sentence);
	}

	boolean isAsked() {
		return fix;
	}

	/** Tells whether standard output is the mended model, so that nothing else may go there. */
	boolean takesStandardOutput() {
		return fix && !dryRun && out != null && Console.isStandard(out);
	}

	/** Mends a model in memory, tells of remedies that failed, and returns a line for each thing done. */
	List<String> mend(Path file, ModelSession session, RuleCatalogue rules, RuleSettings settings, FindingFilter filter, Log log) {
		try (Mending mending = new Mending(session.model().getContents().get(0), session.editingDomain(), rules, settings)) {
			List<String> done = mending.mend(filter::chooses).stream().map(mended -> line(dryRun ? "would fix" : "fixed", mended.finding(), mended.fix()))
					.toList();
			mending.failures().forEach(failed -> log.add(LogEntry.remark(file, line("could not fix", failed.finding(), failed.fix()) + " ("
					+ failed.failure() + ")").because(failed.failure())));
			return done;
		}
	}

	/** Says the name alone, for the rest of a label may have changed by what was mended since. */
	private static String line(String what, Finding finding, String fix) {
		return what + " " + finding.rule().id() + " at " + Labels.ofValue(finding.element()) + ": " + fix;
	}

	/** Writes what was mended, whole or not at all, unless this is a dry run. */
	void save(Path file, ModelSession session, boolean changed, Console console) throws IOException {
		if (dryRun || !changed && out == null) {
			return;
		}
		if (takesStandardOutput()) {
			console.write(out, stream -> session.model().save(stream, null));
			return;
		}
		ModelFiles.write(session.model(), session.document().eResource(), out == null ? file : out, console.log());
	}
}
