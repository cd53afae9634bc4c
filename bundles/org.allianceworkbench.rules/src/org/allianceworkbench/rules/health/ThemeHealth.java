// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.health;

import java.util.List;

import org.allianceworkbench.model.risk.SuccessTheme;

/**
 * One of the four themes that a collaboration needs to get right (S1).
 *
 * @param supports facts that the model records
 * @param contradicts facts against it, and what the rules find
 */
public record ThemeHealth(SuccessTheme theme, List<Evidence> supports, List<Evidence> contradicts) {
	public ThemeHealth {
		supports = List.copyOf(supports);
		contradicts = List.copyOf(contradicts);
	}

	/** Returns the theme as a heading. */
	public String title() {
		return switch (theme) {
			case CLEAR_PURPOSE -> "A clear purpose";
			case COSTS_AND_BENEFITS -> "Understanding the costs and the benefits";
			case LEADERSHIP_AND_GOVERNANCE -> "Leadership and governance";
			case SKILLS_AND_CAPABILITIES -> "Skills and capabilities";
		};
	}

	/** Returns what HMICFRS asks for under the theme (S1). */
	public String question() {
		return switch (theme) {
			case CLEAR_PURPOSE -> "Is the purpose clear, understood and supported by all, and does it show the benefit to the public?";
			case COSTS_AND_BENEFITS -> "Are costs and benefits understood and measured, so that support is kept and performance can be judged?";
			case LEADERSHIP_AND_GOVERNANCE -> "Do agreements and governance manage the interests of each partner, so that all can trust them?";
			case SKILLS_AND_CAPABILITIES -> "Are the right people with the right skills in place, rather than those who are available?";
		};
	}
}
