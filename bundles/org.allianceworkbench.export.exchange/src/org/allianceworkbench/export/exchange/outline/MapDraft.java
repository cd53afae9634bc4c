// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.export.ImportRemark;
import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.LinkSign;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A map into which the lines of an outline go one after the other. Nodes are known by their names, which are unique in a map (rule 12). */
final class MapDraft {
	private final BenefitsMap map;
	private final List<ImportRemark> remarks;
	private final Map<String, BenefitsNode> byName = new HashMap<>();
	private final Set<BenefitsNode> named = new HashSet<>();
	private final Set<BenefitLink> linked = new HashSet<>();
	/** The last line of each depth; null where that was refused. */
	private final List<BenefitsNode> path = new ArrayList<>();

	MapDraft(BenefitsMap map, List<ImportRemark> remarks) {
		this.map = map;
		this.remarks = remarks;
		map.getNodes().forEach(node -> byName.putIfAbsent(Plain.line(node.getName()), node));
	}

	void add(OutlineLine line) {
		while (path.size() > line.depth()) {
			path.remove(path.size() - 1);
		}
		BenefitsNode node = line.name().isEmpty() ? null : node(line);
		BenefitsNode source = line.depth() == 0 ? null : path.get(line.depth() - 1);
		path.add(node);
		if (node == null) {
			refuse(line, "it has no name.");
		} else if (source != null) {
			link(source, node, line);
		}
	}

	private BenefitsNode node(OutlineLine line) {
		BenefitsNode node = byName.computeIfAbsent(line.name(), name -> create(line.kind().orElseGet(() -> Kinds.atDepth(line.depth())), name));
		if (line.kind().isPresent() && line.kind().get() != node.eClass()) {
			refuse(line, "\u201C" + line.name() + "\u201D is " + Kinds.word(node.eClass()).toLowerCase(Locale.UK) + " already; the kind of a node stays.");
		}
		named.add(node);
		return node;
	}

	private BenefitsNode create(EClass kind, String name) {
		BenefitsNode node = (BenefitsNode) BenefitsFactory.eINSTANCE.create(kind);
		node.setName(name);
		map.getNodes().add(node);
		return node;
	}

	private void link(BenefitsNode source, BenefitsNode target, OutlineLine line) {
		BenefitLink link = source.getOutgoing().stream().filter(known -> known.getTarget() == target).findFirst().orElse(null);
		if (link == null) {
			if (!line.feedback() && reaches(target, source)) {
				refuse(line, "a link from \u201C" + source.getName() + "\u201D would close a circle; write [" + OutlineWriter.FEEDBACK
						+ "] behind the name if that is meant.");
				return;
			}
			link = BenefitsFactory.eINSTANCE.createBenefitLink();
			map.getLinks().add(link);
			link.setSource(source);
			link.setTarget(target);
			link.setFeedback(line.feedback());
		}
		linked.add(link);
		line.weight().ifPresent(link::setWeight);
		if (line.harm()) {
			link.setSign(LinkSign.NEGATIVE);
		}
	}

	/** Costs a walk of what follows the node, for each new link. */
	private static boolean reaches(BenefitsNode from, BenefitsNode to) {
		Set<BenefitsNode> seen = new HashSet<>();
		Deque<BenefitsNode> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			BenefitsNode node = open.pop();
			if (node == to) {
				return true;
			}
			if (seen.add(node)) {
				node.getOutgoing().stream().filter(link -> !link.isFeedback() && link.getTarget() != null).forEach(link -> open.push(link.getTarget()));
			}
		}
		return false;
	}

	/** Deletes what no line had. */
	void removeTheRest() {
		EcoreUtil.deleteAll(map.getLinks().stream().filter(link -> !linked.contains(link)).toList(), true);
		EcoreUtil.deleteAll(map.getNodes().stream().filter(node -> !named.contains(node)).toList(), true);
	}

	private void refuse(OutlineLine line, String reason) {
		remarks.add(new ImportRemark("line " + line.number(), reason));
	}
}
