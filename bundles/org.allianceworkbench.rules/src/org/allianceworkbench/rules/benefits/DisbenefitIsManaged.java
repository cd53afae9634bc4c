// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__OWNER;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.DISBENEFIT__MITIGATION;

import org.allianceworkbench.model.benefits.Disbenefit;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A disbenefit has an owner and a mitigation. Source: MSP; A19, rule 45. */
public final class DisbenefitIsManaged extends ElementRule<Disbenefit> {
	public DisbenefitIsManaged() {
		super(Disbenefit.class, new RuleText("A19-45a", "A disbenefit has an owner and a mitigation", Severity.WARNING, Category.BENEFITS,
			"What somebody loses by the change is managed like a benefit.",
			"MSP; A19, rule 45",
			"Owner: Head of Training; mitigation: remote courses",
			"Neither owner nor mitigation"));
	}

	@Override
	protected void examine(Disbenefit disbenefit, FindingCollector findings) {
		if (disbenefit.getOwner() == null || !Names.isGiven(disbenefit.getMitigation())) {
			findings.report(disbenefit, disbenefit.getOwner() == null ? BENEFITS_NODE__OWNER : DISBENEFIT__MITIGATION, Names.start(disbenefit) + " has no "
				+ (disbenefit.getOwner() == null ? "owner" : "mitigation") + ": say who deals with it, and how.");
		}
	}
}
