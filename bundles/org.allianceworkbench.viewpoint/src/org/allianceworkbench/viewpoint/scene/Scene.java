// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.List;
import java.util.function.Predicate;

/**
 * A whole diagram as it is painted. The origin of its coordinates is the diagram's; the picture covers the given bounds.
 *
 * @param id id of the diagram
 * @param title name of the diagram
 * @param legend primitives of the legend in the diagram's coordinates, empty where there is none
 */
public record Scene(String id, String title, double x, double y, double width, double height, List<SceneNode> nodes,
		List<SceneEdge> edges, List<Primitive> legend) {
	public Scene {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		legend = List.copyOf(legend);
	}

	/** @return the same picture without its legend and the room for it */
	public Scene withoutLegend() {
		if (legend.isEmpty()) {
			return this;
		}
		Bounds all = SceneExtent.around(SceneExtent.of(nodes, edges));
		return new Scene(id, title, all.x(), all.y(), all.width(), all.height(), nodes, edges, List.of());
	}

	/**
	 * @return the picture of the wanted nodes alone, where they stand: each with all that it contains, without what contains it, with the edges
	 *         between them, without the legend; one that shows nothing where none is wanted
	 */
	public Scene part(Predicate<SceneNode> wanted) {
		return ScenePart.of(this, wanted);
	}
}
