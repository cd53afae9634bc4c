// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;

/**
 * A layer of a diagram.
 *
 * @param additional false for the default layer, which is always on
 * @param optional whether people may switch it
 * @param activeByDefault whether a new diagram shows it
 * @param nodeMappings defined here
 * @param containerMappings defined here
 * @param edgeMappings defined here
 * @param reused mappings of other layers or diagrams that this layer shows too
 * @param toolSections in order
 */
public record Layer(String name, String label, boolean additional, boolean optional, boolean activeByDefault,
		List<NodeMapping> nodeMappings, List<ContainerMapping> containerMappings, List<EdgeMapping> edgeMappings,
		List<Link<Mapping>> reused, List<ToolSection> toolSections, Place place) implements Element {
	public Layer {
		nodeMappings = List.copyOf(nodeMappings);
		containerMappings = List.copyOf(containerMappings);
		edgeMappings = List.copyOf(edgeMappings);
		reused = List.copyOf(reused);
		toolSections = List.copyOf(toolSections);
	}

	/** @return the mappings of other layers or diagrams that this layer shows too */
	public List<Mapping> reusedMappings() {
		return reused.stream().flatMap(Link::stream).toList();
	}
}
