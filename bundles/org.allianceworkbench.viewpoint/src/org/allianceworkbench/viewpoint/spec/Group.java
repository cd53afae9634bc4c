// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;

/**
 * The root of a specification.
 *
 * @param name of the specification
 * @param viewpoints in order
 * @param colours the user colours of all palettes
 * @param place never null
 */
public record Group(String name, List<Viewpoint> viewpoints, List<ColourDescription> colours, Place place) {
	public Group {
		viewpoints = List.copyOf(viewpoints);
		colours = List.copyOf(colours);
	}
}
