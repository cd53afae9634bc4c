// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

import java.util.List;

/**
 * The computed style of a node, bordered node, list element or container.
 *
 * @param shape never null
 * @param fill the main fill: a node's colour, a container's background
 * @param foreground the second colour of a flat container's background; equal to {@code fill} where the style has none
 * @param backgroundStyle the flat container's background style as the language names it, empty elsewhere
 * @param border colour of the border
 * @param borderSize in pixels, 0 for none
 * @param borderLine never null
 * @param arcWidth width of rounded corners in pixels, 0 for square corners
 * @param arcHeight height of rounded corners in pixels
 * @param label never null
 * @param imagePath "/bundle/path" of a workspace image, empty elsewhere
 * @param bundledShape name of a bundled image's or shape container's shape, empty elsewhere
 * @param width width or horizontal diameter asked for, in Sirius units of ten pixels, 0 where the style asks for none
 * @param height height or vertical diameter asked for, in Sirius units of ten pixels, 0 where the style asks for none
 * @param gauge the sections of a gauge, empty elsewhere
 * @param freedom what people may do with the node by hand, never null
 * @param origin "default" or "conditional n", n counted from 0
 */
public record NodeStyle(NodeShape shape, Colour fill, Colour foreground, String backgroundStyle, Colour border, int borderSize,
		LineStyle borderLine, int arcWidth, int arcHeight, LabelStyle label, String imagePath, String bundledShape, int width, int height,
		List<GaugeSection> gauge, NodeFreedom freedom, String origin) implements Style {
	public NodeStyle {
		gauge = List.copyOf(gauge);
	}
}
