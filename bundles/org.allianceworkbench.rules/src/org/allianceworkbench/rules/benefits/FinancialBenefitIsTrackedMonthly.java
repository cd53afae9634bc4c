// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_PROFILE__TRACKING_INTERVAL_MONTHS;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__TRACKED_BY;

import java.util.List;

import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A financial benefit is tracked monthly by a body that tracks finances. Source: S3, Chief Constable's response. */
public final class FinancialBenefitIsTrackedMonthly extends ElementRule<Effect> {
	public FinancialBenefitIsTrackedMonthly() {
		super(Effect.class, new RuleText("A19-49a", "A financial benefit is tracked monthly by a body that tracks finances", Severity.ERROR,
			Category.BENEFITS,
			"Financial benefits are tracked on a monthly basis at the Resource Control and Executive Boards.",
			"S3, Chief Constable's response",
			"Tracked by the Resource Control Board, every month",
			"Tracked by nobody, or every quarter"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (!Effects.isFinancial(benefit)) {
			return;
		}
		if (benefit.getTrackedBy().stream().noneMatch(Effects::tracksFinance)) {
			findings.report(benefit, EFFECT__TRACKED_BY, Names.start(benefit)
				+ " is financial, but tracked by no body that tracks finances: name the body.", forums(benefit));
		}
		if (benefit.getProfile() != null && benefit.getProfile().getTrackingIntervalMonths() > 1) {
			findings.report(benefit.getProfile(), BENEFIT_PROFILE__TRACKING_INTERVAL_MONTHS, Names.start(benefit)
				+ " is financial, but tracked only every "
				+ benefit.getProfile().getTrackingIntervalMonths() + " months: track it monthly.",
				Changes.set("Track it monthly", benefit.getProfile(), BENEFIT_PROFILE__TRACKING_INTERVAL_MONTHS, 1));
		}
		List<GovernanceBody> bodies = benefit.getTrackedBy().stream().filter(Effects::tracksFinance).toList();
		if (!bodies.isEmpty() && bodies.stream().allMatch(body -> interval(body) > 1)) {
			findings.report(benefit, EFFECT__TRACKED_BY, Names.start(benefit) + " is financial, but " + Names.of(bodies)
				+ " tracks finances less often than monthly: let it track them monthly, or name another body.");
		}
	}

	/** How often a body tracks finances, or else how often it meets; 0 where neither is known. */
	private static int interval(GovernanceBody body) {
		return body.getTrackingDuties().stream().filter(duty -> Effects.isFinance(duty.getSubject()) && duty.getIntervalMonths() > 0)
			.mapToInt(TrackingDuty::getIntervalMonths).min().orElse(body.getMeetingIntervalMonths());
	}

	private static QuickFix[] forums(Effect benefit) {
		return Effects.collaborations(benefit).flatMap(c -> c.getGovernedBy().stream()).filter(Effects::tracksFinance).distinct().limit(3)
			.map(body -> Changes.refer("Let " + Names.of(body) + " track it", benefit, EFFECT__TRACKED_BY, body)).toArray(QuickFix[]::new);
	}
}
