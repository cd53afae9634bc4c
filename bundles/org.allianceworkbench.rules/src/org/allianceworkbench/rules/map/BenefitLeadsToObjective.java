// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_MAP__LINKS;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__OUTGOING;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__SOURCE;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__TARGET;

import java.util.Map;

import org.allianceworkbench.edit.map.MapColumns;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Paths;

/** A benefit leads to an objective. Source: S3: programme benefits were aligned to the Alliance objectives; MSP. */
public final class BenefitLeadsToObjective extends ElementRule<Effect> {
	public BenefitLeadsToObjective() {
		super(Effect.class, new RuleText("A19-42a", "A benefit leads to an objective", Severity.ERROR, Category.MAP,
			"A benefit that serves no objective is not why the alliance exists. A path of links counts, and so does "
				+ "alignment.",
			"S3: programme benefits were aligned to the Alliance objectives; MSP",
			"\"Fewer delays\" leads to \"Safer roads\"",
			"\"Fewer delays\" leads nowhere"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && MapColumns.leadToObjectives(benefit) && !Paths.leadTo(benefit, Objective.class::isInstance)) {
			findings.report(benefit, BENEFITS_NODE__OUTGOING, Names.start(benefit)
				+ " leads to no objective: link it to the objective it serves.",
				benefit.getMap().getNodes().stream().filter(Objective.class::isInstance).limit(3).map(objective -> link(benefit, objective))
					.toArray(QuickFix[]::new));
		}
	}

	private static QuickFix link(Effect benefit, BenefitsNode objective) {
		return Changes.add("Link it to " + Names.of(objective), benefit.getMap(), BENEFITS_MAP__LINKS,
			BenefitsFactory.eINSTANCE::createBenefitLink, Map.of(BENEFIT_LINK__SOURCE, benefit, BENEFIT_LINK__TARGET, objective));
	}
}
