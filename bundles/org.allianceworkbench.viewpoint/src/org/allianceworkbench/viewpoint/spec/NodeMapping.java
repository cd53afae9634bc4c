// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows objects as nodes, bordered nodes or list elements.
 *
 * @param ownBorderedNodes mappings of bordered nodes defined here
 * @param reusedBorderedNodes mappings of bordered nodes defined elsewhere
 * @param drops tools for what is dropped on its elements
 * @param styles never null; without any style nothing is shown
 * @param imported what an import mapping extends; empty for all others
 */
public record NodeMapping(MappingBase base, String domainClass, List<NodeMapping> ownBorderedNodes,
		List<Link<NodeMapping>> reusedBorderedNodes, List<Link<Tool.ContainerDropDescription>> drops, Styles<NodeStyleDescription> styles,
		Optional<MappingImport<NodeMapping>> imported) implements AbstractNodeMapping {
	public NodeMapping {
		ownBorderedNodes = List.copyOf(ownBorderedNodes);
		reusedBorderedNodes = List.copyOf(reusedBorderedNodes);
		drops = List.copyOf(drops);
	}

	@Override
	public List<NodeMapping> borderedNodeMappings() {
		return Stream.concat(ownBorderedNodes.stream(), reusedBorderedNodes.stream().flatMap(Link::stream)).toList();
	}

	@Override
	public List<Tool.ContainerDropDescription> dropDescriptions() {
		return drops.stream().flatMap(Link::stream).toList();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NodeMapping mapping && place().equals(mapping.place());
	}

	@Override
	public int hashCode() {
		return place().hashCode();
	}

	@Override
	public String toString() {
		return place().toString();
	}
}
