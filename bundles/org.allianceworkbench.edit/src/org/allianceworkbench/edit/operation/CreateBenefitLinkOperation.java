// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_MAP__LINKS;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__SOURCE;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFIT_LINK__TARGET;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Says that one node of a map contributes to another. A map has no cycle of links, except of those marked as feedback (rule 38). */
public record CreateBenefitLinkOperation(BenefitsNode source, BenefitsNode target) implements Operation {
	@Override
	public String label() {
		return "Create link";
	}

	@Override
	public Optional<String> refusal() {
		if (source.getMap() == null || source.getMap() != target.getMap()) {
			return Optional.of("A link joins two nodes of one map.");
		}
		if (source.getOutgoing().stream().anyMatch(link -> link.getTarget() == target)) {
			return Optional.of("There is a link between these nodes already.");
		}
		return leadsTo(target, source) ? Optional.of("The link would close a circle.") : Optional.empty();
	}

	private static boolean leadsTo(BenefitsNode start, BenefitsNode end) {
		Set<BenefitsNode> seen = new HashSet<>(Set.of(start));
		Deque<BenefitsNode> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			BenefitsNode node = open.pop();
			if (node == end) {
				return true;
			}
			node.getOutgoing().stream().filter(link -> !link.isFeedback() && link.getTarget() != null).map(BenefitLink::getTarget).filter(seen::add)
				.forEach(open::push);
		}
		return false;
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		if (refusal().isPresent()) {
			return Optional.empty();
		}
		BenefitLink link = BenefitsFactory.eINSTANCE.createBenefitLink();
		Steps steps = new Steps(domain, label()).add(source.getMap(), BENEFITS_MAP__LINKS, link);
		return steps.set(link, BENEFIT_LINK__SOURCE, source).set(link, BENEFIT_LINK__TARGET, target).command();
	}
}
