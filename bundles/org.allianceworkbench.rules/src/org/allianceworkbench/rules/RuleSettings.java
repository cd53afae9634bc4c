// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a user has set: the severity of single rules, which rules are off, and the day against which overdue dates are measured. Immutable.
 *
 * @param severities by rule id; empty for a rule that is off; rules not named keep their own severity
 */
public record RuleSettings(Map<String, Optional<Severity>> severities, LocalDate today) {
	public RuleSettings {
		severities = Map.copyOf(severities);
		Objects.requireNonNull(today);
	}

	/** Returns the settings in which each rule is on with its own severity, measured against the day. */
	public static RuleSettings at(LocalDate today) {
		return new RuleSettings(Map.of(), today);
	}

	/** Returns settings that differ in the severity of one rule. */
	public RuleSettings with(String id, Severity severity) {
		return with(id, Optional.of(severity));
	}

	/** Returns settings in which one rule is off. */
	public RuleSettings without(String id) {
		return with(id, Optional.empty());
	}

	/** Returns the severity of the rule's findings, or empty when the rule is off. */
	public Optional<Severity> severityOf(Rule rule) {
		return severities.getOrDefault(rule.id(), Optional.of(rule.text().severity()));
	}

	private RuleSettings with(String id, Optional<Severity> severity) {
		Map<String, Optional<Severity>> changed = new HashMap<>(severities);
		changed.put(id, severity);
		return new RuleSettings(changed, today);
	}
}
