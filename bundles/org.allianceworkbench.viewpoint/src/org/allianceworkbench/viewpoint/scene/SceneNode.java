// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.List;

/**
 * A node or container as it is painted: its own primitives, relative to its top left corner, then its children, then its bordered nodes.
 *
 * @param id id of the diagram element, an NCName
 * @param semanticId id of the object it shows, empty where the object has none
 * @param mapping name of its mapping
 * @param name its label on one line, for titles and for accessibility
 * @param tooltip null where there is none
 * @param x left edge in pixels, relative to the parent's top left corner
 * @param y top edge in pixels, relative to the parent's top left corner
 * @param width in pixels
 * @param height in pixels
 */
public record SceneNode(String id, String semanticId, String mapping, String name, String tooltip, double x, double y, double width,
		double height, List<Primitive> primitives, List<SceneNode> children, List<SceneNode> bordered) {
	public SceneNode {
		primitives = List.copyOf(primitives);
		children = List.copyOf(children);
		bordered = List.copyOf(bordered);
	}
}
