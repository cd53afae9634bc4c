// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.fit;

import static org.allianceworkbench.model.method.MethodPackage.Literals.BUSINESS_CASE__PREFERRED_OPTION;

import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.Option;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A preferred option of a stated type has been assessed for fit. Source: S4 §6.1, §6.6-6.9. */
public final class PreferredOptionHasFitAssessment extends ElementRule<BusinessCase> {
	public PreferredOptionHasFitAssessment() {
		super(BusinessCase.class, new RuleText("A19-16b", "A preferred option of a stated type has been assessed for fit", Severity.ERROR,
			Category.FIT,
			"The type is chosen after fit has been considered; to prefer a joint enterprise, a single lead or a host "
				+ "without it decides blindly.",
			"S4 §6.1, §6.6-6.9",
			"The preferred option \"Host\" carries a geographical fit assessment",
			"The preferred option \"Host\" carries none, nor does the collaboration"));
	}

	@Override
	protected void examine(BusinessCase businessCase, FindingCollector findings) {
		Option option = businessCase.getPreferredOption();
		if (option == null || option.getType() == CollaborationType.UNSPECIFIED || option.getType() == CollaborationType.SHARED_LEAD) {
			return;
		}
		boolean assessed = !option.getFitAssessments().isEmpty()
			|| businessCase.eContainer() instanceof Collaboration c && !c.getFitAssessments().isEmpty();
		if (!assessed) {
			findings.report(businessCase, BUSINESS_CASE__PREFERRED_OPTION, Names.start(businessCase) + " prefers the option "
				+ Names.of(option)
				+ " without any fit assessment: assess its fit first.");
		}
	}
}
