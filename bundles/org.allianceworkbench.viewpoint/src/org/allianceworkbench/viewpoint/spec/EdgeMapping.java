// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;

/**
 * Shows relations, or objects that stand for relations, as edges.
 *
 * @param useDomainElement true for an element based edge (an object of the domain class), false for a relation based one
 * @param domainClass class of the object of an element based edge, empty for relation based ones
 * @param sources mappings that elements at the source may have
 * @param targets mappings that elements at the target may have
 * @param sourceFinder finds the source objects of an element based edge
 * @param targetFinder finds the target objects
 * @param targetExpression finds the edge's own target object where it is not the candidate
 * @param reconnections tools that reconnect its edges
 * @param styles never null
 */
public record EdgeMapping(MappingBase base, boolean useDomainElement, String domainClass, List<Link<Mapping>> sources,
		List<Link<Mapping>> targets, Expression sourceFinder, Expression targetFinder, Expression targetExpression,
		List<Link<Tool.ReconnectEdgeDescription>> reconnections,
		Styles<EdgeStyleDescription> styles) implements Mapping {
	public EdgeMapping {
		sources = List.copyOf(sources);
		targets = List.copyOf(targets);
		reconnections = List.copyOf(reconnections);
	}

	/** @return the mappings that elements at the source may have */
	public List<Mapping> sourceMappings() {
		return sources.stream().flatMap(Link::stream).toList();
	}

	/** @return the mappings that elements at the target may have */
	public List<Mapping> targetMappings() {
		return targets.stream().flatMap(Link::stream).toList();
	}

	/** @return the tools that reconnect its edges, in order */
	public List<Tool.ReconnectEdgeDescription> reconnectTools() {
		return reconnections.stream().flatMap(Link::stream).toList();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof EdgeMapping mapping && place().equals(mapping.place());
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
