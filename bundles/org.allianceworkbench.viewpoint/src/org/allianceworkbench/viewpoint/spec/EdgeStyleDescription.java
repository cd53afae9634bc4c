// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.Optional;

import org.allianceworkbench.viewpoint.style.EdgeArrow;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.LineStyle;

/**
 * The style of an edge.
 *
 * @param bracket whether it is a bracket edge
 * @param stroke colour of the line
 * @param line never null
 * @param source decoration at the source
 * @param target decoration at the target
 * @param size evaluated as integer, in pixels
 * @param routing never null
 * @param foldingStyle NONE, SOURCE or TARGET
 * @param endsCentering None, Both, Source or Target
 */
public record EdgeStyleDescription(boolean bracket, ColourDescription stroke, LineStyle line, EdgeArrow source, EdgeArrow target,
		Expression size, EdgeRouting routing, String foldingStyle, String endsCentering,
		Optional<LabelStyleDescription> beginLabel, Optional<LabelStyleDescription> centreLabel,
		Optional<LabelStyleDescription> endLabel, Place place) {
}
