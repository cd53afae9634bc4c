// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.risk.SuccessTheme;
import org.allianceworkbench.rules.Finding;

/**
 * What the model says of a collaboration under the four themes that HMICFRS found collaborations need to get right (S1): for each, what supports
 * it and what contradicts it. There is no score: none of the sources has one, and a number would hide what is behind it.
 *
 * @param themes all four, in the order of S1
 */
public record Health(Collaboration collaboration, List<ThemeHealth> themes) {
	public Health {
		themes = List.copyOf(themes);
	}

	/**
	 * Gathers what speaks for and against.
	 *
	 * @param findings of the whole model; those of other collaborations are passed over, as are accepted ones
	 */
	public static Health of(Collaboration collaboration, Collection<Finding> findings) {
		Concern concern = new Concern(collaboration);
		List<Finding> own = findings.stream().filter(finding -> !finding.isAccepted() && concern.includes(finding.element()))
			.sorted((one, other) -> one.severity().compareTo(other.severity())).toList();
		Facts facts = new Facts(collaboration);
		return new Health(collaboration, Arrays.stream(SuccessTheme.values()).map(theme -> theme(theme, facts, own)).toList());
	}

	private static ThemeHealth theme(SuccessTheme theme, Facts facts, List<Finding> findings) {
		List<Evidence> against = new ArrayList<>(facts.contradicting(theme));
		findings.stream().filter(finding -> Themes.of(finding.rule()).equals(Optional.of(theme))).map(Evidence::of).forEach(against::add);
		return new ThemeHealth(theme, facts.supporting(theme), against);
	}
}
