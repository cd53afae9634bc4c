// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A thematic area has a resource or a service. Source: A19, rule 15. */
public final class ThematicAreaHasContent extends ElementRule<ThematicArea> {
	public ThematicAreaHasContent() {
		super(ThematicArea.class, new RuleText("A19-15", "A thematic area has a resource or a service", Severity.INFO, Category.STRUCTURE,
			"An area in which nothing is shared and nothing is done may be a plan or a leftover.",
			"A19, rule 15",
			"\"Fleet\" has vehicles",
			"\"Fleet\" has neither resource nor service"));
	}

	@Override
	protected void examine(ThematicArea area, FindingCollector findings) {
		if (area.getResources().isEmpty() && area.getServices().isEmpty()) {
			findings.report(area, null, Names.start(area) + " has no resource and no service: add what is shared in it.");
		}
	}
}
