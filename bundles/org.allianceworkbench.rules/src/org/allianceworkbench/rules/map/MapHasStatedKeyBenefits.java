// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_MAP__STATED_KEY_BENEFITS;

import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A map has as many key benefits as stated. Source: S3: "7 key benefits". */
public final class MapHasStatedKeyBenefits extends ElementRule<BenefitsMap> {
	public MapHasStatedKeyBenefits() {
		super(BenefitsMap.class, new RuleText("A19-52", "A map has as many key benefits as stated", Severity.INFO, Category.MAP,
			"Where a strategy states the number of key benefits, the map should show them.",
			"S3: \"7 key benefits\"",
			"Seven stated, seven marked as key benefits",
			"Seven stated, one marked"));
	}

	@Override
	protected void examine(BenefitsMap map, FindingCollector findings) {
		long marked = map.getNodes().stream().filter(node -> node instanceof Benefit benefit && benefit.isKeyBenefit()).count();
		if (map.getStatedKeyBenefits() > 0 && marked != map.getStatedKeyBenefits()) {
			findings.report(map, BENEFITS_MAP__STATED_KEY_BENEFITS, Names.start(map) + " states " + map.getStatedKeyBenefits()
				+ " key benefits, but marks "
				+ marked + ": mark or add the others.");
		}
	}
}
