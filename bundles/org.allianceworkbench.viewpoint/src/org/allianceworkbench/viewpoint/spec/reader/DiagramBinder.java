// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.DIAGRAM;
import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.DIAGRAM_FILTER;
import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.TOOL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.spec.ConcernDescription;
import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.FilterDescription;
import org.allianceworkbench.viewpoint.spec.Layer;
import org.allianceworkbench.viewpoint.spec.LayoutConfiguration;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.Tool;

/** Binds diagram descriptions with their layers, filters, concerns and layout. */
final class DiagramBinder {
	/** The one arrangement that is known. */
	private static final String LAYERED = "org.eclipse.elk.layered";

	private static final String CONCERN = "http://www.eclipse.org/sirius/diagram/description/concern/1.1.0";

	private final ColourBinder colours;
	private final OperationBinder operations = new OperationBinder();
	private final ToolBinder tools = new ToolBinder(operations);
	private final MappingBinder mappings;

	DiagramBinder(ColourBinder colours) {
		this.colours = colours;
		this.mappings = new MappingBinder(new StyleBinder(colours));
	}

	DiagramDescription diagram(Features features) {
		features.withoutEffect("endUserDocumentation", "enablePopupBars", "initialisation", "showOnStartup");
		String name = features.required("name");
		DiagramDescription diagram = new DiagramDescription(name, features.label(name), features.text("documentation", ""),
				features.expression("titleExpression", ""),
				features.required("domainClass"), features.expression("preconditionExpression", ""),
				features.expression("rootExpression", ""), metamodels(features), features.child("defaultLayer", layers(false)),
				features.children("additionalLayers", layers(true)), features.children("filters", filters()), concerns(features),
				features.link("defaultConcern", ConcernDescription.class), features.child("layout", layouts()),
				operations.first(features, "diagramInitialisation", TOOL, "InitialOperation"),
				features.links("dropDescriptions", Tool.ContainerDropDescription.class),
				features.links("pasteDescriptions", Tool.PasteDescription.class),
				Optional.ofNullable(colours.colour(features, "backgroundColor", null)), features.place());
		features.notDrawn("backgroundColor");
		return diagram;
	}

	private static List<String> metamodels(Features features) {
		return features.referenced("metamodel", "references to packages").stream().map(each -> each.replaceFirst("#.*", "")).toList();
	}

	private Kinds<Layer> layers(boolean additional) {
		return Kinds.of(DIAGRAM, additional ? "AdditionalLayer" : "Layer", each -> layer(each, additional));
	}

	private Layer layer(Features features, boolean additional) {
		features.withoutEffect("documentation", "endUserDocumentation", "icon");
		String name = features.required("name");
		return new Layer(name, features.label(name), additional, additional && features.flag("optional", true),
				!additional || features.flag("activeByDefault", false),
				features.children("nodeMappings", mappings.nodes()), features.children("containerMappings", mappings.containers()),
				features.children("edgeMappings", mappings.edges()), features.links("reusedMappings", Mapping.class),
				features.children("toolSections", tools.sections()), features.place());
	}

	private static Kinds<FilterDescription> filters() {
		Kinds<FilterDescription.MappingFilter> parts = Kinds.<FilterDescription.MappingFilter>named().and(DIAGRAM_FILTER, "MappingFilter",
				each -> {
					each.choice("filterKind", Literals.FILTER_KIND, "HIDE");
					return new FilterDescription.MappingFilter(each.links("mappings", Mapping.class),
							each.expression("semanticConditionExpression", ""), each.expression("viewConditionExpression", ""), each.place());
				});
		return Kinds.<FilterDescription>named().and(DIAGRAM_FILTER, "CompositeFilterDescription", each -> {
			each.withoutEffect("documentation");
			String name = each.required("name");
			return new FilterDescription(name, each.label(name), each.children("filters", parts), each.place());
		});
	}

	private static List<ConcernDescription> concerns(Features features) {
		Kinds<ConcernDescription> concern = Kinds.of(CONCERN, "ConcernDescription", each -> {
			each.withoutEffect("documentation");
			String name = each.required("name");
			return new ConcernDescription(name, each.label(name), each.links("filters", FilterDescription.class), each.place());
		});
		Kinds<List<ConcernDescription>> set = Kinds.of(CONCERN, "ConcernSet", each -> {
			each.withoutEffect("documentation");
			return each.children("ownedConcernDescriptions", concern);
		});
		return features.<List<ConcernDescription>>child("concerns", set).orElse(List.of());
	}

	private static Kinds<LayoutConfiguration> layouts() {
		return Kinds.<LayoutConfiguration>named().and(DIAGRAM, "CustomLayoutConfiguration", DiagramBinder::layout).and(DIAGRAM, "CompositeLayout",
				DiagramBinder::composite);
	}

	/** The arrangement that the tooling of Sirius proposes first: in layers, which ours is too. */
	private static LayoutConfiguration composite(Features features) {
		features.withoutEffect("documentation", "padding");
		String direction = features.choice("direction", Literals.DIRECTION, "topToBottom");
		return new LayoutConfiguration(LAYERED, Map.of("org.eclipse.elk.direction", direction), features.place());
	}

	private static LayoutConfiguration layout(Features features) {
		features.withoutEffect("documentation", "label", "description");
		Map<String, String> options = new LinkedHashMap<>();
		features.<Map.Entry<String, String>>children("layoutOptions", options())
				.forEach(option -> options.put(option.getKey(), option.getValue()));
		String id = features.required("id");
		if (!id.equals(LAYERED)) {
			features.problem("id", "Only the arrangement " + LAYERED + " is supported.");
		}
		return new LayoutConfiguration(id, options, features.place());
	}

	private static Kinds<Map.Entry<String, String>> options() {
		return Kinds.<Map.Entry<String, String>>named()
				.and(DIAGRAM, "BooleanLayoutOption", each -> option(each, String.valueOf(each.flag("value", false))))
				.and(DIAGRAM, "StringLayoutOption", each -> option(each, each.text("value", "")))
				.and(DIAGRAM, "IntegerLayoutOption", each -> option(each, String.valueOf(each.number("value", 0))))
				.and(DIAGRAM, "DoubleLayoutOption", each -> option(each, each.text("value", "0.0")))
				.and(DIAGRAM, "EnumLayoutOption", each -> option(each, enumeration(each)));
	}

	private static Map.Entry<String, String> option(Features features, String value) {
		features.withoutEffect("label", "description");
		for (String target : features.texts("targets")) {
			if (!target.equals("PARENT")) {
				features.problem("targets", "Only options of the diagram itself (PARENT) are supported, not of " + target + ".");
			}
		}
		return Map.entry(features.required("id"), value);
	}

	private static String enumeration(Features features) {
		Kinds<String> literal = Kinds.of(DIAGRAM, "EnumLayoutValue", each -> {
			each.withoutEffect("description");
			return each.required("name");
		});
		features.children("choices", literal);
		return features.<String>child("value", literal).orElse("");
	}
}
