// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.DueDiligence;
import org.allianceworkbench.model.method.Evaluation;
import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.method.Option;

/** Labels of the method, its gates and the cases put before them. */
final class MethodLabels {
	private MethodLabels() {
	}

	static void addTo(LabelTable table) {
		table.add(Methodology.class, methodology -> Label.of(methodology).count(methodology.getSteps().size(), "step", "steps"));
		table.add(MethodologyStep.class, MethodLabels::of).add(Gate.class, MethodLabels::of);
		table.add(BusinessCase.class, MethodLabels::of).add(Option.class, MethodLabels::of);
		table.add(DueDiligence.class, MethodLabels::of);
		table.add(Evaluation.class, evaluation -> Label.of(evaluation).add(Spans.done("held", evaluation.getHeld(), evaluation.getDue())));
	}

	private static Label of(MethodologyStep step) {
		Label label = Label.of(step);
		String number = step.getNumber();
		label.add(number == null || number.isBlank() ? null : "step " + number);
		return label.add(Spans.done("completed", step.getCompletedDate(), step.getPlannedDate()));
	}

	private static Label of(Gate gate) {
		return Label.of(gate).add(gate.getKind()).add(Spans.done("passed", gate.getPassedDate(), gate.getPlannedDate()));
	}

	private static Label of(BusinessCase businessCase) {
		return Label.of(businessCase).count(businessCase.getOptions().size(), "option", "options")
			.add(Spans.done("approved", businessCase.getApprovedDate(), null));
	}

	private static Label of(Option option) {
		boolean preferred = option.getBusinessCase() != null && option.getBusinessCase().getPreferredOption() == option;
		return Label.of(option).add(option.getType()).add(preferred ? "preferred" : null);
	}

	private static Label of(DueDiligence diligence) {
		String partner = Labels.name(diligence.getPartner());
		return Label.of(diligence).add(partner == null ? null : "on " + partner).add(Wording.date(diligence.getDate()));
	}
}
