// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A report as it reads, whatever the format.
 *
 * @param title what it is
 * @param subtitle what it is about, empty where the title says it
 * @param status a word across its head such as "Draft", empty for none
 */
public record Document(String title, String subtitle, String status, List<Block> blocks) {
	public Document {
		blocks = List.copyOf(blocks);
	}

	/** @return all places that a link may lead to */
	public Set<String> anchors() {
		Set<String> anchors = new HashSet<>();
		for (Block block : blocks) {
			if (block instanceof Block.Heading heading) {
				anchors.add(heading.anchor());
			} else if (block instanceof Block.Table table) {
				table.rows().stream().map(Block.Row::anchor).filter(anchor -> !anchor.isEmpty()).forEach(anchors::add);
			}
		}
		return anchors;
	}
}
