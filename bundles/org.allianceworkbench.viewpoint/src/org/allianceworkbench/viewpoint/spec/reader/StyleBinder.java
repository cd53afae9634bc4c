// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.DIAGRAM;
import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.DIAGRAM_STYLE;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.allianceworkbench.viewpoint.spec.BorderDescription;
import org.allianceworkbench.viewpoint.spec.ColourDescription;
import org.allianceworkbench.viewpoint.spec.ContainerStyleDescription;
import org.allianceworkbench.viewpoint.spec.EdgeStyleDescription;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.LabelStyleDescription;
import org.allianceworkbench.viewpoint.spec.NodeStyleDescription;
import org.allianceworkbench.viewpoint.spec.NodeStyleDescription.GaugeSectionDescription;
import org.allianceworkbench.viewpoint.spec.Styles;
import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.style.NodeShape;

/** Binds the styles of nodes, containers and edges. Defaults are those that a Sirius applies. */
final class StyleBinder {
	private final ColourBinder colours;

	StyleBinder(ColourBinder colours) {
		this.colours = colours;
	}

	Styles<NodeStyleDescription> nodeStyles(Features mapping) {
		return styles(mapping, "ConditionalNodeStyleDescription", nodeKinds());
	}

	Styles<ContainerStyleDescription> containerStyles(Features mapping) {
		return styles(mapping, "ConditionalContainerStyleDescription", containerKinds());
	}

	Styles<EdgeStyleDescription> edgeStyles(Features mapping) {
		return styles(mapping, "ConditionalEdgeStyleDescription", edgeKinds());
	}

	private static <S> Styles<S> styles(Features mapping, String conditional, Kinds<S> kinds) {
		Kinds<Styles.Conditional<S>> conditions = Kinds.of(DIAGRAM, conditional,
				each -> new Styles.Conditional<>(each.requiredExpression("predicateExpression"), each.child("style", kinds), each.place()));
		return new Styles<>(mapping.child("style", kinds), mapping.children("conditionnalStyles", conditions));
	}

	private Kinds<NodeStyleDescription> nodeKinds() {
		Kinds<NodeStyleDescription> kinds = Kinds.named();
		for (NodeShape shape : NodeShape.values()) {
			Optional.ofNullable(NodeParts.CLASSES.get(shape)).ifPresent(name -> kinds.and(DIAGRAM_STYLE, name, each -> node(each, shape)));
		}
		return kinds;
	}

	private NodeStyleDescription node(Features features, NodeShape shape) {
		NodeParts parts = NodeParts.of(features, shape, colours);
		return new NodeStyleDescription(shape, label(features), border(features), features.expression("tooltipExpression", ""),
				features.flag("hideLabelByDefault", false), features.choice("labelPosition", Literals.POSITION, "border"),
				features.choice("resizeKind", Literals.RESIZE, "NONE"), sides(features), features.expression("sizeComputationExpression", "3"),
				parts.width(), parts.height(), parts.fill(), parts.bundledShape(), parts.imagePath(), parts.sections(), features.place());
	}

	private static Set<String> sides(Features features) {
		return literals(features, "forbiddenSides", Literals.SIDE);
	}

	private static <E> Set<E> literals(Features features, String feature, Map<String, E> literals) {
		Set<E> values = new HashSet<>();
		for (String each : features.texts(feature)) {
			E value = literals.get(each);
			if (value == null) {
				features.problem(feature, "\"" + each + "\" is none of " + String.join(", ", literals.keySet()) + ".");
			} else {
				values.add(value);
			}
		}
		return values;
	}

	private BorderDescription border(Features features) {
		return new BorderDescription(features.expression("borderSizeComputationExpression", "0"),
				colours.colour(features, "borderColor", ColourBinder.BLACK),
				features.<LineStyle>choice("borderLineStyle", Literals.LINE, "solid"));
	}

	private LabelStyleDescription label(Features features) {
		return label(features, features.choice("labelAlignment", Literals.ALIGNMENT, "CENTER"));
	}

	private LabelStyleDescription label(Features features, LabelAlignment alignment) {
		return new LabelStyleDescription(features.number("labelSize", 8), literals(features, "labelFormat", Literals.FORMAT),
				features.flag("showIcon", true), features.expression("labelExpression", "feature:name"),
				colours.colour(features, "labelColor", ColourBinder.BLACK), features.text("iconPath", ""), alignment, features.place());
	}

