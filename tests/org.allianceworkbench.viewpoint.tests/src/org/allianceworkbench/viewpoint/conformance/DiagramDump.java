// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.allianceworkbench.viewpoint.style.LabelFormat;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.style.NodeStyle;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.ecore.EObject;

/** A diagram as the kit's results write it: maps, lists and plain values. */
public final class DiagramDump {
	private final DiagramSynchronizer synchronizer;
	private final Map<String, DiagramElement> paths;

	public DiagramDump(DiagramSynchronizer synchronizer) {
		this.synchronizer = synchronizer;
		paths = Names.paths(synchronizer.diagram());
	}

	public Map<String, Object> dump() {
		Diagram diagram = synchronizer.diagram();
		Map<String, Object> result = new TreeMap<>();
		result.put("name", diagram.getName());
		result.put("activeFilters", diagram.getActiveFilters().stream().sorted().toList());
		List<String> layers = new ArrayList<>();
		synchronizer.description().defaultLayer().ifPresent(layer -> layers.add(layer.name()));
		layers.addAll(diagram.getActiveLayers());
		result.put("activeLayers", layers);
		result.put("target", Names.of(diagram.getTarget()));
		List<Object> elements = new ArrayList<>(nodes(diagram.getNodes()));
		diagram.getEdges().forEach(edge -> elements.add(edge(edge)));
		result.put("elements", elements);
		return result;
	}

	private List<Object> nodes(Collection<Node> nodes) {
		return nodes.stream().map(node -> (Object) node(node)).toList();
	}

	private Map<String, Object> node(Node node) {
		Appearance appearance = node.getAppearance();
		NodeStyle style = (NodeStyle) appearance.style();
		Map<String, Object> result = element(node);
		result.put("label", Names.normal(appearance.label()));
		boolean image = style.shape() == NodeShape.WORKSPACE_IMAGE && node.getKind() != NodeKind.CONTAINER;
		result.put("width", size(appearance.width(), image));
		result.put("height", size(appearance.height(), image));
		result.put("style", style(style));
		switch (node.getKind()) {
		case CONTAINER -> result.put("childrenPresentation", presentation(node.getPresentation()));
		case NODE, BORDERED -> result.putAll(Map.of("labelPosition", "border", "resizeKind", style.freedom().resizeKind()));
		default -> {
		}
		}
		if (node.getKind() == NodeKind.CONTAINER || node.getKind() == NodeKind.LIST) {
			result.put("children", nodes(node.getNodes()));
		}
		if (!node.getBordered().isEmpty()) {
			result.put("bordered", nodes(node.getBordered()));
		}
		return result;
	}

	private static Object size(int size, boolean image) {
		return size == -1 && !image ? null : size;
	}

	private static String presentation(ChildrenPresentation presentation) {
		return switch (presentation) {
		case FREE_FORM -> "FreeForm";
		case LIST -> "List";
		case HORIZONTAL_STACK -> "HorizontalStack";
		case VERTICAL_STACK -> "VerticalStack";
		};
	}

	private Map<String, Object> element(DiagramElement element) {
		Map<String, Object> result = new TreeMap<>();
		result.put("path", Names.find(element, paths));
		result.put("kind", kind(element));
		result.put("mapping", element.getMapping());
		result.put("target", Names.of(element.getTarget()));
		result.put("semanticElements", names(element.getSemanticElements()));
		result.put("tooltip", Names.normal(element.getAppearance().tooltip()));
		result.put("visible", element.isVisible());
		List<String> hiddenBy = synchronizer.hiddenBy(element);
		List<String> graphical = graphicalFilters(element, hiddenBy);
		if (!graphical.isEmpty()) {
			result.put("graphicalFilters", graphical);
		}
		if (!hiddenBy.isEmpty()) {
			result.put("hiddenBy", hiddenBy);
		}
		return result;
	}

	private static List<String> graphicalFilters(DiagramElement element, List<String> hiddenBy) {
		List<String> result = new ArrayList<>();
		if (element.getAppearance().style() instanceof NodeStyle style && style.label().hiddenByDefault()) {
			result.add("HideLabelFilter");
		}
		if (hiddenBy.contains("hidden")) {
			result.add("HideFilter");
		}
		if (hiddenBy.stream().anyMatch(reason -> reason.startsWith("filter:"))) {
			result.add("AppliedCompositeFilters");
		}
		return result;
	}

	private static String kind(DiagramElement element) {
		return element instanceof Node node ? switch (node.getKind()) {
		case NODE -> "node";
		case CONTAINER -> "container";
		case LIST -> "list";
		case LIST_ELEMENT -> "listElement";
		case BORDERED -> "bordered";
		} : "edge";
	}

	private static List<Object> names(List<EObject> objects) {
		return objects.stream().map(object -> (Object) Names.of(object)).toList();
	}

	private Map<String, Object> edge(Edge edge) {
		Appearance appearance = edge.getAppearance();
		EdgeStyle style = (EdgeStyle) appearance.style();
		Map<String, Object> result = element(edge);
		result.put("source", Names.find(edge.getSource(), paths));
		result.put("edgeTarget", Names.find(edge.getEnd(), paths));
		result.put("label", text(appearance.label()));
		result.put("beginLabel", text(appearance.beginLabel()));
		result.put("endLabel", text(appearance.endLabel()));
		result.put("size", 1);
		result.put("style", style(style));
		return result;
	}

