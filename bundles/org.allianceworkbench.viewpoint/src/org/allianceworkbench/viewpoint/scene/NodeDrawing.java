// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.Primitive.Box;
import org.allianceworkbench.viewpoint.scene.Primitive.Stroke;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.style.NodeStyle;

/** Paints one node of known size, without its children. */
final class NodeDrawing {
	private final NodeGeometry geometry;
	private final ContainerLayout containers;
	private final Pictures pictures;

	NodeDrawing(NodeGeometry geometry, Pictures pictures) {
		this.geometry = geometry;
		this.containers = new ContainerLayout(geometry);
		this.pictures = pictures;
	}

	List<Primitive> draw(Node node, Bounds bounds) {
		NodeStyle style = NodeGeometry.style(node);
		if (style == null) {
			return List.of(new Box(0.5, 0.5, bounds.width() - 1, bounds.height() - 1, 0, 0, Colour.WHITE,
					new Stroke(Colour.BLACK, 1, LineStyle.DOT)));
		}
		return switch (node.getKind()) {
			case LIST_ELEMENT -> containers.rowBlock(node, style, bounds.width()).paint(ContainerLayout.side(node), 2,
					bounds.width() - 2 * ContainerLayout.side(node));
			case CONTAINER, LIST -> isCompartment(node) ? compartment(node, style, bounds) : container(node, style, bounds);
			case NODE, BORDERED -> plain(node, style, bounds);
		};
	}

	/** @return whether the node is a part of a stack, which has no border of its own */
	static boolean isCompartment(Node node) {
		return node.eContainer() instanceof Node parent && NodeGeometry.isStack(parent) && node.getKind() != NodeKind.BORDERED;
	}

	private List<Primitive> plain(Node node, NodeStyle style, Bounds bounds) {
		List<Primitive> result = new ArrayList<>(NodeShapes.draw(style, bounds.width(), bounds.height(), pictures));
		Bounds parent = node.eContainer() instanceof Node outer ? geometry.bounds(outer) : bounds;
		result.addAll(NodeLabels.paint(node, style, geometry.labels(), bounds, BorderPlaces.side(node, bounds, parent)));
		return result;
	}

	private List<Primitive> container(Node node, NodeStyle style, Bounds bounds) {
		List<Primitive> result = new ArrayList<>(NodeShapes.draw(style, bounds.width(), bounds.height(), pictures));
		title(node, bounds, result);
		return result;
	}

	private List<Primitive> compartment(Node node, NodeStyle style, Bounds bounds) {
		List<Primitive> result = new ArrayList<>();
		Node stack = (Node) node.eContainer();
		NodeStyle around = NodeGeometry.style(stack);
		if (around == null || !style.fill().equals(around.fill())) {
			result.add(new Box(0, 0, bounds.width(), bounds.height(), 0, 0, style.fill(), null));
		}
		if (around != null) {
			result.addAll(separator(stack, around, bounds));
		}
		title(node, bounds, result);
		return result;
	}

	private static List<Primitive> separator(Node stack, NodeStyle style, Bounds bounds) {
		List<Primitive> result = new ArrayList<>();
		result.add(line(0, 0, bounds.width(), 0, thin(style)));
		if (stack.getPresentation() == ChildrenPresentation.HORIZONTAL_STACK && bounds.x() > ContainerLayout.border(stack)) {
			result.add(line(0, 0, 0, bounds.height(), thin(style)));
		}
		return result;
	}

	private void title(Node node, Bounds bounds, List<Primitive> result) {
		ContainerLayout.Title title = containers.title(node, bounds.width());
		if (title.block() == null) {
			return;
		}
		double side = ContainerLayout.side(node);
		result.addAll(title.block().paint(side, title.top(), bounds.width() - 2 * side));
		if (NodeGeometry.isList(node) && !NodeGeometry.visible(node.getNodes()).isEmpty()) {
			double border = ContainerLayout.border(node);
			result.add(line(border, title.height(), bounds.width() - border, title.height(), thin(NodeGeometry.style(node))));
		}
	}

	private static Stroke thin(NodeStyle style) {
		return new Stroke(style.border(), 1, LineStyle.SOLID);
	}

	private static Primitive line(double x1, double y1, double x2, double y2, Stroke stroke) {
		PathBuilder path = new PathBuilder();
		path.moveTo(x1, y1);
		path.lineTo(x2, y2);
		return path.path(null, stroke);
	}
}
