// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.ContainerMapping;
import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Layer;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.MappingImport;
import org.allianceworkbench.viewpoint.spec.NodeMapping;

/** Which mappings of a description apply where, given the layers that are switched on. */
final class ActiveMappings {
	private final DiagramDescription description;
	private final Set<Mapping> active = new LinkedHashSet<>();
	private final Map<Mapping, AbstractNodeMapping> importers = new HashMap<>();
	private final List<AbstractNodeMapping> topLevel;
	private final List<EdgeMapping> edges;
	private final List<AbstractNodeMapping> everywhere;
	private final Map<Mapping, List<AbstractNodeMapping>> children = new HashMap<>();

	/** @param layers names of the optional layers that are on */
	ActiveMappings(DiagramDescription description, Collection<String> layers) {
		this.description = description;
		for (Layer layer : description.layers()) {
			if (!layer.additional() || !layer.optional() || layers.contains(layer.name())) {
				all(layer).forEach(active::add);
			}
		}
		active.forEach(mapping -> imported(mapping).ifPresent(original -> importers.put(original, (AbstractNodeMapping) mapping)));
		topLevel = topLevel();
		edges = edgesInOrder();
		everywhere = description.allMappings().stream().filter(AbstractNodeMapping.class::isInstance).map(AbstractNodeMapping.class::cast)
				.toList();
	}

	private static Stream<Mapping> all(Layer layer) {
		return Stream.of(layer.nodeMappings(), layer.containerMappings(), layer.edgeMappings(), layer.reusedMappings())
				.flatMap(List::stream);
	}

	/** @return the mapping that an import mapping extends */
	static Optional<Mapping> imported(Mapping mapping) {
		Optional<? extends MappingImport<? extends Mapping>> found = mapping instanceof ContainerMapping container ? container.imported()
				: mapping instanceof NodeMapping node ? node.imported() : Optional.empty();
		return found.flatMap(each -> each.mapping().find());
	}

	private List<AbstractNodeMapping> topLevel() {
		Set<AbstractNodeMapping> found = new LinkedHashSet<>();
		for (Class<?> role : List.of(NodeMapping.class, ContainerMapping.class)) {
			description.layers().stream().flatMap(ActiveMappings::all).filter(role::isInstance).map(AbstractNodeMapping.class::cast)
					.forEach(found::add);
		}
		return new ArrayList<>(found);
	}

	/** As observed: mappings of additional layers before those of the default layer, edges between edges last. */
	private List<EdgeMapping> edgesInOrder() {
		Set<EdgeMapping> found = new LinkedHashSet<>();
		Stream<Layer> layers = Stream.concat(description.additionalLayers().stream(), description.defaultLayer().stream());
		List<EdgeMapping> declared = layers.flatMap(ActiveMappings::all).filter(EdgeMapping.class::isInstance).map(EdgeMapping.class::cast)
				.toList();
		declared.stream().filter(mapping -> !onEdges(mapping)).forEach(found::add);
		found.addAll(declared);
		return new ArrayList<>(found);
	}

	private static boolean onEdges(EdgeMapping mapping) {
		return Stream.concat(mapping.sourceMappings().stream(), mapping.targetMappings().stream()).anyMatch(EdgeMapping.class::isInstance);
	}

	/** @return the edge mappings of all layers in the order of refresh */
	List<EdgeMapping> edges() {
		return edges;
	}

	/** @return whether a mapping at the top level, or of edges, belongs to a layer that is on */
	boolean isActive(Mapping mapping) {
		return active.contains(mapping) && !importers.containsKey(mapping);
	}

	/** @return the mappings whose elements may stand directly in a view, in the order of refresh; bordered nodes apart */
	List<AbstractNodeMapping> children(Mapping owner) {
		return owner == null ? topLevel : children.computeIfAbsent(owner, ActiveMappings::childrenOf);
	}

	private static List<AbstractNodeMapping> childrenOf(Mapping owner) {
		Set<AbstractNodeMapping> found = new LinkedHashSet<>();
		if (owner instanceof ContainerMapping container) {
			found.addAll(container.containerMappings());
			found.addAll(container.nodeMappings());
		}
		return List.copyOf(found);
	}

	/** @return the mappings of a view's bordered nodes */
	static List<NodeMapping> bordered(Mapping owner) {
		return owner instanceof AbstractNodeMapping node ? node.borderedNodeMappings().stream().distinct().toList() : List.of();
	}

	/** @return the mapping that takes the place of another one, or that one itself */
	AbstractNodeMapping replacement(AbstractNodeMapping mapping) {
		AbstractNodeMapping importer = importers.get(mapping);
		if (importer != null) {
			return importer;
		}
		boolean idleImport = imported(mapping).isPresent() && !active.contains(mapping);
		return idleImport ? (AbstractNodeMapping) imported(mapping).get() : mapping;
	}

	/** @return the mapping of that name for a node in a view, preferably one that applies there */
	Optional<AbstractNodeMapping> find(Mapping owner, Node node) {
		Stream<? extends AbstractNodeMapping> near = node.getKind() == NodeKind.BORDERED ? bordered(owner).stream()
				: children(owner).stream();
		return Stream.concat(near, everywhere.stream()).filter(mapping -> names(mapping, node)).findFirst()
				.map(mapping -> (AbstractNodeMapping) mapping);
	}

	private static boolean names(AbstractNodeMapping mapping, Node node) {
		boolean container = node.getKind() == NodeKind.CONTAINER || node.getKind() == NodeKind.LIST;
		return mapping.name().equals(node.getMapping()) && container == mapping instanceof ContainerMapping;
	}

	/** @return the mapping of that name for an edge */
	Optional<EdgeMapping> find(Edge edge) {
		return edges.stream().filter(mapping -> mapping.name().equals(edge.getMapping())).findFirst();
	}
}
