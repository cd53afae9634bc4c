// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__TARGET;

import java.util.OptionalInt;

import org.allianceworkbench.edit.map.MapColumns;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A link skips at most one column. Source: A19, rule 39; MSP benefits map. */
public final class LinkSkipsNoColumns extends ElementRule<BenefitLink> {
	public LinkSkipsNoColumns() {
		super(BenefitLink.class, new RuleText("A19-39b", "A link skips at most one column", Severity.WARNING, Category.MAP,
			"A long jump hides how the one brings about the other.",
			"A19, rule 39; MSP benefits map",
			"From a business change, past the outcomes, to a benefit",
			"From an output straight to an objective"));
	}

	@Override
	protected void examine(BenefitLink link, FindingCollector findings) {
		OptionalInt source = MapColumns.of(link.getSource());
		OptionalInt target = MapColumns.of(link.getTarget());
		if (!link.isFeedback() && source.isPresent() && target.isPresent() && target.getAsInt() - source.getAsInt() > 2) {
			findings.report(link, BENEFIT_LINK__TARGET, "The link from " + Names.of(link.getSource()) + " to " + Names.of(link.getTarget())
				+ " skips several columns: add what lies between.");
		}
	}
}
