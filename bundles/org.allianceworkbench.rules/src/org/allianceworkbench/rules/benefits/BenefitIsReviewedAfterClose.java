// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_PROFILE__POST_IMPLEMENTATION_REVIEW;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__PROFILE;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.POST_IMPLEMENTATION_REVIEW__DUE;

import java.util.Map;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.benefits.BenefitProfile;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.PostImplementationReview;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Dates;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A benefit of a closed programme has a post-implementation review. Source: S3, "Strategic Alliance". */
public final class BenefitIsReviewedAfterClose extends ElementRule<Effect> {
	public BenefitIsReviewedAfterClose() {
		super(Effect.class, new RuleText("A19-50b", "A benefit of a closed programme has a post-implementation review", Severity.WARNING,
			Category.BENEFITS,
			"Non-financial benefits pass to the business areas following post-implementation reviews.",
			"S3, \"Strategic Alliance\"",
			"A review is due a year after the close",
			"Programme closed, and no review recorded or scheduled"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && Effects.isProgrammeClosed(benefit, findings.today()) && !isScheduled(benefit)) {
			findings.report(benefit, EFFECT__PROFILE, Names.start(benefit)
				+ " belongs to a closed programme, but no post-implementation review is recorded: schedule it.", fixes(benefit,
				PartialDate.of(findings.today().plusYears(1))));
		}
	}

	private static boolean isScheduled(Effect benefit) {
		PostImplementationReview review = benefit.getProfile() == null ? null : benefit.getProfile().getPostImplementationReview();
		return review != null && Dates.first(review.getHeld(), review.getDue()) != null;
	}

	private static QuickFix[] fixes(Effect benefit, PartialDate due) {
		String label = "Set a review for " + Wording.date(due);
		BenefitProfile profile = benefit.getProfile();
		if (profile != null && profile.getPostImplementationReview() != null) {
			return new QuickFix[] {Changes.set(label, profile.getPostImplementationReview(), POST_IMPLEMENTATION_REVIEW__DUE, due)};
		}
		return new QuickFix[] {profile == null ? Changes.add(label, benefit, EFFECT__PROFILE, () -> profiled(due), Map.of())
			: Changes.add(label, profile, BENEFIT_PROFILE__POST_IMPLEMENTATION_REVIEW, () -> review(due), Map.of())};
	}

	private static BenefitProfile profiled(PartialDate due) {
		BenefitProfile profile = BenefitsFactory.eINSTANCE.createBenefitProfile();
		profile.setPostImplementationReview(review(due));
		return profile;
	}

	private static PostImplementationReview review(PartialDate due) {
		PostImplementationReview review = BenefitsFactory.eINSTANCE.createPostImplementationReview();
		review.setDue(due);
		return review;
	}
}
