// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__FEEDBACK;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__TARGET;

import java.util.OptionalInt;

import org.allianceworkbench.edit.map.MapColumns;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;

/** A link leads forward. Source: MSP benefits map, and the other styles of maps. */
public final class LinkLeadsForward extends ElementRule<BenefitLink> {
	public LinkLeadsForward() {
		super(BenefitLink.class, new RuleText("A19-39a", "A link leads forward", Severity.ERROR, Category.MAP,
			"Maps are read from left to right, from what is delivered to why; only a feedback loop leads back.",
			"MSP benefits map, and the other styles of maps",
			"From an output to a capability",
			"From a benefit back to an output"));
	}

	@Override
	protected void examine(BenefitLink link, FindingCollector findings) {
		OptionalInt source = MapColumns.of(link.getSource());
		OptionalInt target = MapColumns.of(link.getTarget());
		if (!link.isFeedback() && source.isPresent() && target.isPresent() && target.getAsInt() < source.getAsInt()) {
			findings.report(link, BENEFIT_LINK__TARGET, "The link from " + Names.of(link.getSource()) + " to " + Names.of(link.getTarget())
				+ " leads backwards: turn it round, or mark it as a feedback loop.",
				Changes.set("Mark the link as a feedback loop", link, BENEFIT_LINK__FEEDBACK, true));
		}
	}
}
