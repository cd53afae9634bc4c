// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.fit;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DUE_DILIGENCE;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.model.fit.Driver;
import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.DriverKind;
import org.allianceworkbench.model.fit.DriverVerdict;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** Where cost reduction is the only driver, there is due diligence. Source: S4 §4.2. */
public final class CostReductionRestsOnDueDiligence extends ElementRule<Collaboration> {
	public CostReductionRestsOnDueDiligence() {
		super(Collaboration.class, new RuleText("A19-19", "Where cost reduction is the only driver, there is due diligence",
			Severity.WARNING, Category.FIT,
			"Many collaborations fail to meet their savings because insufficient due diligence has been undertaken and "
				+ "savings were optimistic.",
			"S4 §4.2",
			"Cost reduction alone, with due diligence of the provider",
			"Cost reduction alone, and no due diligence"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		Set<DriverKind> satisfied = c.getDriverAssessments().stream()
			.filter(assessment -> assessment.getVerdict() == DriverVerdict.SATISFIED)
			.map(DriverAssessment::getDriver).filter(Objects::nonNull).map(Driver::getKind).filter(kind -> kind != DriverKind.CONTEXT)
			.collect(Collectors.toSet());
		if (satisfied.equals(Set.of(DriverKind.OVERALL_COST_REDUCTION)) && c.getDueDiligence().isEmpty()) {
			findings.report(c, COLLABORATION__DUE_DILIGENCE, Names.start(c)
				+ " is driven by cost reduction alone and no due diligence is recorded: record it before savings are relied on.");
		}
	}
}
