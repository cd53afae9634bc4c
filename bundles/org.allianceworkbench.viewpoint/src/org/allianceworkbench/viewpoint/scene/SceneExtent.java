// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.List;
import java.util.stream.Stream;

/** How far a scene reaches. */
final class SceneExtent {
	/** White around a picture, in pixels. */
	private static final double MARGIN = 16;

	private SceneExtent() {
	}

	/** @return the smallest rectangle around all that is painted, an empty one for an empty diagram */
	static Bounds of(List<SceneNode> nodes, List<SceneEdge> edges) {
		Stream<Bounds> ofEdges = edges.stream().flatMap(edge -> edge.primitives().stream()).map(Primitive::extent);
		return Stream.concat(nodes.stream().map(SceneExtent::of), ofEdges).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
	}

	/** @return the rectangle with a margin, in whole pixels */
	static Bounds around(Bounds content) {
		Bounds wide = content.grown(MARGIN);
		double left = Math.floor(wide.x());
		double top = Math.floor(wide.y());
		return new Bounds(left, top, Math.ceil(wide.right()) - left, Math.ceil(wide.bottom()) - top);
	}

	private static Bounds of(SceneNode node) {
		Bounds own = new Bounds(0, 0, node.width(), node.height());
		Stream<Bounds> painted = node.primitives().stream().map(Primitive::extent);
		Stream<Bounds> below = Stream.concat(node.children().stream(), node.bordered().stream()).map(SceneExtent::of);
		return Stream.concat(painted, below).reduce(own, Bounds::union).moved(node.x(), node.y());
	}
}
