// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli;

import java.nio.file.FileSystemException;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.cli.checking.HealthCommand;
import org.allianceworkbench.cli.checking.TypesCommand;
import org.allianceworkbench.cli.checking.ValidateCommand;
import org.allianceworkbench.cli.comparing.CompareCommand;
import org.allianceworkbench.cli.comparing.MergeCommand;
import org.allianceworkbench.cli.comparing.TextCommand;
import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.ExitCode;
import org.allianceworkbench.cli.console.FileComplaint;
import org.allianceworkbench.cli.console.Log;
import org.allianceworkbench.cli.console.LogEntry;
import org.allianceworkbench.cli.console.UsageProblem;
import org.allianceworkbench.cli.exporting.ExportCommand;
import org.allianceworkbench.cli.exporting.ReportCommand;
import org.allianceworkbench.cli.importing.ImportCommand;
import org.allianceworkbench.cli.listing.BalanceCommand;
import org.allianceworkbench.cli.listing.BenefitsCommand;
import org.allianceworkbench.cli.listing.ListCommand;
import org.allianceworkbench.cli.listing.VersionCommand;
import org.allianceworkbench.cli.reading.Installation;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** All commands. */
final class AllianceCommandLine {
	private final CommandLine commands;
	private final Log log;
	private final List<String> remarks;

	AllianceCommandLine(Installation installation, Console console) {
		log = console.log();
		remarks = installation.rules().problems();
		commands = new CommandLine(new Alliance(log));
		commands.addSubcommand(new HelpCommand());
		commands.addSubcommand(new ListCommand(installation, console));
		commands.addSubcommand(new ValidateCommand(installation, console));
		commands.addSubcommand(new ExportCommand(installation, console).line());
		commands.addSubcommand(new ImportCommand(installation, console).line());
		commands.addSubcommand(new ReportCommand(installation, console));
		commands.addSubcommand(new BalanceCommand(console));
		commands.addSubcommand(new BenefitsCommand(console));
		commands.addSubcommand(new CompareCommand(console));
		commands.addSubcommand(new MergeCommand(console));
		commands.addSubcommand(new TextCommand(console));
		commands.addSubcommand(new TypesCommand(installation, console));
		commands.addSubcommand(new HealthCommand(installation, console));
		commands.addSubcommand(new VersionCommand(installation, console));
		commands.getCommandSpec().version(installation.title()).addOption(OptionSpec.builder("--version").versionHelp(true)
				.description("Prints the version.").build());
		addHelp(commands);
		commands.getSubcommands().values().forEach(AllianceCommandLine::addHelp);
		commands.setOut(console.out()).setErr(log.writer());
		commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		commands.setUsageHelpWidth(100);
		commands.setCaseInsensitiveEnumValuesAllowed(true);
		commands.setExecutionExceptionHandler((failure, line, result) -> {
			log.add(LogEntry.problem("alliance: " + sentence(failure)).because(failure));
			return ExitCode.FAILED;
		});
		commands.setExecutionStrategy(AllianceCommandLine::run);
		commands.setParameterExceptionHandler((failure, arguments) -> usage(failure));
	}

	int execute(String... arguments) {
		remarks.forEach(remark -> log.add(LogEntry.remark("alliance: " + remark)));
		int code = commands.execute(arguments);
		log.end(code);
		return code;
	}

	/** Standard input comes once, so only one argument can stand for it. */
	private static int run(ParseResult result) {
		ParseResult given = result.hasSubcommand() ? result.subcommand() : result;
		Stream<ArgSpec> read = Stream.concat(given.matchedPositionals().stream(), Stream.ofNullable(given.matchedOption("--into")));
		long times = read.flatMap(argument -> argument.originalStringValues().stream()).filter(Console.STANDARD::equals).count();
		if (times > 1) {
			throw new ParameterException(given.commandSpec().commandLine(), "Standard input can be read only once, but - is named " + times + " times.");
		}
		return new CommandLine.RunLast().execute(result);
	}

	private int usage(ParameterException failure) {
		UsageProblem problem = UsageProblem.of(failure);
		log.add(LogEntry.problem("alliance: " + problem.sentence()));
		problem.hints().stream().map(LogEntry::progress).forEach(log::add);
		return CommandLine.ExitCode.USAGE;
	}

	private static String sentence(Exception failure) {
		if (failure instanceof FileSystemException refused) {
			return refused.getFile() + ": " + FileComplaint.reason(refused) + ".";
		}
		return failure.getMessage() == null || failure.getMessage().isBlank() ? "unexpected " + failure.getClass().getSimpleName()
				: failure.getMessage();
	}

	/** The command 'help' has such an option already. */
	private static void addHelp(CommandLine line) {
		if (line.getCommandSpec().findOption("--help") == null) {
			line.getCommandSpec().addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Prints this help.").build());
		}
	}

	@Command(name = "alliance", description = "Models of alliances between public bodies, from the command line.", synopsisSubcommandLabel = "COMMAND",
			mixinStandardHelpOptions = false, footer = { "", "Instead of a file, - is standard input, or standard output.", "",
					"Exit codes: 0 done, 1 something is wrong with a file, 2 wrong arguments." })
	private static final class Alliance implements Runnable {
		private final Log log;

		@Spec
		private CommandSpec spec;

		Alliance(Log log) {
			this.log = log;
		}

		@Option(names = "--log", paramLabel = "STYLE", scope = ScopeType.INHERIT,
				description = "What standard error gets: text, or json, an object a line of what was done; default: text.")
		private void log(Log.Style style) {
			log.use(style);
		}

		@Option(names = "--verbose", scope = ScopeType.INHERIT,
				description = "Tell on standard error, of whatever fails, where in the program that was, for a report of a fault.")
		private void verbose(boolean wanted) {
			log.traces(wanted);
		}

		@Override
		public void run() {
			spec.commandLine().usage(spec.commandLine().getOut());
		}
	}
}
