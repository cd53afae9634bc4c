// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import java.util.List;

import org.allianceworkbench.model.fit.Driver;
import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.DriverKind;
import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.Principle;
import org.allianceworkbench.model.fit.PrincipleAssessment;
import org.allianceworkbench.model.partners.Partner;

/** Labels of fit, drivers and principles. */
final class FitLabels {
	private FitLabels() {
	}

	static void addTo(LabelTable table) {
		table.add(FitAssessment.class, FitLabels::of).add(Driver.class, FitLabels::of);
		table.add(Principle.class, principle -> Label.of(principle).add(principle.getCode()));
		table.add(DriverAssessment.class, FitLabels::of).add(PrincipleAssessment.class, FitLabels::of);
	}

	private static Label of(FitAssessment assessment) {
		String kind = EnglishNames.capitalised(EnglishNames.ofLiteral(assessment.getKind()));
		return Label.titled(kind + " fit").add(assessment.getVerdict()).add(between(assessment.getPartners()));
	}

	private static String between(List<Partner> partners) {
		return switch (partners.size()) {
			case 0 -> null;
			case 1, 2 -> String.join(" and ", partners.stream().map(partner -> Labels.nameOr(partner, "")).toList());
			default -> partners.size() + " partners";
		};
	}

	private static Label of(Driver driver) {
		return Label.of(driver).add(driver.getKind() == DriverKind.CONTEXT ? null : "tested driver").add(driver.getCategory());
	}

	private static Label of(DriverAssessment assessment) {
		return Label.titled(Labels.nameOr(assessment.getDriver(), "Driver not chosen")).add(assessment.getVerdict());
	}

	private static Label of(PrincipleAssessment assessment) {
		return Label.titled(Labels.nameOr(assessment.getPrinciple(), "Principle not chosen")).add(assessment.getVerdict());
	}
}
