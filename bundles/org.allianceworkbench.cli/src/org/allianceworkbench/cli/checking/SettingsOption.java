// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.settings.SettingsFile;
import org.allianceworkbench.rules.settings.SettingsReading;

import picocli.CommandLine.Option;

/** The option of verbs that ask the rules: how severe each rule is, by the same file for all of them. */
final class SettingsOption {
	@Option(names = "--settings", paramLabel = "FILE",
			description = "Severities of rules, for all models; default: the file .alliance-rules beside each model or in a folder above it.")
	private Path settings;

	/**
	 * @param model as typed
	 * @throws IOException where a line is bad: a build must not go on with other rules than the file asks for
	 */
	RuleSettings of(Path model, RuleCatalogue rules) throws IOException {
		Optional<Path> file = settings == null ? SettingsFile.nearest(model) : Optional.of(settings);
		if (file.isEmpty()) {
			return RuleSettings.at(LocalDate.now());
		}
		SettingsReading reading = SettingsFile.read(file.get(), rules);
		if (!reading.problems().isEmpty()) {
			throw new IOException("the rules in " + file.get() + " cannot be used, " + reading.problems().get(0));
		}
		return new RuleSettings(reading.severities(), LocalDate.now());
	}
}
