// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.outline;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.LinkSign;

/**
 * Writes a map as an outline. What leads to a node is written once in full; where others lead to it as well, it stands there again without what
 * follows. The length is linear in nodes and links.
 */
final class OutlineWriter {
	static final String FEEDBACK = "feeds back";
	static final String HARM = "harms";
	private static final int DEEPEST = 100;

	private final StringBuilder text;
	private final Set<BenefitsNode> written = new HashSet<>();

	OutlineWriter(StringBuilder text) {
		this.text = text;
	}

	void write(BenefitsMap map) {
		text.append("# ").append(Plain.line(map.getName())).append('\n');
		Set<BenefitsNode> first = new LinkedHashSet<>();
		map.getNodes().stream().filter(node -> node.getIncoming().stream().allMatch(BenefitLink::isFeedback)).forEach(first::add);
		first.forEach(node -> write(node, 0, ""));
		// What only circles lead to has no beginning; it begins anywhere.
		for (BenefitsNode node : List.copyOf(map.getNodes())) {
			if (!written.contains(node)) {
				write(node, 0, "");
			}
		}
	}

	private void write(BenefitsNode node, int depth, String link) {
		text.append("  ".repeat(depth)).append(Kinds.word(node.eClass())).append(": ").append(Plain.line(node.getName())).append(link).append('\n');
		if (!written.add(node)) {
			return;
		}
		for (BenefitLink next : node.getOutgoing()) {
			if (next.getTarget() != null) {
				follow(next, depth + 1);
			}
		}
	}

	/** A very long chain goes on at the left margin, under the same name. */
	private void follow(BenefitLink next, int depth) {
		boolean whole = next.isFeedback() || depth >= DEEPEST;
		if (whole) {
			text.append("  ".repeat(depth)).append(Kinds.word(next.getTarget().eClass())).append(": ").append(Plain.line(next.getTarget().getName()))
					.append(said(next)).append('\n');
		} else {
			write(next.getTarget(), depth, said(next));
		}
	}

	private static String said(BenefitLink link) {
		StringJoiner said = new StringJoiner(", ", " [", "]").setEmptyValue("");
		if (link.getWeight() != null) {
			said.add(link.getWeight().stripTrailingZeros().toPlainString() + " %");
		}
		if (link.getSign() == LinkSign.NEGATIVE) {
			said.add(HARM);
		}
		if (link.isFeedback()) {
			said.add(FEEDBACK);
		}
		return said.toString();
	}
}
