// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleProvider;

/** All rules of this package, in the order of their numbers. */
public final class MapRules implements RuleProvider {
	@Override
	public List<Rule> rules() {
		return List.of(
			new MapHasNoCycle(),
			new LinkHasTwoEnds(),
			new LinkLeadsForward(),
			new LinkSkipsNoColumns(),
			new BenefitLeadsToObjective(),
			new ObjectiveIsReached(),
			new BenefitIsFed(),
			new MapShowsDisbenefits(),
			new BusinessAreaBenefitIsAligned(),
			new ProgrammeBenefitIsAligned(),
			new BenefitNameSaysChange(),
			new MapHasStatedKeyBenefits());
	}
}
