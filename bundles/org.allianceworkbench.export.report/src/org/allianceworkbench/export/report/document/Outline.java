// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.List;

/**
 * What a table of contents lists.
 *
 * @param entries none where a table of contents would tell nothing
 * @param deepest the level of the deepest entry that it may have
 */
public record Outline(List<Block.Heading> entries, int deepest) {
	/** With more entries than these, only chapters are listed. */
	private static final int MANY = 120;
	/** With more entries than these, the text begins on a page of its own. */
	private static final int FEW = 14;

	/** @return the outline of a document on paper */
	public static Outline of(Document document) {
		List<Block.Heading> both = headings(document, 2);
		List<Block.Heading> listed = both.size() > MANY ? headings(document, 1) : both;
		return new Outline(listed.size() < 2 ? List.of() : listed, both.size() > MANY ? 1 : 2);
	}

	/** @return whether the text begins on a page of its own */
	public boolean fillsItsPage() {
		return entries.size() > FEW;
	}

	private static List<Block.Heading> headings(Document document, int deepest) {
		return document.blocks().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).filter(heading -> heading.level() <= deepest)
				.toList();
	}
}
