// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.scene.Scene;

/**
 * A document for paper: a diagram that no page can show in a size to be read is several figures.
 *
 * @param diagrams by their ids, all that the document shows among them
 */
public record Paged(Document document, Map<String, Scene> diagrams) {
	/** @return the document with its tall diagrams in parts */
	public static Paged of(Document document, Map<String, Scene> diagrams) {
		Map<String, Scene> shown = new LinkedHashMap<>();
		List<Block> blocks = new ArrayList<>();
		for (Block block : document.blocks()) {
			if (block instanceof Block.Figure figure) {
				List<Scene> parts = Slices.of(diagrams.get(figure.diagram()));
				for (int i = 0; i < parts.size(); i++) {
					shown.put(parts.get(i).id(), parts.get(i));
					blocks.add(parts.size() == 1 ? figure : part(figure, parts.get(i).id(), i + 1, parts.size()));
				}
			} else {
				blocks.add(block);
			}
		}
		return new Paged(new Document(document.title(), document.subtitle(), document.status(), blocks), shown);
	}

	/** A caption of its own is told which part it stands below; else the title of the part says it. */
	private static Block.Figure part(Block.Figure figure, String id, int number, int count) {
		List<Run> caption = new ArrayList<>(figure.caption());
		if (!caption.isEmpty()) {
			caption.add(Run.of(", part " + number + " of " + count));
		}
		return new Block.Figure(id, caption);
	}
}
