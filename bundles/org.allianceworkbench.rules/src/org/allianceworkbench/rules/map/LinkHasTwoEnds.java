// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__TARGET;

import java.util.List;

import org.allianceworkbench.edit.operation.DeleteOperation;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A link joins two nodes. Source: A19, rules 38 and 63. */
public final class LinkHasTwoEnds extends ElementRule<BenefitLink> {
	public LinkHasTwoEnds() {
		super(BenefitLink.class, new RuleText("A19-38b", "A link joins two nodes", Severity.ERROR, Category.MAP,
			"A link without a source or a target says nothing, and a node does not lead to itself.",
			"A19, rules 38 and 63",
			"From \"New rota\" to \"Fewer delays\"",
			"A link whose target was deleted"));
	}

	@Override
	protected void examine(BenefitLink link, FindingCollector findings) {
		if (link.getSource() == null || link.getTarget() == null || link.getSource() == link.getTarget() && !link.isFeedback()) {
			findings.report(link, BENEFIT_LINK__TARGET, "The link from " + Names.of(link.getSource()) + " to " + Names.of(link.getTarget())
				+ " does not join two nodes: set its ends, or delete it.", QuickFix.of("Delete the link",
				new DeleteOperation(List.of(link))));
		}
	}
}
