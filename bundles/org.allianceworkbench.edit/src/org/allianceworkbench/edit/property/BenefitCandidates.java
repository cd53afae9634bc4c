// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__BUSINESS_AREA;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__SOURCE;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__TARGET;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.EFFECT__ALIGNED_TO;

import java.util.List;

import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.model.partners.ThematicArea;

/** Choices within a benefits map come from the map and its collaborations. */
final class BenefitCandidates {
	private BenefitCandidates() {
	}

	static void addTo(CandidateTable table) {
		table.add(BENEFIT_LINK__SOURCE, BenefitLink.class, link -> ends(link, link.getTarget()));
		table.add(BENEFIT_LINK__TARGET, BenefitLink.class, link -> ends(link, link.getSource()));
		table.add(EFFECT__ALIGNED_TO, Effect.class, BenefitCandidates::alignments);
		table.add(BENEFITS_NODE__BUSINESS_AREA, BenefitsNode.class, BenefitCandidates::areas);
	}

	private static List<BenefitsNode> ends(BenefitLink link, BenefitsNode otherEnd) {
		return link.getMap() == null ? List.of() : link.getMap().getNodes().stream().filter(node -> node != otherEnd).toList();
	}

	/** A benefit of a business area is aligned to one of the programme, and that to an objective or aim (rule 46). */
	private static List<BenefitsNode> alignments(Effect effect) {
		return Candidates.all(effect, BenefitsNode.class).stream()
			.filter(node -> node != effect && (node instanceof Objective || node instanceof Effect)).toList();
	}

	private static List<ThematicArea> areas(BenefitsNode node) {
		BenefitsMap map = node.getMap();
		return map == null || map.getCollaborations().isEmpty() ? Candidates.all(node, ThematicArea.class)
			: map.getCollaborations().stream().flatMap(collaboration -> collaboration.getThematicAreas().stream()).toList();
	}
}
