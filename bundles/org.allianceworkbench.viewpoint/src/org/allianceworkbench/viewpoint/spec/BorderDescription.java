// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import org.allianceworkbench.viewpoint.style.LineStyle;

/**
 * The border of a node or container.
 *
 * @param size evaluated as integer, in pixels
 * @param colour never null
 * @param line never null
 */
public record BorderDescription(Expression size, ColourDescription colour, LineStyle line) {
}
