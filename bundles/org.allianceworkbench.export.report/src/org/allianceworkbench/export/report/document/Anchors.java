// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.allianceworkbench.export.report.document.Block.Fields.Field;

/** The places of a document that links lead to. */
final class Anchors {
	private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

	private final Set<String> known = new HashSet<>();
	private int numbered;

	/** @return the wanted anchor, or a new one where it is taken or no XML name */
	String declare(String wanted) {
		if (NAME.matcher(wanted).matches() && known.add(wanted)) {
			return wanted;
		}
		String anchor;
		do {
			numbered++;
			anchor = "section-" + numbered;
		} while (!known.add(anchor));
		return anchor;
	}

	/** @return the blocks without links that lead nowhere */
	List<Block> resolved(List<Block> blocks) {
		return blocks.stream().map(this::resolved).toList();
	}

	private Block resolved(Block block) {
		if (block instanceof Block.Paragraph paragraph) {
			return new Block.Paragraph(paragraph.kind(), runs(paragraph.text()));
		}
		if (block instanceof Block.Listing listing) {
			return new Block.Listing(listing.numbered(), listing.items().stream().map(this::runs).toList());
		}
		if (block instanceof Block.Fields fields) {
			return new Block.Fields(fields.fields().stream().map(field -> new Field(runs(field.label()), runs(field.value()))).toList());
		}
		if (block instanceof Block.Table table) {
			return new Block.Table(runs(table.caption()), table.widths(), row(table.head()), 
					table.rows().stream().map(each -> new Block.Row(each.anchor(), row(each.cells()))).toList());
		}
		return block instanceof Block.Figure figure ? new Block.Figure(figure.diagram(), runs(figure.caption())) : block;
	}

	private List<List<Run>> row(List<List<Run>> cells) {
		return cells.stream().map(this::runs).toList();
	}

	private List<Run> runs(List<Run> runs) {
		return runs.stream().map(run -> run.isInternal() && !known.contains(run.link().substring(1)) ? run.unlinked() : run).toList();
	}
}
