// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.checking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose findings by rule and by category; without them all are chosen. */
final class FindingFilter {
	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--rule", paramLabel = "ID",
			description = "Only findings of this rule, such as A19-41a, or of all rules of a line, such as A19-41; may be repeated.")
	private List<String> rules = List.of();

	@Option(names = "--category", paramLabel = "CATEGORY",
			description = "Only findings of this category: ${COMPLETION-CANDIDATES}; may be repeated.")
	private Set<Category> categories = EnumSet.noneOf(Category.class);

	/** Refuses the id of a rule that does not exist, for a build would go on with no rule at all. */
	void refuseUnknown(RuleCatalogue catalogue) {
		for (String named : rules) {
			if (catalogue.rules().stream().noneMatch(rule -> isNamed(rule, named))) {
				throw new ParameterException(command.commandLine(), "There is no rule " + named + ".");
			}
		}
	}

	boolean chooses(Finding finding) {
		boolean named = rules.isEmpty() || rules.stream().anyMatch(id -> isNamed(finding.rule(), id));
		return named && (categories.isEmpty() || categories.contains(finding.rule().text().category()));
	}

	private static boolean isNamed(Rule rule, String id) {
		return rule.id().equals(id) || rule.id().matches("\\Q" + id.replace("\\E", "") + "\\E[a-z]");
	}
}
