// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__BUSINESS_CASES;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.method.StepKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Dates;
import org.allianceworkbench.rules.predicate.Gates;
import org.allianceworkbench.rules.predicate.Names;

/** A detailed business case is commissioned with the support of chief officers and policing body. Source: S4 §7.6. */
public final class BusinessCaseHasSupport extends ElementRule<Collaboration> {
	public BusinessCaseHasSupport() {
		super(Collaboration.class, new RuleText("A19-22",
			"A detailed business case is commissioned with the support of chief officers and policing body", Severity.ERROR,
			Category.METHOD,
			"Support of the Chief Officer Group and the OPCC is sought before a detailed business case is commissioned.",
			"S4 §7.6",
			"Both supported it in March, and it was commissioned in April",
			"Commissioned in April, with no decision of the OPCC"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		PartialDate commissioned = commissioned(c);
		if (commissioned == null) {
			return;
		}
		for (GovernanceBodyKind body : List.of(GovernanceBodyKind.CHIEF_OFFICER_GROUP, GovernanceBodyKind.POLICING_BODY)) {
			if (!Gates.consented(c, StepKind.SUPPORT_TO_PROCEED, body, commissioned)) {
				findings.report(c, COLLABORATION__BUSINESS_CASES, Names.start(c)
					+ " had its business case commissioned without earlier support of a "
					+ EnglishNames.ofLiteral(body) + ": record the decision at the gate before it, or seek it.");
			}
		}
	}

	/** What was approved had been commissioned, if nobody says when. */
	private static PartialDate commissioned(Collaboration c) {
		return c.getBusinessCases().stream().map(businessCase -> Dates.first(businessCase.getCommissionedDate(), businessCase.getApprovedDate())).filter(Objects::nonNull).min(Comparator.naturalOrder())
			.orElse(null);
	}
}
