// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

import java.util.Set;

/**
 * What the specification lets people do with a node by hand.
 *
 * @param resizeKind NONE, NSEW, NORTH_SOUTH or EAST_WEST, as the language names it
 * @param forbiddenSides sides of its parent where a bordered node may not stand: WEST, SOUTH, EAST, NORTH
 */
public record NodeFreedom(String resizeKind, Set<String> forbiddenSides) {
	/** Resized in any direction, at home on any side. */
	public static final NodeFreedom FULL = new NodeFreedom("NSEW", Set.of());

	public NodeFreedom {
		forbiddenSides = Set.copyOf(forbiddenSides);
	}

	/** @return whether the node may be made wider or narrower */
	public boolean hasFreeWidth() {
		return resizeKind.equals("NSEW") || resizeKind.equals("EAST_WEST");
	}

	/** @return whether the node may be made higher or lower */
	public boolean hasFreeHeight() {
		return resizeKind.equals("NSEW") || resizeKind.equals("NORTH_SOUTH");
	}
}
