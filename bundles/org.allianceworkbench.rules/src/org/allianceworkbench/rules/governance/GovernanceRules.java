// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleProvider;

/** All rules of this package, in the order of their numbers. */
public final class GovernanceRules implements RuleProvider {
	@Override
	public List<Rule> rules() {
		return List.of(
			new FormalCollaborationIsGoverned(),
			new PolicingBodySitsInGovernance(),
			new EveryForceHasChiefOfficerInGovernance(),
			new AgreementIsSignedByAll(),
			new AgreementHasDeliverable(),
			new AgreementHasPerformanceMeasure(),
			new PerformanceMeasureHasResponsiblePartner(),
			new AgreementHasReviewPeriod(),
			new AgreementReviewIsHeld(),
			new AgreementFollowsItsStreams(),
			new ForceCollaborationIncludesBoth(),
			new Section22AHasPermittedParties(),
			new StatutoryAgreementIsInWriting(),
			new AgreementSaysHowItEnds(),
			new PolicingBodyAccompaniesForce());
	}
}
