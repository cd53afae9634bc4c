// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__CHANGES;

import java.util.Comparator;
import java.util.Objects;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementChange;
import org.allianceworkbench.model.governance.Review;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Dates;
import org.allianceworkbench.rules.predicate.Names;

/** An agreement is refreshed when its work streams change. Source: S0, "Collaborative agreements". */
public final class AgreementFollowsItsStreams extends ElementRule<Agreement> {
	public AgreementFollowsItsStreams() {
		super(Agreement.class, new RuleText("A19-34c", "An agreement is refreshed when its work streams change", Severity.WARNING,
			Category.GOVERNANCE,
			"Reviews account for changing or additional project streams.",
			"S0, \"Collaborative agreements\"",
			"Streams changed in 2016, reviewed in 2017",
			"Last reviewed in 2015, streams changed in 2016"));
	}

	@Override
	protected void examine(Agreement agreement, FindingCollector findings) {
		PartialDate last = agreement.getReviews().stream().map(Review::getHeld).filter(Objects::nonNull).max(Comparator.naturalOrder())
			.orElse(null);
		boolean changed = agreement.getChanges().stream().map(AgreementChange::getDate).anyMatch(date -> date != null
			&& (last == null || Dates.isBefore(last, date)));
		boolean noted = agreement.getReviews().stream().anyMatch(review -> review.isStreamsChanged() && review.getHeld() != null
			&& agreement.getChanges().stream().noneMatch(change -> change.getDate() != null && !Dates.isBefore(change.getDate(),
			review.getHeld())));
		if (Agreements.binds(agreement) && (changed || noted)) {
			findings.report(agreement, AGREEMENT__CHANGES, Names.start(agreement)
				+ " has not been refreshed since its work streams changed: review it and record the change.");
		}
	}
}
