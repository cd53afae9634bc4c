// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.comparing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.ExitCode;
import org.allianceworkbench.cli.reading.TextOrJson;
import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.ValueChange;
import org.allianceworkbench.edit.text.Json;
import org.eclipse.emf.ecore.util.EcoreUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what differs between two versions of a file. As with findings, differences fail the command only when that is asked for. */
@Command(name = "compare", description = "Says what a later version of a file has otherwise than an earlier one, element by element.")
public final class CompareCommand implements Callable<Integer> {
	private final Console console;

	@Mixin
	private TextOrJson format;

	@Option(names = "--fail-on", paramLabel = "WHAT", defaultValue = "never",
			description = "Exit with 1 when the two differ: difference, or never; default: never.")
	private FailOn failOn;

	@Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier version (*.alliance or *.diagrams), or - for standard input.")
	private Path before;

	@Parameters(index = "1", paramLabel = "AFTER", description = "The later version, or - for standard input.")
	private Path after;

	public CompareCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Versions versions = new Versions(console);
		ModelVersion earlier = versions.load(before);
		ModelVersion later = versions.load(after);
		if (versions.isAnyMissing()) {
			return ExitCode.FAILED;
		}
		Comparison comparison = Comparison.of(earlier.root(), later.root(), later.naming());
		if (format.isJson()) {
			new Json(console.out()).write(Map.of("differences", comparison.differences().stream().map(CompareCommand::described).toList()));
		} else {
			writeText(comparison);
		}
		console.out().flush();
		return failOn == FailOn.DIFFERENCE && !comparison.isEmpty() ? ExitCode.FAILED : 0;
	}

	private void writeText(Comparison comparison) {
		if (comparison.isEmpty()) {
			console.out().println("The two versions are the same.");
		}
		write(comparison, console.out());
	}

	/** Lists the differences under the places where they are. */
	public static void write(Comparison comparison, PrintWriter out) {
		List<String> place = null;
		for (Difference difference : comparison.differences()) {
			if (!difference.place().equals(place)) {
				place = difference.place();
				out.println(place.isEmpty() ? comparison.naming().of(comparison.before()) : String.join(" › ", place));
			}
			out.println("  " + difference.kind().sign() + " " + difference.sentence());
		}
	}

	private static Map<String, Object> described(Difference difference) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("kind", difference.kind().word());
		members.put("element", EcoreUtil.getID(difference.element()));
		members.put("type", difference.element().eClass().getName());
		members.put("name", difference.naming().of(difference.element()));
		members.put("place", difference.place());
		members.put("feature", difference instanceof ValueChange change ? change.feature().getName() : null);
		members.put("before", difference.beforeText());
		members.put("after", difference.afterText());
		members.put("message", difference.sentence());
		return members;
	}

	private enum FailOn {
		NEVER, DIFFERENCE
	}
}
