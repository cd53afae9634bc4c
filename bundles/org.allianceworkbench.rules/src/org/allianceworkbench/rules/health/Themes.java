// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.health;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.model.risk.SuccessTheme;
import org.allianceworkbench.rules.Rule;

/** Under which theme of success a rule speaks: by its category, but for those that S1 places elsewhere. */
final class Themes {
	/** Numbers of A19: purpose (2), cost reduction (19), integration cost (29), benefits not sighted (62), skills (60), lessons (64). */
	private static final Map<String, SuccessTheme> BY_NUMBER = Map.of("02", SuccessTheme.CLEAR_PURPOSE, "19", SuccessTheme.COSTS_AND_BENEFITS,
		"29", SuccessTheme.COSTS_AND_BENEFITS, "62", SuccessTheme.COSTS_AND_BENEFITS, "60", SuccessTheme.SKILLS_AND_CAPABILITIES,
		"64", SuccessTheme.SKILLS_AND_CAPABILITIES);
	/** Rule 63 is about files: duplicate ids, references that lead nowhere. */
	private static final String OF_FILES = "63";
	private static final Pattern NUMBER = Pattern.compile("A19-(\\d+)[a-z]?");

	private Themes() {
	}

	/** Returns the theme, or empty for a rule that is about the file and not the alliance. */
	static Optional<SuccessTheme> of(Rule rule) {
		Matcher matcher = NUMBER.matcher(rule.id());
		String number = matcher.matches() ? matcher.group(1) : "";
		if (number.equals(OF_FILES)) {
			return Optional.empty();
		}
		return Optional.of(BY_NUMBER.getOrDefault(number, byCategory(rule)));
	}

	private static SuccessTheme byCategory(Rule rule) {
		return switch (rule.text().category()) {
			case FIT -> SuccessTheme.CLEAR_PURPOSE;
			case MAP, BENEFITS, MONEY -> SuccessTheme.COSTS_AND_BENEFITS;
			case STRUCTURE, METHOD, GOVERNANCE, RISK -> SuccessTheme.LEADERSHIP_AND_GOVERNANCE;
		};
	}
}
