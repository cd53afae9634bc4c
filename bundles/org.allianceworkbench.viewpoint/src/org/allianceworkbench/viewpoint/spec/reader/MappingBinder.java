// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.DIAGRAM;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.ContainerMapping;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Link;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.MappingBase;
import org.allianceworkbench.viewpoint.spec.MappingImport;
import org.allianceworkbench.viewpoint.spec.NodeMapping;
import org.allianceworkbench.viewpoint.spec.Tool;

/** Binds the mappings of nodes, containers and edges. */
final class MappingBinder {
	private final StyleBinder styles;

	MappingBinder(StyleBinder styles) {
		this.styles = styles;
	}

	Kinds<NodeMapping> nodes() {
		return Kinds.<NodeMapping>of(DIAGRAM, "NodeMapping", each -> node(each, Optional.empty())).and(DIAGRAM, "NodeMappingImport",
				each -> node(each, imported(each, NodeMapping.class)));
	}

	Kinds<ContainerMapping> containers() {
		return Kinds.<ContainerMapping>of(DIAGRAM, "ContainerMapping", each -> container(each, Optional.empty())).and(DIAGRAM,
				"ContainerMappingImport", each -> container(each, imported(each, ContainerMapping.class)));
	}

	Kinds<EdgeMapping> edges() {
		return Kinds.of(DIAGRAM, "EdgeMapping", this::edge);
	}

	private static MappingBase base(Features features) {
		features.withoutEffect("documentation", "synchronizationLock");
		String name = features.required("name");
		return new MappingBase(name, features.label(name), features.expression("preconditionExpression", ""),
				features.expression("semanticCandidatesExpression", ""), features.expression("semanticElements", ""),
				features.flag("createElements", true), features.link("deletionDescription", Tool.DeleteElementDescription.class),
				features.link("labelDirectEdit", Tool.DirectEditLabel.class),
				features.link("doubleClickDescription", Tool.DoubleClickDescription.class),
				features.links("pasteDescriptions", Tool.PasteDescription.class), features.place());
	}

	private static <T extends Mapping> Optional<MappingImport<T>> imported(Features features, Class<T> type) {
		boolean hides = features.flag("hideSubMappings", false);
		boolean inherits = features.flag("inheritsAncestorFilters", true);
		Optional<Link<T>> link = features.link("importedMapping", type);
		if (link.isEmpty()) {
			features.problem("importedMapping", features.className() + " needs an importedMapping.");
		}
		return link.map(found -> new MappingImport<>(found, hides, inherits));
	}

	private NodeMapping node(Features features, Optional<MappingImport<NodeMapping>> imported) {
		NodeMapping mapping = new NodeMapping(base(features), domainClass(features, imported.isPresent()),
				features.children("borderedNodeMappings", nodes()), features.links("reusedBorderedNodeMappings", NodeMapping.class),
				drops(features), styles.nodeStyles(features), imported);
		refuseCircle(features, mapping);
		return mapping;
	}

	private static String domainClass(Features features, boolean imports) {
		return imports ? features.text("domainClass", "") : features.required("domainClass");
	}

	private static List<Link<Tool.ContainerDropDescription>> drops(Features features) {
		return features.links("dropDescriptions", Tool.ContainerDropDescription.class);
	}

	private ContainerMapping container(Features features, Optional<MappingImport<ContainerMapping>> imported) {
		ContainerMapping mapping = new ContainerMapping(base(features), domainClass(features, imported.isPresent()),
				features.choice("childrenPresentation", Literals.CONTAINER_LAYOUT, "FreeForm"),
				features.children("subNodeMappings", nodes()), features.links("reusedNodeMappings", NodeMapping.class),
				features.children("subContainerMappings", containers()),
				features.links("reusedContainerMappings", ContainerMapping.class), features.children("borderedNodeMappings", nodes()),
				features.links("reusedBorderedNodeMappings", NodeMapping.class), drops(features), styles.containerStyles(features),
				imported);
		refuseCircle(features, mapping);
		return mapping;
	}

	/** A mapping may show itself in itself, but it cannot import itself. */
	private static void refuseCircle(Features features, AbstractNodeMapping mapping) {
		features.binding().later(() -> {
			Optional<? extends AbstractNodeMapping> next = next(mapping);
			for (int steps = 0; next.isPresent() && steps < XmlReader.MAXIMUM_ELEMENTS; steps++) {
				if (next.get() == mapping) {
					features.problem("importedMapping", "The mapping imports itself.");
					return;
				}
				next = next(next.get());
			}
		});
	}

	private static Optional<? extends AbstractNodeMapping> next(AbstractNodeMapping mapping) {
		return mapping instanceof NodeMapping node ? node.imported().flatMap(each -> each.mapping().find())
				: ((ContainerMapping) mapping).imported().flatMap(each -> each.mapping().find());
	}

	private EdgeMapping edge(Features features) {
		features.withoutEffect("pathExpression", "pathNodeMapping");
		boolean elementBased = features.flag("useDomainElement", false);
		EdgeMapping mapping = new EdgeMapping(base(features), elementBased, features.text("domainClass", ""),
				features.links("sourceMapping", Mapping.class), features.links("targetMapping", Mapping.class),
				features.expression("sourceFinderExpression", ""), features.requiredExpression("targetFinderExpression"),
				features.expression("targetExpression", ""),
				features.links("reconnections", Tool.ReconnectEdgeDescription.class), styles.edgeStyles(features));
		require(features, elementBased && mapping.domainClass().isEmpty(), "domainClass");
		require(features, elementBased && !mapping.sourceFinder().isGiven(), "sourceFinderExpression");
		require(features, mapping.sources().isEmpty(), "sourceMapping");
		require(features, mapping.targets().isEmpty(), "targetMapping");
		return mapping;
	}

	private static void require(Features features, boolean missing, String feature) {
		if (missing) {
			features.problem(feature, "EdgeMapping needs a " + feature + ".");
		}
	}
}
