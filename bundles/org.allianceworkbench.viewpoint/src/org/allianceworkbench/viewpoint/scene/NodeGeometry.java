// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.style.NodeStyle;
import org.eclipse.emf.ecore.EObject;

/** Where each node stands and how large it is. Knows one state of the diagram: what it has computed it keeps. */
final class NodeGeometry {
	/** A Sirius size unit in pixels. */
	private static final int UNIT = 10;
	private static final double DEFAULT_SIZE = 30;

	private final Labels labels;
	private final ContainerLayout containers = new ContainerLayout(this);
	private final Map<Node, Size> sizes = new IdentityHashMap<>();
	private final Map<Node, Map<Node, Bounds>> children = new IdentityHashMap<>();

	/** Width and height in pixels. */
	record Size(double width, double height) {
	}

	NodeGeometry(Labels labels) {
		this.labels = labels;
	}

	/** @return the node's rectangle relative to its parent's top left corner, or to the diagram's origin */
	Bounds bounds(Node node) {
		if (!(node.eContainer() instanceof Node parent)) {
			Size size = size(node);
			return new Bounds(node.getX(), node.getY(), size.width(), size.height());
		}
		if (node.getKind() == NodeKind.BORDERED) {
			return BorderPlaces.place(node, bounds(parent), size(node), parent.getBordered());
		}
		Bounds known = childBounds(parent).get(node);
		return known == null ? new Bounds(node.getX(), node.getY(), 0, 0) : known;
	}

	/** @return the node's rectangle in the diagram's coordinates */
	Bounds absolute(Node node) {
		Bounds result = bounds(node);
		for (EObject parent = node.eContainer(); parent instanceof Node outer; parent = outer.eContainer()) {
			Bounds around = bounds(outer);
			result = result.moved(around.x(), around.y());
		}
		return result;
	}

	/** @return the rectangles of the visible children, relative to the parent */
	Map<Node, Bounds> childBounds(Node parent) {
		Map<Node, Bounds> known = children.get(parent);
		if (known == null) {
			Bounds own = bounds(parent);
			known = containers.place(parent, own.width(), own.height());
			children.put(parent, known);
		}
		return known;
	}

	/** @return the size that the node has of itself, before a list or a stack stretches it */
	Size size(Node node) {
		Size known = sizes.get(node);
		if (known == null) {
			known = computed(node, -1);
			sizes.put(node, known);
		}
		return known;
	}

	/** @return the size of a node that has been given its width */
	Size sizeAt(Node node, double width) {
		return computed(node, width);
	}

	/** @return the height of a plain node that has been given its width */
	double heightAt(Node node, double width) {
		double height = explicitHeight(node);
		return height >= 0 ? Math.max(height, needed(node, width, height)) : natural(node, width).height();
	}

	/**
	 * A size that somebody set is kept, and the label shortened if need be. A size that the specification gives is a wish: the node grows
	 * until its label fits, for nobody could foresee the text.
	 */
	private double needed(Node node, double width, double height) {
		boolean asked = node.getHeight() < 0 && hasInnerLabel(node);
		return asked && !NodeLabels.fits(node, style(node), labels, width, height) ? natural(node, width).height() : 0;
	}

	private Size computed(Node node, double width) {
		return switch (node.getKind()) {
			case LIST_ELEMENT -> containers.row(node, width);
			case CONTAINER, LIST -> containers.size(node, width);
			case NODE, BORDERED -> node(node);
		};
	}

	private Size node(Node node) {
		double width = explicitWidth(node);
		double height = explicitHeight(node);
		if (width >= 0 && height >= 0) {
			return new Size(width, heightAt(node, width));
		}
		Size natural = natural(node, width);
		return new Size(width >= 0 ? width : natural.width(), height >= 0 ? height : natural.height());
	}

	private Size natural(Node node, double width) {
		if (!hasInnerLabel(node)) {
			return new Size(DEFAULT_SIZE, DEFAULT_SIZE);
		}
		return NodeLabels.natural(node, style(node), labels, width);
	}

	static boolean hasInnerLabel(Node node) {
		NodeStyle style = style(node);
		Appearance appearance = node.getAppearance();
		return style != null && appearance.label() != null && !appearance.label().isEmpty() && !style.label().hiddenByDefault()
				&& style.label().position() == LabelPosition.NODE && style.shape() != NodeShape.DOT;
	}

	/** @return null where nothing has been computed yet */
	static NodeStyle style(Node node) {
		return node.getAppearance() != null && node.getAppearance().style() instanceof NodeStyle style ? style : null;
	}

	/** @return width that somebody or the specification has given, -1 for automatic */
	static double explicitWidth(Node node) {
		if (node.getWidth() >= 0) {
			return node.getWidth();
		}
		NodeStyle style = style(node);
		return style == null ? -1 : units(node.getAppearance().width(), style.width());
	}

	/** @return height that somebody or the specification has given, -1 for automatic */
	static double explicitHeight(Node node) {
		if (node.getHeight() >= 0) {
			return node.getHeight();
		}
		NodeStyle style = style(node);
		return style == null ? -1 : units(node.getAppearance().height(), style.height());
	}

	private static double units(int ofElement, int ofStyle) {
		int units = ofElement > 0 ? ofElement : ofStyle;
		return units > 0 ? units * UNIT : -1;
	}

	Labels labels() {
		return labels;
	}

	static boolean isList(Node node) {
		return node.getKind() == NodeKind.LIST || node.getPresentation() == ChildrenPresentation.LIST;
	}

	static boolean isStack(Node node) {
		return node.getPresentation() == ChildrenPresentation.HORIZONTAL_STACK || node.getPresentation() == ChildrenPresentation.VERTICAL_STACK;
	}

	static List<Node> visible(List<Node> nodes) {
		return nodes.stream().filter(Node::isVisible).toList();
	}
}
