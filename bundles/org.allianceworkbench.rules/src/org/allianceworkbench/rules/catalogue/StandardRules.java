// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleProvider;
import org.allianceworkbench.rules.benefits.BenefitsRules;
import org.allianceworkbench.rules.fit.FitRules;
import org.allianceworkbench.rules.governance.GovernanceRules;
import org.allianceworkbench.rules.map.MapRules;
import org.allianceworkbench.rules.method.MethodRules;
import org.allianceworkbench.rules.money.MoneyRules;
import org.allianceworkbench.rules.risk.RiskRules;
import org.allianceworkbench.rules.structure.StructureRules;
import org.allianceworkbench.rules.wellformed.WellformedRules;

/** The rules that come with the product. */
public final class StandardRules implements RuleProvider {
	/** Returns a catalogue of these rules alone. */
	public static RuleCatalogue catalogue() {
		return new RuleCatalogue(new StandardRules().rules());
	}

	@Override
	public List<Rule> rules() {
		List<RuleProvider> parts = List.of(new StructureRules(), new WellformedRules(), new FitRules(), new MethodRules(),
			new GovernanceRules(), new MapRules(), new BenefitsRules(), new MoneyRules(), new RiskRules());
		return parts.stream().flatMap(part -> part.rules().stream()).toList();
	}
}
