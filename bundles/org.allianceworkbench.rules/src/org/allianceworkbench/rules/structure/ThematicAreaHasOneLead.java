// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.THEMATIC_AREA__LEAD;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;
import org.eclipse.emf.ecore.EObject;

/** No thematic area has two leads. Source: S4 §6.4. */
public final class ThematicAreaHasOneLead extends ElementRule<ThematicArea> {
	public ThematicAreaHasOneLead() {
		super(ThematicArea.class, new RuleText("A19-05c", "No thematic area has two leads", Severity.ERROR, Category.STRUCTURE,
			"The leads manage in different thematic areas: the same area, named twice, cannot have two leads.",
			"S4 §6.4",
			"\"Training\" is led by North and appears once",
			"\"Training\" appears twice, led by North and by South"));
	}

	@Override
	protected void examine(ThematicArea area, FindingCollector findings) {
		Collaboration c = area.getCollaboration();
		if (c != null && area.getLead() != null && Names.isGiven(area.getName())) {
			findings.claim(List.of(c, Names.normal(area.getName())), area);
		}
	}

	@Override
	public void checkShared(Object key, List<? extends EObject> elements, FindingCollector findings) {
		List<ThematicArea> areas = elements.stream().map(ThematicArea.class::cast).toList();
		Set<Partner> leads = areas.stream().map(ThematicArea::getLead).filter(Objects::nonNull).collect(Collectors.toSet());
		if (leads.size() > 1) {
			areas.forEach(area -> findings.report(area, THEMATIC_AREA__LEAD, Names.start(area) + " has several leads, " + Names.of(leads)
				+ ": let one of them lead it."));
		}
	}
}
