// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.NodeGeometry.Size;
import org.allianceworkbench.viewpoint.style.NodeStyle;

/**
 * Containers hold what is in them: a title, then children where somebody put them, or lines of a list, or the compartments of a stack. No
 * container is smaller than its contents, whatever size it has been given.
 */
final class ContainerLayout {
	private static final double PADDING = 16;
	private static final double TITLE_SIDE = 8;
	private static final double TITLE_TOP = 5;
	private static final double ROW_SIDE = 8;
	private static final double ROW_TOP = 2;
	private static final double LIST_END = 4;
	private static final double LEAST_WIDTH = 96;
	private static final double LEAST_BODY = 24;
	private static final double WIDEST_TITLE = 320;
	private static final double WIDEST_ROW = 320;

	private final NodeGeometry geometry;

	ContainerLayout(NodeGeometry geometry) {
		this.geometry = geometry;
	}

	/** @param givenWidth -1 where the width is not given by a stack */
	Size size(Node container, double givenWidth) {
		double width = givenWidth >= 0 ? givenWidth : width(container);
		double height = title(container, width).height() + bodyHeight(container, width);
		double wanted = NodeGeometry.explicitHeight(container);
		return new Size(width, Math.max(wanted, NodeLabels.onGrid(height)));
	}

	/** @return the places of the visible children, relative to the container */
	Map<Node, Bounds> place(Node container, double width, double height) {
		double top = title(container, width).height();
		List<Node> children = NodeGeometry.visible(container.getNodes());
		if (NodeGeometry.isList(container)) {
			return column(children, top, inside(container, width), border(container), height, false);
		}
		if (container.getPresentation() == ChildrenPresentation.VERTICAL_STACK) {
			return column(children, top, inside(container, width), border(container), height - border(container), true);
		}
		if (container.getPresentation() == ChildrenPresentation.HORIZONTAL_STACK) {
			return row(children, top, border(container), width - border(container), height - border(container));
		}
		Map<Node, Bounds> places = new IdentityHashMap<>();
		for (Node child : children) {
			Size size = geometry.size(child);
			places.put(child, new Bounds(child.getX(), child.getY(), size.width(), size.height()));
		}
		return places;
	}

	/** The title of a container: its label and how much height it takes, borders and margins included. */
	record Title(LabelBlock block, double height, double top) {
	}

	Title title(Node container, double width) {
		NodeStyle style = NodeGeometry.style(container);
		double border = border(container);
		if (style == null || style.label().hiddenByDefault()) {
			return new Title(null, border, border);
		}
		LabelBlock block = geometry.labels().block(container.getAppearance().label(), style.label(), container.getTarget(),
				Math.max(1, width - 2 * (TITLE_SIDE + border)));
		return block.isEmpty() ? new Title(null, border, border) : new Title(block, border + block.height() + 2 * TITLE_TOP, border + TITLE_TOP);
	}

	/** @return room left and right of a title or a line of a list */
	static double side(Node node) {
		return node.getKind() == NodeKind.LIST_ELEMENT ? ROW_SIDE : TITLE_SIDE + border(node);
	}

	/** @return the size of a line of a list */
	Size row(Node row, double width) {
		NodeStyle style = NodeGeometry.style(row);
		if (style == null) {
			return new Size(width >= 0 ? width : LEAST_WIDTH, LEAST_BODY);
		}
		LabelBlock block = rowBlock(row, style, width);
		double natural = Math.ceil(block.width() + 2 * ROW_SIDE);
		return new Size(width >= 0 ? width : natural, Math.ceil(Math.max(block.height(), geometry.labels().lineHeight(style.label())) + 2 * ROW_TOP));
	}

	LabelBlock rowBlock(Node row, NodeStyle style, double width) {
		double room = (width >= 0 ? width : WIDEST_ROW) - 2 * ROW_SIDE;
		return geometry.labels().block(row.getAppearance().label(), style.label(), row.getTarget(), Math.max(1, room));
	}

