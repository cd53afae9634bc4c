// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.risk.Barrier;
import org.allianceworkbench.model.risk.BarrierKind;
import org.allianceworkbench.model.risk.BarrierResponse;
import org.allianceworkbench.model.risk.BenefitsRegister;
import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.IcmAssessment;
import org.allianceworkbench.model.risk.Interdependency;
import org.allianceworkbench.model.risk.InterdependencyRegister;
import org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog;
import org.allianceworkbench.model.risk.Lesson;
import org.allianceworkbench.model.risk.LogEntry;
import org.allianceworkbench.model.risk.Risk;
import org.allianceworkbench.model.risk.RiskRegister;
import org.allianceworkbench.model.risk.ThemeRating;

/** Labels of registers and of what they hold, of barriers, lessons and health checks. */
final class RiskLabels {
	private RiskLabels() {
	}

	static void addTo(LabelTable table) {
		addRegisters(table);
		table.add(Risk.class, RiskLabels::of).add(Interdependency.class, RiskLabels::of);
		table.add(LogEntry.class, entry -> Label.of(entry).add(entry.getTopic()).add(entry.getStatus()));
		table.add(Barrier.class, RiskLabels::of);
		table.add(BarrierResponse.class, response -> Label.of(response).add(Labels.name(response.getOwner())));
		table.add(Lesson.class, lesson -> Label.of(lesson).add(Wording.date(lesson.getDate())));
		table.add(HealthCheck.class, check -> Label.titled("Health check").add(Wording.date(check.getDate())));
		table.add(ThemeRating.class, RiskLabels::of).add(IcmAssessment.class, RiskLabels::of);
	}

	private static void addRegisters(LabelTable table) {
		table.add(RiskRegister.class, register -> Label.of(register).count(register.getRisks().size(), "risk", "risks"));
		table.add(InterdependencyRegister.class,
			register -> Label.of(register).count(register.getInterdependencies().size(), "interdependency", "interdependencies"));
		table.add(IssuesAndOpportunitiesLog.class, log -> Label.of(log).count(log.getEntries().size(), "entry", "entries"));
		table.add(BenefitsRegister.class, register -> Label.of(register).count(register.getBenefits().size(), "benefit", "benefits"));
	}

	private static Label of(Risk risk) {
		boolean rated = risk.getLikelihood() > 0 && risk.getImpact() > 0;
		return Label.of(risk).add(rated ? "likelihood " + risk.getLikelihood() + ", impact " + risk.getImpact() : null).add(risk.getStatus());
	}

	private static Label of(Interdependency interdependency) {
		String ends = Labels.nameOr(interdependency.getFrom(), "?") + " → " + Labels.nameOr(interdependency.getTo(), "?");
		boolean connected = interdependency.getFrom() != null || interdependency.getTo() != null;
		return Label.of(interdependency).add(connected ? ends : null);
	}

	private static Label of(Barrier barrier) {
		Label label = Label.of(barrier).add(barrier.getKind() == BarrierKind.UNSPECIFIED ? null : barrier.getKind());
		return label.add(barrier.getResponses().isEmpty() ? "no response" : null).count(barrier.getResponses().size(), "response", "responses");
	}

	private static Label of(ThemeRating rating) {
		String theme = EnglishNames.capitalised(EnglishNames.ofLiteral(rating.getTheme()));
		String value = Wording.number(rating.getRating());
		return Label.titled(theme).add(value.isEmpty() ? "not rated" : "rated " + value);
	}

	/** Only the lowest and the highest level have names in the source (S2). */
	private static Label of(IcmAssessment assessment) {
		Integer level = assessment.getLevel();
		if (level == null) {
			return Label.titled("Informed choice model").add("level not stated");
		}
		String name = level == 1 ? "monitor" : level == 5 ? "mandation" : null;
		return Label.titled("Informed choice model").add("level " + level).add(name).add(Wording.date(assessment.getDate()));
	}
}
