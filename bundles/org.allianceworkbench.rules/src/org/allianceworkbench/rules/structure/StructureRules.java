// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleProvider;

/** All rules of this package, in the order of their numbers. */
public final class StructureRules implements RuleProvider {
	@Override
	public List<Rule> rules() {
		return List.of(
			new HasTwoPartners(),
			new HasOneStatedPurpose(),
			new JointEnterpriseHasNoLead(),
			new JointEnterpriseSharesDirection(),
			new JointEnterpriseSharesControl(),
			new SingleLeadIsOnePartner(),
			new LeadDirects(),
			new LeadControlsResources(),
			new SharedLeadHasTwoLeads(),
			new EveryLeadHasThematicArea(),
			new ThematicAreaHasOneLead(),
			new ThematicAreaIsLedByLead(),
			new LeadIsPartner(),
			new AreaLeadControlsAreaResources(),
			new SharedLeadSecondsStaff(),
			new SecondmentLeavesHome(),
			new AreaLeadReceivesSecondment(),
			new HostIsOnePartner(),
			new HostEmploysResources(),
			new HostDirects(),
			new HostControlsResources(),
			new HostIsEmployer(),
			new HostTypeSuitsEmployment(),
			new LeadTypeSuitsEmployment());
	}
}