	private static String text(String label) {
		return label == null ? "" : Names.normal(label);
	}

	private static Map<String, Object> style(EdgeStyle style) {
		Map<String, Object> result = new TreeMap<>();
		result.put("class", style.bracket() ? "BracketEdgeStyle" : "EdgeStyle");
		result.put("strokeColor", style.stroke().hex());
		result.put("size", style.size());
		result.put("lineStyle", style.line().name().toLowerCase(Locale.ROOT));
		result.put("routingStyle", style.routing().name().toLowerCase(Locale.ROOT));
		result.put("sourceArrow", style.source().literal());
		result.put("targetArrow", style.target().literal());
		result.put("foldingStyle", style.folding());
		result.put("centered", style.centred());
		result.put("from", style.origin());
		label("beginLabelStyle", "BeginLabelStyle", style.beginLabel(), result);
		label("centerLabelStyle", "CenterLabelStyle", style.centreLabel(), result);
		label("endLabelStyle", "EndLabelStyle", style.endLabel(), result);
		return result;
	}

	private static void label(String name, String type, LabelStyle style, Map<String, Object> result) {
		if (style != null) {
			Map<String, Object> label = label(style);
			label.put("class", type);
			result.put(name, label);
		}
	}

	private static Map<String, Object> label(LabelStyle style) {
		Map<String, Object> result = new TreeMap<>();
		result.put("labelSize", style.size());
		result.put("labelColor", style.colour().hex());
		result.put("labelFormat", style.format().stream().sorted().map(LabelFormat::name).map(name -> name.toLowerCase(Locale.ROOT)).toList());
		result.put("showIcon", style.showIcon());
		result.put("iconPath", style.iconPath());
		return result;
	}

	private static Map<String, Object> style(NodeStyle style) {
		Map<String, Object> result = label(style.label());
		result.put("class", className(style.shape()));
		result.put("borderColor", style.border().hex());
		result.put("borderSize", style.borderSize());
		result.put("borderLineStyle", style.borderLine().name().toLowerCase(Locale.ROOT));
		result.put("hideLabelByDefault", style.label().hiddenByDefault());
		result.put("labelAlignment", style.label().alignment().name());
		result.put("from", style.origin());
		shape(style, result);
		return result;
	}

	private static void shape(NodeStyle style, Map<String, Object> result) {
		String position = style.label().position().name().toLowerCase(Locale.ROOT);
		switch (style.shape()) {
		case SQUARE, LOZENGE -> result.putAll(Map.of("color", style.fill().hex(), "width", style.width(), "height", style.height(),
				"labelPosition", position));
		case ELLIPSE -> result.putAll(Map.of("color", style.fill().hex(), "horizontalDiameter", style.width(), "verticalDiameter",
				style.height(), "labelPosition", position));
		case DOT -> result.putAll(Map.of("backgroundColor", style.fill().hex(), "labelPosition", position));
		case NOTE -> result.putAll(Map.of("color", style.fill().hex(), "labelPosition", position));
		case BUNDLED_IMAGE -> result.putAll(Map.of("color", style.fill().hex(), "shape", style.bundledShape(), "labelPosition", position));
		case WORKSPACE_IMAGE -> result.putAll(Map.of("workspacePath", style.imagePath(), "labelPosition", position));
		case GAUGE -> result.putAll(Map.of("sections", gauge(style), "labelPosition", position));
		case FLAT_CONTAINER -> result.putAll(Map.of("backgroundColor", style.fill().hex(), "foregroundColor", style.foreground().hex(),
				"backgroundStyle", style.backgroundStyle()));
		case SHAPE_CONTAINER -> result.putAll(Map.of("backgroundColor", style.fill().hex(), "shape", style.bundledShape()));
		}
	}

	private static List<Object> gauge(NodeStyle style) {
		List<Object> sections = new ArrayList<>();
		style.gauge().forEach(section -> {
			Map<String, Object> result = new LinkedHashMap<>();
			result.put("class", "GaugeSection");
			result.put("label", section.label());
			result.put("min", section.min());
			result.put("max", section.max());
			result.put("value", section.value());
			result.put("backgroundColor", section.background().hex());
			result.put("foregroundColor", section.foreground().hex());
			sections.add(result);
		});
		return sections;
	}

	private static String className(NodeShape shape) {
		return switch (shape) {
		case SQUARE -> "Square";
		case ELLIPSE -> "Ellipse";
		case LOZENGE -> "Lozenge";
		case DOT -> "Dot";
		case NOTE -> "Note";
		case BUNDLED_IMAGE -> "BundledImage";
		case WORKSPACE_IMAGE -> "WorkspaceImage";
		case GAUGE -> "GaugeCompositeStyle";
		case FLAT_CONTAINER -> "FlatContainerStyle";
		case SHAPE_CONTAINER -> "ShapeContainerStyle";
		};
	}
}
