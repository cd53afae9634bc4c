// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.comparing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.ExitCode;
import org.allianceworkbench.cli.console.LogEntry;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.merge.Conflict;
import org.allianceworkbench.compare.merge.Merge;
import org.allianceworkbench.compare.merge.Side;
import org.eclipse.emf.ecore.EObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings two versions together that were made from the same one. With conflicts that nobody decided nothing is written. */
@Command(name = "merge", description = "Brings two versions of a file together that were made from the same one, element by element.", footer = { "",
		"Exit code 1 with a list of conflicts when both changed the same; then nothing is written, unless --prefer decides." })
public final class MergeCommand implements Callable<Integer> {
	private final Console console;

	@Parameters(index = "0", paramLabel = "BASE", description = "The version that both were made from (*.alliance or *.diagrams).")
	private Path base;

	@Parameters(index = "1", paramLabel = "OURS", description = "Our version.")
	private Path ours;

	@Parameters(index = "2", paramLabel = "THEIRS", description = "Their version.")
	private Path theirs;

	@Option(names = "--out", paramLabel = "FILE", required = true, description = "File for the merged version, which may be one of the three; - for standard output.")
	private Path out;

	@Option(names = "--prefer", paramLabel = "SIDE", description = "Whose changes are taken where both changed the same: ours or theirs.")
	private Side prefer;

	public MergeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Versions versions = new Versions(console);
		ModelVersion older = versions.load(base);
		ModelVersion our = versions.load(ours);
		ModelVersion their = versions.load(theirs);
		if (versions.isAnyMissing()) {
			return ExitCode.FAILED;
		}
		Merge merge = Merge.of(older.root(), our.root(), their.root(), our.naming());
		List<Conflict> conflicts = merge.conflicts();
		conflicts.forEach(this::tell);
		if (!conflicts.isEmpty() && prefer == null) {
			console.log().add(LogEntry.problem("alliance: " + (conflicts.size() == 1 ? "one conflict" : conflicts.size() + " conflicts")
					+ "; nothing was written. Decide in the workbench, or take one side with --prefer ours or --prefer theirs."));
			return ExitCode.FAILED;
		}
		EObject merged = merge.merged(conflict -> prefer);
		console.write(out, stream -> our.write(merged, stream));
		return 0;
	}

	private void tell(Conflict conflict) {
		String place = String.join(" › ", conflict.place());
		String message = (place.isBlank() ? "conflict: " : "conflict in " + place + ": ") + conflict.sentence();
		console.log().add(prefer == null ? LogEntry.problem(message) : LogEntry.remark(out, message));
		tell("  ours:   ", conflict.of(Side.OURS));
		tell("  theirs: ", conflict.of(Side.THEIRS));
	}

	private void tell(String start, Iterable<Difference> differences) {
		differences.forEach(difference -> console.log().add(LogEntry.progress(start + difference.sentence())));
	}
}
