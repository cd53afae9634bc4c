// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleProvider;

/** All rules of this package, in the order of their numbers. */
public final class RiskRules implements RuleProvider {
	@Override
	public List<Rule> rules() {
		return List.of(
			new RiskHasOwnerAndRegister(),
			new HighRiskIsMitigated(),
			new CrossCuttingStandsInProgrammeRegister(),
			new BarrierHasResponse(),
			new RoleHasNeededSkills(),
			new StaffAreChosenBySkill(),
			new IcmLevelIsKnown(),
			new MandationHasLegalBasis(),
			new BenefitsAreSighted(),
			new IdIsUnique(),
			new NoReferenceDangles(),
			new IdIsName(),
			new LiveCollaborationHasLessons());
	}
}
