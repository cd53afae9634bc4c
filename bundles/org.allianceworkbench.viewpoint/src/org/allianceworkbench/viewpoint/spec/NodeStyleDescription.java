// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;
import java.util.Set;

import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.NodeShape;

/**
 * The style of a node of any shape. What a shape does not have is empty or not given.
 *
 * @param shape which of the language's node styles this is
 * @param label never null
 * @param border never null
 * @param tooltip not given means none
 * @param hideLabelByDefault whether the label is hidden until somebody asks for it
 * @param labelPosition in the node or beside its border
 * @param resizeKind NONE, NSEW, NORTH_SOUTH or EAST_WEST
 * @param forbiddenSides sides of its parent where a bordered node may not stand: WEST, SOUTH, EAST, NORTH
 * @param size evaluated as integer, in Sirius units
 * @param width of a square (as plain digits), lozenge, or horizontal diameter of an ellipse; evaluated as integer
 * @param height of a square (as plain digits), lozenge, or vertical diameter of an ellipse; evaluated as integer
 * @param fill the shape's colour; a dot's background
 * @param bundledShape of a bundled image as the language names it, empty elsewhere
 * @param imagePath "/bundle/path" of a workspace image, empty elsewhere
 * @param gaugeSections of a gauge
 */
public record NodeStyleDescription(NodeShape shape, LabelStyleDescription label, BorderDescription border, Expression tooltip,
		boolean hideLabelByDefault, LabelPosition labelPosition, String resizeKind, Set<String> forbiddenSides, Expression size,
		Expression width, Expression height, ColourDescription fill, String bundledShape, String imagePath,
		List<GaugeSectionDescription> gaugeSections, Place place) {
	public NodeStyleDescription {
		forbiddenSides = Set.copyOf(forbiddenSides);
		gaugeSections = List.copyOf(gaugeSections);
	}

	/** One section of a gauge. */
	public record GaugeSectionDescription(String label, Expression minimum, Expression maximum, Expression value,
			ColourDescription background, ColourDescription foreground, Place place) {
	}
}
