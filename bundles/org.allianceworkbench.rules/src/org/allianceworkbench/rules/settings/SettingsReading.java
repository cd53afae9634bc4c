// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.rules.Severity;

/**
 * What a settings file said.
 *
 * @param severities by rule id, empty for a rule that is off; what could be understood
 * @param problems what could not, in the order of the lines
 */
public record SettingsReading(Map<String, Optional<Severity>> severities, List<Problem> problems) {
	/**
	 * A line that could not be understood.
	 *
	 * @param line its number, counted from 1
	 * @param sentence what is wrong with it
	 */
	public record Problem(int line, String sentence) {
		@Override
		public String toString() {
			return "line " + line + ": " + sentence;
		}
	}

	public SettingsReading {
		severities = Map.copyOf(severities);
		problems = List.copyOf(problems);
	}
}
