// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import org.allianceworkbench.viewpoint.style.NodeShape;

/**
 * The style of a container of any shape.
 *
 * @param shape {@link NodeShape#FLAT_CONTAINER}, {@link NodeShape#SHAPE_CONTAINER} or {@link NodeShape#WORKSPACE_IMAGE}
 * @param label never null
 * @param border never null
 * @param tooltip not given means none
 * @param hideLabelByDefault whether the label is hidden until somebody asks for it
 * @param roundedCorner whether corners are round
 * @param arcWidth width of rounded corners in pixels
 * @param arcHeight height of rounded corners in pixels
 * @param width evaluated as integer, in Sirius units, -1 for automatic
 * @param height evaluated as integer, in Sirius units, -1 for automatic
 * @param background never null
 * @param foreground second colour of a flat container; equal to {@code background} elsewhere
 * @param backgroundStyle of a flat container as the language names it, empty elsewhere
 * @param containerShape of a shape container as the language names it, empty elsewhere
 * @param imagePath "/bundle/path" of a workspace image, empty elsewhere
 */
public record ContainerStyleDescription(NodeShape shape, LabelStyleDescription label, BorderDescription border, Expression tooltip,
		boolean hideLabelByDefault, boolean roundedCorner, int arcWidth, int arcHeight, Expression width, Expression height,
		ColourDescription background, ColourDescription foreground, String backgroundStyle, String containerShape, String imagePath,
		Place place) {
}
