// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.console;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with arguments, in words for people instead of the parser's own.
 *
 * @param sentence what is wrong
 * @param hints what may have been meant, and where help is found; a line each
 */
public record UsageProblem(String sentence, List<String> hints) {
	private static final Pattern CHOICE = Pattern.compile("(?s)expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'");
	private static final int MOST_SLIPS = 2;

	public static UsageProblem of(ParameterException failure) {
		CommandLine line = failure.getCommandLine();
		boolean atRoot = line.getParent() == null;
		if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
			String argument = unmatched.getUnmatched().get(0);
			return atRoot ? unknownCommand(argument, line) : new UsageProblem("There is one argument too many: '" + argument + "'.", hints(failure, false));
		}
		if (atRoot && failure.getArgSpec() == null && failure.getValue() != null) {
			return unknownCommand(failure.getValue(), line); // asked of 'help'
		}
		Matcher choice = CHOICE.matcher(failure.getMessage());
		return new UsageProblem(choice.find() ? choice.replaceFirst(found -> Matcher.quoteReplacement("it may be "
				+ found.group(1).toLowerCase(Locale.ROOT) + ", not '" + found.group(2) + "'.")) : failure.getMessage(), hints(failure, true));
	}

	private static UsageProblem unknownCommand(String typed, CommandLine root) {
		List<String> near = root.getSubcommands().keySet().stream().filter(name -> slips(typed, name) <= MOST_SLIPS).sorted()
				.map(name -> "'alliance " + name + "'").toList();
		return new UsageProblem("There is no command '" + typed + "'; 'alliance help' lists them.",
				near.isEmpty() ? List.of() : List.of("Did you mean " + String.join(" or ", near) + "?"));
	}

	/** @return how many letters are to be put in, left out or changed to get from one word to the other */
	private static int slips(String typed, String name) {
		int[] row = new int[name.length() + 1];
		for (int i = 0; i <= typed.length(); i++) {
			int diagonal = i - 1;
			for (int j = 0; j <= name.length(); j++) {
				int above = row[j];
				if (i == 0 || j == 0) {
					row[j] = i + j;
				} else {
					int changed = diagonal + (typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
					row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
				}
				diagonal = above;
			}
		}
		return row[name.length()];
	}

	private static List<String> hints(ParameterException failure, boolean withSuggestions) {
		List<String> hints = new ArrayList<>();
		if (withSuggestions) {
			StringWriter suggestions = new StringWriter();
			UnmatchedArgumentException.printSuggestions(failure, new PrintWriter(suggestions, true));
			suggestions.toString().lines().forEach(hints::add);
		}
		hints.add(("Try 'alliance help " + failure.getCommandLine().getCommandName() + "'.").replace(" alliance'", "'"));
		return hints;
	}
}
