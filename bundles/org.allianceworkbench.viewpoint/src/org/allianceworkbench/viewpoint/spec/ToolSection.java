// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;
import java.util.stream.Stream;

/**
 * A drawer of the palette.
 *
 * @param iconPath "/bundle/path", empty for none
 * @param tools defined here, in order; those of tool groups one after the other
 * @param reused tools of other sections that this one shows too
 * @param subSections in order
 */
public record ToolSection(String name, String label, String iconPath, List<Tool> tools, List<Link<Tool>> reused,
		List<ToolSection> subSections, Place place) implements Element {
	public ToolSection {
		tools = List.copyOf(tools);
		reused = List.copyOf(reused);
		subSections = List.copyOf(subSections);
	}

	/** @return the section's own tools, then the reused ones */
	public List<Tool> allTools() {
		return Stream.concat(tools.stream(), reused.stream().flatMap(Link::stream)).toList();
	}
}