	private double width(Node container) {
		double wanted = NodeGeometry.explicitWidth(container);
		double body = bodyWidth(container);
		if (wanted >= 0) {
			return Math.max(wanted, NodeGeometry.isList(container) ? 0 : body);
		}
		return natural(container, body);
	}

	/** @return the size that the container would have without children */
	Size bare(Node container) {
		double width = natural(container, 0);
		return new Size(width, NodeLabels.onGrid(title(container, width).height() + LEAST_BODY));
	}

	private double natural(Node container, double body) {
		NodeStyle style = NodeGeometry.style(container);
		double title = style == null || style.label().hiddenByDefault() ? 0
				: geometry.labels().block(container.getAppearance().label(), style.label(), container.getTarget(), Math.max(body, WIDEST_TITLE)).width()
						+ 2 * (TITLE_SIDE + border(container));
		return NodeLabels.onGrid(Math.max(LEAST_WIDTH, Math.max(title, body)));
	}

	private double bodyWidth(Node container) {
		List<Node> children = NodeGeometry.visible(container.getNodes());
		double borders = 2 * border(container);
		if (NodeGeometry.isList(container) || container.getPresentation() == ChildrenPresentation.VERTICAL_STACK) {
			return borders + children.stream().mapToDouble(child -> geometry.size(child).width()).max().orElse(0);
		}
		if (container.getPresentation() == ChildrenPresentation.HORIZONTAL_STACK) {
			return borders + children.stream().mapToDouble(child -> geometry.size(child).width()).sum();
		}
		return children.stream().mapToDouble(child -> child.getX() + geometry.size(child).width()).max().orElse(-PADDING) + PADDING;
	}

	/** @return height below the title, lower border included */
	private double bodyHeight(Node container, double width) {
		List<Node> children = NodeGeometry.visible(container.getNodes());
		double border = border(container);
		double inside = inside(container, width);
		if (NodeGeometry.isList(container) && children.isEmpty() && title(container, width).block() != null) {
			return border;
		}
		if (NodeGeometry.isList(container)) {
			return Math.max(LEAST_BODY, children.stream().mapToDouble(child -> geometry.sizeAt(child, inside).height()).sum() + 2 * LIST_END) + border;
		}
		if (container.getPresentation() == ChildrenPresentation.VERTICAL_STACK) {
			return Math.max(LEAST_BODY, children.stream().mapToDouble(child -> geometry.sizeAt(child, inside).height()).sum()) + border;
		}
		if (container.getPresentation() == ChildrenPresentation.HORIZONTAL_STACK) {
			return children.stream().mapToDouble(child -> geometry.size(child).height()).max().orElse(LEAST_BODY) + border;
		}
		double bottom = children.stream().mapToDouble(child -> child.getY() + geometry.size(child).height()).max().orElse(0);
		return Math.max(LEAST_BODY, bottom + PADDING - title(container, width).height());
	}

	private Map<Node, Bounds> column(List<Node> children, double top, double width, double x, double bottom, boolean fill) {
		Map<Node, Bounds> places = new IdentityHashMap<>();
		double y = fill ? top : top + LIST_END;
		for (Node child : children) {
			boolean last = fill && child == children.get(children.size() - 1);
			double natural = geometry.sizeAt(child, width).height();
			double height = last ? Math.max(natural, bottom - y) : natural;
			places.put(child, new Bounds(x, y, width, height));
			y += height;
		}
		return places;
	}

	private Map<Node, Bounds> row(List<Node> children, double top, double left, double right, double bottom) {
		Map<Node, Bounds> places = new IdentityHashMap<>();
		double x = left;
		for (Node child : children) {
			boolean last = child == children.get(children.size() - 1);
			double natural = geometry.size(child).width();
			double width = last ? Math.max(natural, right - x) : natural;
			places.put(child, new Bounds(x, top, width, Math.max(0, bottom - top)));
			x += width;
		}
		return places;
	}

	private static double inside(Node container, double width) {
		return width - 2 * border(container);
	}

	static double border(Node node) {
		NodeStyle style = NodeGeometry.style(node);
		return style == null || node.getKind() == NodeKind.LIST_ELEMENT ? 0 : style.borderSize();
	}
}
