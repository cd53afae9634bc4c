// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.benefits.Assumption;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitProfile;
import org.allianceworkbench.model.benefits.BenefitsManagementStrategy;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.Milestone;
import org.allianceworkbench.model.benefits.PostImplementationReview;
import org.allianceworkbench.model.benefits.RealisationPlan;
import org.allianceworkbench.model.benefits.SeriesPoint;

/** Labels of benefits maps, of their nodes and links, and of what is measured. */
final class BenefitLabels {
	private BenefitLabels() {
	}

	static void addTo(LabelTable table) {
		table.add(BenefitsMap.class, map -> Label.of(map).count(map.getNodes().size(), "node", "nodes"));
		table.add(BenefitsNode.class, node -> Label.of(node).add(Labels.name(node.getOwner())));
		table.add(Effect.class, BenefitLabels::of).add(BenefitLink.class, BenefitLabels::of);
		table.add(Assumption.class, BenefitLabels::of).add(Measure.class, BenefitLabels::of).add(SeriesPoint.class, BenefitLabels::of);
		table.add(BenefitProfile.class, BenefitLabels::of);
		table.add(RealisationPlan.class, plan -> Label.of(plan).add(Spans.of(plan.getStartDate(), plan.getEndDate())));
		table.add(Milestone.class, milestone -> Label.of(milestone).add(Spans.done("reached", milestone.getActual(), milestone.getPlanned())));
		table.add(PostImplementationReview.class, review -> Label.of(review).add(Spans.done("held", review.getHeld(), review.getDue())));
		table.add(BenefitsManagementStrategy.class,
			strategy -> Label.of(strategy).add(Spans.done("approved", strategy.getApprovedDate(), null)));
	}

	private static Label of(Effect effect) {
		String value = Wording.money(effect.getAnnualValue());
		return Label.of(effect).add(effect.getCategory()).add(value.isEmpty() ? null : value + " a year");
	}

	private static Label of(BenefitLink link) {
		String ends = Labels.nameOr(link.getSource(), "source not chosen") + " → " + Labels.nameOr(link.getTarget(), "target not chosen");
		return Label.titled(EnglishNames.capitalised(ends)).add(Wording.quantity(link.getWeight(), "%"));
	}

	private static Label of(BenefitProfile profile) {
		return Label.titled(profile.getEffect() == null ? "Benefit profile" : "Profile of " + Labels.nameOr(profile.getEffect(), ""));
	}

	private static Label of(Assumption assumption) {
		Boolean confirmed = assumption.getConfirmed();
		return Label.of(assumption).add(confirmed == null ? null : confirmed ? "confirmed" : "not confirmed");
	}

	private static Label of(Measure measure) {
		String baseline = Wording.number(measure.getBaseline());
		String target = Wording.quantity(measure.getTarget(), measure.getUnit());
		if (!baseline.isEmpty() && !target.isEmpty()) {
			return Label.of(measure).add(baseline + " → " + target);
		}
		return Label.of(measure).add(!target.isEmpty() ? "to " + target : Wording.quantity(measure.getBaseline(), measure.getUnit()));
	}

	private static Label of(SeriesPoint point) {
		String unit = point.eContainer() instanceof Measure measure ? measure.getUnit() : null;
		String date = Wording.date(point.getDate());
		return Label.titled(date.isEmpty() ? "Date not stated" : date).add(Wording.quantity(point.getValue(), unit));
	}
}
