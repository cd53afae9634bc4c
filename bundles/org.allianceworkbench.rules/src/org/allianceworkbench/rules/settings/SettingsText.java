// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.Severity;

/**
 * The text of a settings file: a line {@code id = severity} for each rule that differs from the catalogue, where the severity is {@code error},
 * {@code warning}, {@code info} or {@code off}; empty lines and lines that begin with {@code #} mean nothing.
 */
public final class SettingsText {
	private static final String OFF = "off";
	private static final int LONGEST_LINE = 200;
	private static final int MOST_PROBLEMS = 20;

	private final RuleCatalogue catalogue;

	/**
	 * Reads and writes settings of the rules of a catalogue.
	 *
	 * @param catalogue the rules whose ids are known
	 */
	public SettingsText(RuleCatalogue catalogue) {
		this.catalogue = Objects.requireNonNull(catalogue);
	}

	/**
	 * Reads settings. Lines that cannot be understood change nothing and are reported; after twenty of them the rest is not looked at.
	 *
	 * @throws IOException when the reader fails
	 */
	public SettingsReading read(Reader text) throws IOException {
		Map<String, Optional<Severity>> severities = new HashMap<>();
		List<SettingsReading.Problem> problems = new ArrayList<>();
		BoundedLines lines = new BoundedLines(new BufferedReader(text), LONGEST_LINE);
		int number = 0;
		for (Optional<String> line = lines.next(); line.isPresent() && problems.size() < MOST_PROBLEMS; line = lines.next()) {
			number++;
			int at = number;
			read(line.get().strip(), severities).ifPresent(sentence -> problems.add(new SettingsReading.Problem(at, sentence)));
		}
		return new SettingsReading(severities, problems);
	}

	/** Returns what is wrong with the line. */
	private Optional<String> read(String line, Map<String, Optional<Severity>> severities) {
		if (line.isEmpty() || line.startsWith("#")) {
			return Optional.empty();
		}
		int sign = line.indexOf('=');
		if (sign < 0 || line.chars().anyMatch(Character::isISOControl) || line.indexOf('\uFFFD') >= 0 || line.length() > LONGEST_LINE) {
			return Optional.of("This is not a setting of a rule; write for example \"A19-01 = warning\".");
		}
		String id = line.substring(0, sign).strip();
		String value = line.substring(sign + 1).strip();
		if (catalogue.find(id).isEmpty()) {
			return Optional.of("There is no rule \"" + id + "\".");
		}
		if (severities.containsKey(id)) {
			return Optional.of("The rule " + id + " was set before.");
		}
		Optional<Severity> severity = List.of(Severity.values()).stream().filter(each -> each.label().equals(value)).findFirst();
		if (severity.isEmpty() && !OFF.equals(value)) {
			return Optional.of("\"" + value + "\" is no severity; write error, warning, info or off.");
		}
		severities.put(id, severity);
		return Optional.empty();
	}

	/**
	 * Returns the text of settings, in the order of the catalogue and each rule with its title, so that a comparison of two versions can be read.
	 *
	 * @param severities by rule id, empty for a rule that is off; what is as the catalogue has it is left out
	 */
	public String write(Map<String, Optional<Severity>> severities) {
		StringBuilder text = new StringBuilder("# Rules of the Alliance Workbench for the models in this folder and below: error, warning, info or off.\n");
		for (Rule rule : catalogue.rules()) {
			Optional<Severity> severity = severities.getOrDefault(rule.id(), Optional.of(rule.text().severity()));
			if (!severity.equals(Optional.of(rule.text().severity()))) {
				text.append("\n# ").append(rule.text().title()).append('\n');
				text.append(rule.id()).append(" = ").append(severity.map(Severity::label).orElse(OFF)).append('\n');
			}
		}
		return text.toString();
	}
}
