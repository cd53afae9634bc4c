// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.List;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.EdgeArrow;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelFormat;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.style.NodeFreedom;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.style.NodeStyle;
import org.allianceworkbench.viewpoint.style.Style;

/** Makes diagrams by hand, without model and specification. */
public final class DiagramFixture {
	public static final Colour FILL = new Colour(0xE8, 0xEE, 0xF4);
	public static final Colour BORDER = new Colour(0x5B, 0x7C, 0x99);

	private final Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
	private int count;

	public DiagramFixture() {
		diagram.setId("d1");
		diagram.setName("A diagram");
	}

	public Diagram diagram() {
		return diagram;
	}

	public static LabelStyle label(int size, LabelAlignment alignment, LabelPosition position, LabelFormat... formats) {
		return new LabelStyle(size, Set.of(formats), Colour.BLACK, false, "", alignment, position, false);
	}

	public static NodeStyle style(NodeShape shape) {
		return style(shape, FILL, BORDER, 1, LineStyle.SOLID, 0);
	}

	public static NodeStyle style(NodeShape shape, Colour fill, Colour border, int size, LineStyle line, int arc) {
		boolean container = shape == NodeShape.FLAT_CONTAINER;
		LabelStyle label = label(container ? 10 : 9, LabelAlignment.CENTER, LabelPosition.NODE);
		return new NodeStyle(shape, fill, fill, "", border, size, line, arc, arc,
				container ? label(10, LabelAlignment.CENTER, LabelPosition.NODE, LabelFormat.BOLD) : label, "", "", 0, 0, List.of(), NodeFreedom.FULL, "default");
	}

	public static NodeStyle labelled(NodeStyle style, LabelStyle label) {
		return new NodeStyle(style.shape(), style.fill(), style.foreground(), style.backgroundStyle(), style.border(), style.borderSize(),
				style.borderLine(), style.arcWidth(), style.arcHeight(), label, style.imagePath(), style.bundledShape(), style.width(),
				style.height(), style.gauge(), NodeFreedom.FULL, style.origin());
	}

	/** @return a square that may not stand on these sides of its parent */
	public static NodeStyle forbidding(String... sides) {
		NodeStyle style = style(NodeShape.SQUARE);
		return new NodeStyle(style.shape(), style.fill(), style.foreground(), "", style.border(), 1, LineStyle.SOLID, 0, 0, style.label(), "", "", 0,
				0, List.of(), new NodeFreedom("NONE", Set.of(sides)), "default");
	}

	public static NodeStyle bundled(String shape) {
		NodeStyle style = style(NodeShape.BUNDLED_IMAGE);
		return new NodeStyle(style.shape(), style.fill(), style.fill(), "", style.border(), 1, LineStyle.SOLID, 0, 0, style.label(), "", shape, 0,
				0, List.of(), NodeFreedom.FULL, "default");
	}

	public static NodeStyle image(String path) {
		NodeStyle style = style(NodeShape.WORKSPACE_IMAGE);
		return new NodeStyle(style.shape(), style.fill(), style.fill(), "", style.border(), 0, LineStyle.SOLID, 0, 0, style.label(), path, "", 0, 0,
				List.of(), NodeFreedom.FULL, "default");
	}

	public static EdgeStyle edgeStyle(EdgeRouting routing, EdgeArrow target) {
		return edgeStyle(routing, EdgeArrow.NO_DECORATION, target, new Colour(0x44, 0x44, 0x44), 1, LineStyle.SOLID);
	}

	public static EdgeStyle edgeStyle(EdgeRouting routing, EdgeArrow source, EdgeArrow target, Colour colour, int size, LineStyle line) {
		LabelStyle label = label(8, LabelAlignment.CENTER, LabelPosition.NODE);
		return new EdgeStyle(colour, size, line, routing, source, target, label, label, label, "NONE", "None", false, "default");
	}

	public static Appearance look(String label, Style style) {
		return new Appearance(label, null, null, null, -1, -1, style);
	}

	/** Adds a plain node to the diagram. */
	public Node node(String label, NodeStyle style, int x, int y) {
		return add(null, NodeKind.NODE, label, style, x, y);
	}

	public Node container(String label, NodeStyle style, int x, int y) {
		return add(null, NodeKind.CONTAINER, label, style, x, y);
	}

	/** Adds an element to a parent, or to the diagram where the parent is null. */
	public Node add(Node parent, NodeKind kind, String label, NodeStyle style, int x, int y) {
		Node node = DiagramFactory.eINSTANCE.createNode();
		identify(node, "n", kind.getName());
		node.setKind(kind);
		node.setX(x);
		node.setY(y);
		node.setPlaced(true);
		node.setPresentation(kind == NodeKind.LIST ? ChildrenPresentation.LIST : ChildrenPresentation.FREE_FORM);
		node.setAppearance(look(label, style));
		if (kind == NodeKind.BORDERED) {
			parent.getBordered().add(node);
		} else if (parent == null) {
			diagram.getNodes().add(node);
		} else {
			parent.getNodes().add(node);
		}
		return node;
	}

	public Edge edge(DiagramElement source, DiagramElement target, EdgeStyle style, String label) {
		return edge(source, target, style, null, label, null);
	}

	public Edge edge(DiagramElement source, DiagramElement target, EdgeStyle style, String begin, String centre, String end) {
		Edge edge = DiagramFactory.eINSTANCE.createEdge();
		identify(edge, "e", "EDGE");
		edge.setSource(source);
		edge.setEnd(target);
		edge.setAppearance(new Appearance(centre, begin, end, null, -1, -1, style));
		diagram.getEdges().add(edge);
		return edge;
	}

	private void identify(DiagramElement element, String prefix, String mapping) {
		element.setId(prefix + ++count);
		element.setMapping(mapping);
		element.setVisible(true);
	}

	public static <T extends DiagramElement> T mapping(T element, String name) {
		element.setMapping(name);
		return element;
	}
}
