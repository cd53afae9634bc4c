// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.List;

/**
 * An edge as it is painted, in the diagram's coordinates.
 *
 * @param route the points that the line runs through, from source to target, at least two
 * @param primitives line, decorations and labels, in painting order
 */
public record SceneEdge(String id, String semanticId, String mapping, String name, String tooltip, String source, String target,
		List<Primitive.Point> route, List<Primitive> primitives) {
	public SceneEdge {
		route = List.copyOf(route);
		primitives = List.copyOf(primitives);
	}
}