	private Kinds<ContainerStyleDescription> containerKinds() {
		return Kinds.<ContainerStyleDescription>named()
				.and(DIAGRAM_STYLE, "FlatContainerStyleDescription", each -> container(each, NodeShape.FLAT_CONTAINER))
				.and(DIAGRAM_STYLE, "ShapeContainerStyleDescription", each -> container(each, NodeShape.SHAPE_CONTAINER))
				.and(DIAGRAM_STYLE, "WorkspaceImageDescription", this::imageContainer);
	}

	private ContainerStyleDescription container(Features features, NodeShape shape) {
		boolean flat = shape == NodeShape.FLAT_CONTAINER;
		ColourDescription background = colours.colour(features, "backgroundColor", ColourBinder.WHITE);
		ColourDescription foreground = flat ? colours.colour(features, "foregroundColor", ColourBinder.LIGHT_GRAY) : background;
		if (flat) {
			features.withoutEffect("labelBorderStyle");
		}
		ContainerStyleDescription style = container(features, shape, features.expression("widthComputationExpression", "-1"),
				features.expression("heightComputationExpression", "-1"), background, foreground,
				flat ? features.choice("backgroundStyle", Literals.BACKGROUND, "GradientLeftToRight") : "",
				flat ? "" : features.choice("shape", Literals.CONTAINER_SHAPE, "parallelogram"), "");
		features.notDrawn("backgroundStyle");
		return style;
	}

	/** The language makes this class the image of a node and of a container at once, so it may carry features of both. */
	private ContainerStyleDescription imageContainer(Features features) {
		Expression size = features.expression("sizeComputationExpression", "3");
		features.withoutEffect("labelPosition", "resizeKind", "forbiddenSides");
		return container(features, NodeShape.WORKSPACE_IMAGE, size, size, ColourBinder.WHITE, ColourBinder.WHITE, "", "",
				features.required("workspacePath"));
	}

	private ContainerStyleDescription container(Features features, NodeShape shape, Expression width, Expression height,
			ColourDescription background, ColourDescription foreground, String backgroundStyle, String containerShape, String imagePath) {
		return new ContainerStyleDescription(shape, label(features), border(features), features.expression("tooltipExpression", ""),
				features.flag("hideLabelByDefault", false), features.flag("roundedCorner", false), features.number("arcWidth", 10),
				features.number("arcHeight", 10), width, height, background, foreground, backgroundStyle, containerShape, imagePath,
				features.place());
	}

	private Kinds<EdgeStyleDescription> edgeKinds() {
		return Kinds.<EdgeStyleDescription>of(DIAGRAM_STYLE, "EdgeStyleDescription", each -> edge(each, false)).and(DIAGRAM_STYLE,
				"BracketEdgeStyleDescription", each -> edge(each, true));
	}

	private EdgeStyleDescription edge(Features features, boolean bracket) {
		features.withoutEffect("centeredSourceMappings", "centeredTargetMappings");
		Function<Features, LabelStyleDescription> label = each -> label(each, LabelAlignment.CENTER);
		EdgeStyleDescription style = new EdgeStyleDescription(bracket, colours.colour(features, "strokeColor", ColourBinder.GRAY),
				features.choice("lineStyle", Literals.LINE, "solid"), features.choice("sourceArrow", Literals.ARROW, "NoDecoration"),
				features.choice("targetArrow", Literals.ARROW, "InputArrow"), features.expression("sizeComputationExpression", "1"),
				features.choice("routingStyle", Literals.ROUTING, "straight"), features.choice("foldingStyle", Literals.FOLDING, "NONE"),
				features.choice("endsCentering", Literals.CENTERING, "None"),
				features.child("beginLabelStyleDescription", Kinds.of(DIAGRAM_STYLE, "BeginLabelStyleDescription", label)),
				features.child("centerLabelStyleDescription", Kinds.of(DIAGRAM_STYLE, "CenterLabelStyleDescription", label)),
				features.child("endLabelStyleDescription", Kinds.of(DIAGRAM_STYLE, "EndLabelStyleDescription", label)), features.place());
		features.notDrawn("foldingStyle", "endsCentering");
		return style;
	}

	static List<GaugeSectionDescription> gaugeSections(Features features, ColourBinder colours) {
		Kinds<GaugeSectionDescription> section = Kinds.of(DIAGRAM_STYLE, "GaugeSectionDescription",
				each -> new GaugeSectionDescription(each.text("label", ""), each.expression("minValueExpression", "0"),
						each.expression("maxValueExpression", "0"), each.expression("valueExpression", "0"),
						colours.colour(each, "backgroundColor", ColourBinder.WHITE),
						colours.colour(each, "foregroundColor", ColourBinder.GRAY), each.place()));
		return features.children("sections", section);
	}
}
