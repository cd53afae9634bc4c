// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__INCOMING;

import org.allianceworkbench.edit.map.MapColumns;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Paths;

/** An objective is reached by a benefit. Source: A19, rule 42. */
public final class ObjectiveIsReached extends ElementRule<Objective> {
	public ObjectiveIsReached() {
		super(Objective.class, new RuleText("A19-42b", "An objective is reached by a benefit", Severity.WARNING, Category.MAP,
			"An objective to which no benefit leads is a wish.",
			"A19, rule 42",
			"\"Fewer delays\" leads to \"Safer roads\"",
			"Nothing leads to \"Safer roads\""));
	}

	@Override
	protected void examine(Objective objective, FindingCollector findings) {
		boolean reached = Paths.comeFrom(objective, node -> node instanceof Effect effect && Effects.isBenefit(effect));
		if (objective.getMap() != null && MapColumns.leadToObjectives(objective) && !reached) {
			findings.report(objective, BENEFITS_NODE__INCOMING, Names.start(objective)
				+ " is reached by no benefit: link the benefits that serve it.");
		}
	}
}
