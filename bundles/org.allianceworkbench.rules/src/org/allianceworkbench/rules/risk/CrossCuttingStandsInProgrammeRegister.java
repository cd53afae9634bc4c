// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.risk.RiskPackage.Literals.INTERDEPENDENCY__CROSS_CUTTING;
import static org.allianceworkbench.model.risk.RiskPackage.Literals.INTERDEPENDENCY_REGISTER__INTERDEPENDENCIES;

import org.allianceworkbench.model.risk.Interdependency;
import org.allianceworkbench.model.risk.InterdependencyRegister;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Whole;

/** A cross-cutting interdependency stands in the programme's register. Source: S4 §9. */
public final class CrossCuttingStandsInProgrammeRegister extends ElementRule<Interdependency> {
	public CrossCuttingStandsInProgrammeRegister() {
		super(Interdependency.class, new RuleText("A19-58c", "A cross-cutting interdependency stands in the programme's register",
			Severity.WARNING, Category.RISK,
			"Interdependencies of a work stream stay with it; those that cut across are kept for the programme.",
			"S4 §9",
			"In the cross-cutting register of the Futures Programme",
			"Marked as cross-cutting, in a work stream's register"));
	}

	@Override
	protected void examine(Interdependency interdependency, FindingCollector findings) {
		InterdependencyRegister register = interdependency.getRegister();
		if (interdependency.isCrossCutting() && (register == null || !register.isCrossCutting() && register.getProgramme() == null)) {
			findings.report(interdependency, INTERDEPENDENCY__CROSS_CUTTING, Names.start(interdependency)
				+ " cuts across work streams, but stands in no programme register: move it there.", fixes(interdependency));
		}
	}

	private static QuickFix[] fixes(Interdependency interdependency) {
		return Whole.model(interdependency).stream().flatMap(model -> model.getRegisters().stream())
			.filter(InterdependencyRegister.class::isInstance).map(InterdependencyRegister.class::cast).filter(InterdependencyRegister::isCrossCutting)
			.limit(3).map(register -> Changes.move("Move it to " + Names.of(register), interdependency, register,
				INTERDEPENDENCY_REGISTER__INTERDEPENDENCIES)).toArray(QuickFix[]::new);
	}
}
