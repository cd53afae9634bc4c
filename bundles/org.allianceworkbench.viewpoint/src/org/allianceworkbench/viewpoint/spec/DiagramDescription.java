// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Describes one kind of diagram.
 *
 * @param documentation what it shows, in a sentence, possibly empty
 * @param title computes a new diagram's name
 * @param domainClass class of the object a diagram is made on
 * @param precondition whether a diagram may be made on an object
 * @param root computes the object whose candidates the top level shows; not given means the diagram's own
 * @param metamodels namespaces the expressions may name
 * @param defaultLayer always on; empty for a description that shows nothing
 * @param additionalLayers in order
 * @param filters in order
 * @param concerns in order
 * @param defaultConcern the concern of a new diagram
 * @param layout the auto-layout asked for
 * @param initialisation what is done when a diagram is made
 * @param drops tools for what is dropped on the diagram
 * @param pastes tools that paste on the diagram
 * @param background colour of the diagram
 */
public record DiagramDescription(String name, String label, String documentation, Expression title, String domainClass, Expression precondition, Expression root,
		List<String> metamodels, Optional<Layer> defaultLayer, List<Layer> additionalLayers, List<FilterDescription> filters,
		List<ConcernDescription> concerns, Optional<Link<ConcernDescription>> defaultConcern, Optional<LayoutConfiguration> layout,
		Optional<ModelOperation> initialisation, List<Link<Tool.ContainerDropDescription>> drops, List<Link<Tool.PasteDescription>> pastes,
		Optional<ColourDescription> background, Place place) implements Element {
	public DiagramDescription {
		metamodels = List.copyOf(metamodels);
		additionalLayers = List.copyOf(additionalLayers);
		filters = List.copyOf(filters);
		concerns = List.copyOf(concerns);
		drops = List.copyOf(drops);
		pastes = List.copyOf(pastes);
	}

	/** @return the default layer, then the additional ones */
	public List<Layer> layers() {
		return Stream.concat(defaultLayer.stream(), additionalLayers.stream()).toList();
	}

	/** @return the tools for what is dropped on the diagram */
	public List<Tool.ContainerDropDescription> dropDescriptions() {
		return drops.stream().flatMap(Link::stream).toList();
	}

	/** @return the tools that paste on the diagram */
	public List<Tool.PasteDescription> pasteDescriptions() {
		return pastes.stream().flatMap(Link::stream).toList();
	}

	/** @return every mapping a diagram can show, those of children, borders and reused ones included, each once */
	public List<Mapping> allMappings() {
		Set<Mapping> found = new LinkedHashSet<>();
		Deque<Mapping> next = new ArrayDeque<>();
		for (Layer layer : layers()) {
			Stream.of(layer.nodeMappings(), layer.containerMappings(), layer.edgeMappings(), layer.reusedMappings())
					.forEach(mappings -> mappings.forEach(next::addLast));
		}
		while (!next.isEmpty()) {
			Mapping mapping = next.pop();
			if (found.add(mapping)) {
				List<Mapping> below = below(mapping);
				Collections.reverse(below);
				below.forEach(next::push);
			}
		}
		return new ArrayList<>(found);
	}

	private static List<Mapping> below(Mapping mapping) {
		List<Mapping> below = new ArrayList<>();
		if (mapping instanceof AbstractNodeMapping node) {
			below.addAll(node.borderedNodeMappings());
		}
		if (mapping instanceof ContainerMapping container) {
			below.addAll(container.nodeMappings());
			below.addAll(container.containerMappings());
		}
		return below;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DiagramDescription description && place.equals(description.place);
	}

	@Override
	public int hashCode() {
		return place.hashCode();
	}

	@Override
	public String toString() {
		return place.toString();
	}
}
