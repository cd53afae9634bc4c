// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.Set;

import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelFormat;

/**
 * The style of a label, with the expression that computes its text.
 *
 * @param size in points
 * @param format never null
 * @param showIcon whether an icon stands before the text
 * @param expression the text; not given means an empty label
 * @param colour never null
 * @param iconPath "/bundle/path", empty for the object's own icon
 * @param alignment {@link LabelAlignment#CENTER} for labels of edges
 */
public record LabelStyleDescription(int size, Set<LabelFormat> format, boolean showIcon, Expression expression, ColourDescription colour,
		String iconPath, LabelAlignment alignment, Place place) {
	public LabelStyleDescription {
		format = Set.copyOf(format);
	}
}
