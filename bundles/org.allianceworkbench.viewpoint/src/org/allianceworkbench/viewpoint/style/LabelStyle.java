// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

import java.util.Set;

/**
 * The computed style of one label.
 *
 * @param size in points, at least 1
 * @param format the formats in force, possibly none
 * @param colour never null
 * @param showIcon whether an icon stands before the text
 * @param iconPath path of an icon "/bundle/path", empty for the icon of the object's own label provider
 * @param alignment never null
 * @param position of a node's label; {@link LabelPosition#NODE} for all others
 * @param hiddenByDefault whether the label is hidden until somebody asks for it
 */
public record LabelStyle(int size, Set<LabelFormat> format, Colour colour, boolean showIcon, String iconPath, LabelAlignment alignment,
		LabelPosition position, boolean hiddenByDefault) {
	public LabelStyle {
		format = Set.copyOf(format);
	}
}
