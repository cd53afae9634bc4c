// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_MAP__NODES;

import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.Disbenefit;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A map shows disbenefits. Source: UK government guidance on benefits management: disbenefits must be included. */
public final class MapShowsDisbenefits extends ElementRule<BenefitsMap> {
	public MapShowsDisbenefits() {
		super(BenefitsMap.class, new RuleText("A19-45b", "A map shows disbenefits", Severity.INFO, Category.MAP,
			"Change costs somebody something; a map without a disbenefit has usually not been looked at from all sides.",
			"UK government guidance on benefits management: disbenefits must be included",
			"A disbenefit \"Longer journeys to training\"",
			"Benefits only"));
	}

	@Override
	protected void examine(BenefitsMap map, FindingCollector findings) {
		if (!map.getNodes().isEmpty() && map.getNodes().stream().noneMatch(Disbenefit.class::isInstance)) {
			findings.report(map, BENEFITS_MAP__NODES, Names.start(map) + " shows no disbenefit: consider who loses by the change.");
		}
	}
}
