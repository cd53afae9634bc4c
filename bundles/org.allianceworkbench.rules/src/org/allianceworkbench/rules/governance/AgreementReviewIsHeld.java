// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.governance;

import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__REVIEWS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.Review;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Agreements;
import org.allianceworkbench.rules.predicate.Dates;
import org.allianceworkbench.rules.predicate.Names;

/** No review of an agreement is overdue. Source: S0, "Collaborative agreements". */
public final class AgreementReviewIsHeld extends ElementRule<Agreement> {
	public AgreementReviewIsHeld() {
		super(Agreement.class, new RuleText("A19-34b", "No review of an agreement is overdue", Severity.WARNING, Category.GOVERNANCE,
			"Agreements are reviewed periodically; an overdue review leaves them behind the work.",
			"S0, \"Collaborative agreements\"",
			"The next review lies in the future",
			"Reviewed every 12 months, and last in 2015"));
	}

	@Override
	protected void examine(Agreement agreement, FindingCollector findings) {
		boolean late = Dates.isPast(agreement.getNextReview(), findings.today()) && agreement.getReviews().stream()
			.noneMatch(review -> review.getHeld() != null && !Dates.isBefore(review.getHeld(), agreement.getNextReview()));
		boolean missed = agreement.getReviews().stream().anyMatch(review -> review.getHeld() == null && Dates.isPast(review.getDue(),
			findings.today()));
		if (Agreements.binds(agreement) && (late || missed || isLateByInterval(agreement, findings.today()))) {
			findings.report(agreement, AGREEMENT__REVIEWS, Names.start(agreement)
				+ " has an overdue review: hold it, or record when it was held.");
		}
	}

	/** Where no next review is named, the interval counts from the last one, or from the day the agreement was signed or took effect. */
	private static boolean isLateByInterval(Agreement agreement, LocalDate today) {
		PartialDate last = agreement.getReviews().stream().map(Review::getHeld).filter(Objects::nonNull).max(Comparator.naturalOrder())
			.orElse(Dates.first(agreement.getSignedDate(), agreement.getStartDate()));
		int months = agreement.getReviewIntervalMonths();
		return months > 0 && agreement.getNextReview() == null && Dates.isPast(last, today.minusMonths(months));
	}
}
