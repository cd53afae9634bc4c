// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows objects as containers.
 *
 * @param childrenPresentation how children are arranged
 * @param ownNodes mappings of child nodes defined here
 * @param reusedNodes mappings of child nodes defined elsewhere
 * @param ownContainers mappings of child containers defined here
 * @param reusedContainers mappings of child containers defined elsewhere, possibly this one
 * @param ownBorderedNodes mappings of bordered nodes defined here
 * @param reusedBorderedNodes mappings of bordered nodes defined elsewhere
 * @param drops tools for what is dropped on its elements
 * @param styles never null
 * @param imported what an import mapping extends; empty for all others
 */
public record ContainerMapping(MappingBase base, String domainClass, ContainerLayout childrenPresentation, List<NodeMapping> ownNodes,
		List<Link<NodeMapping>> reusedNodes, List<ContainerMapping> ownContainers, List<Link<ContainerMapping>> reusedContainers,
		List<NodeMapping> ownBorderedNodes, List<Link<NodeMapping>> reusedBorderedNodes, List<Link<Tool.ContainerDropDescription>> drops,
		Styles<ContainerStyleDescription> styles, Optional<MappingImport<ContainerMapping>> imported) implements AbstractNodeMapping {
	public ContainerMapping {
		ownNodes = List.copyOf(ownNodes);
		reusedNodes = List.copyOf(reusedNodes);
		ownContainers = List.copyOf(ownContainers);
		reusedContainers = List.copyOf(reusedContainers);
		ownBorderedNodes = List.copyOf(ownBorderedNodes);
		reusedBorderedNodes = List.copyOf(reusedBorderedNodes);
		drops = List.copyOf(drops);
	}

	/** @return the mappings of child nodes, own ones first, then reused ones */
	public List<NodeMapping> nodeMappings() {
		return Stream.concat(ownNodes.stream(), reusedNodes.stream().flatMap(Link::stream)).toList();
	}

	/** @return the mappings of child containers, own ones first, then reused ones; may contain this mapping itself */
	public List<ContainerMapping> containerMappings() {
		return Stream.concat(ownContainers.stream(), reusedContainers.stream().flatMap(Link::stream)).toList();
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
		return other instanceof ContainerMapping mapping && place().equals(mapping.place());
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
