// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

/** The shapes of nodes and containers that the specification language knows. */
public enum NodeShape {
	SQUARE, ELLIPSE, LOZENGE, DOT, NOTE, BUNDLED_IMAGE, WORKSPACE_IMAGE, GAUGE, FLAT_CONTAINER, SHAPE_CONTAINER
}
