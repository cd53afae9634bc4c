// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleProvider;

/** All rules of this package, in the order of their numbers. */
public final class MethodRules implements RuleProvider {
	@Override
	public List<Rule> rules() {
		return List.of(
			new BusinessCaseHasSupport(),
			new DetailedWorkHasSignedOffGovernance(),
			new NoSurprises(),
			new PreferredOptionHasBothApprovals(),
			new StepsAreInOrder(),
			new GateIsDecidedByApprovers(),
			new EvaluationIsScheduled(),
			new EvaluationIsHeld(),
			new InterdependenciesPrecedeExploration(),
			new IssuesAreLogged(),
			new PrivatePartnerHasDueDiligence(),
			new PublicPartnersHaveDueDiligence());
	}
}
