// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.fit;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleProvider;

/** All rules of this package, in the order of their numbers. */
public final class FitRules implements RuleProvider {
	@Override
	public List<Rule> rules() {
		return List.of(
			new CollaborationHasFitAssessment(),
			new PreferredOptionHasFitAssessment(),
			new GeographicalFitIsGrounded(),
			new SatisfiesOneDriver(),
			new CostReductionRestsOnDueDiligence(),
			new EveryPrincipleIsAssessed(),
			new BreachedPrincipleIsMitigated(),
			new PartnersShareRiskAppetite());
	}
}
