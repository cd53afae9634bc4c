// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

/**
 * The computed style of an edge.
 *
 * @param stroke colour of the line
 * @param size width of the line in pixels; 0 is drawn as the thinnest line
 * @param line never null
 * @param routing never null
 * @param source decoration at the source
 * @param target decoration at the target
 * @param beginLabel null where the style has none
 * @param centreLabel null where the style has none
 * @param endLabel null where the style has none
 * @param folding folding style as the language names it
 * @param centred which ends aim at the middle of their node, as the language names it
 * @param bracket whether it is a bracket edge
 * @param origin "default" or "conditional n", n counted from 0
 */
public record EdgeStyle(Colour stroke, int size, LineStyle line, EdgeRouting routing, EdgeArrow source, EdgeArrow target,
		LabelStyle beginLabel, LabelStyle centreLabel, LabelStyle endLabel, String folding, String centred, boolean bracket, String origin)
		implements Style {
}
