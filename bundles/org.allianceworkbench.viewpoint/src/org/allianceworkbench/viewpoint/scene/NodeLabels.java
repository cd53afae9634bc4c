// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.NodeGeometry.Size;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.style.NodeStyle;

/** Labels of plain nodes: within the shape, which grows to hold them, or beside its border. */
final class NodeLabels {
	/** Room between text and border, left and right, above and below. */
	private static final double SIDE = 8;
	private static final double TOP = 6;
	private static final double GRID = 8;
	private static final double LEAST_WIDTH = 48;
	private static final double LEAST_HEIGHT = 32;
	private static final double BESIDE = 3;
	private static final double BESIDE_WIDTH = 144;
	/** Widths for text that are tried from the narrowest on, in pixels. */
	private static final double[] WIDTHS = {64, 96, 128, 160, 192, 224};

	private NodeLabels() {
	}

	/** @return the size that holds the label; a width that is given stays as it is */
	static Size natural(Node node, NodeStyle style, Labels labels, double width) {
		double share = NodeShapes.share(style);
		double borders = 2 * style.borderSize();
		double side = 2 * SIDE + borders;
		LabelBlock block = width >= 0 ? block(node, style, labels, width * share - side) : fitting(node, style, labels);
		double down = NodeShapes.textArea(style, 1, 1).height();
		boolean small = node.getKind() == NodeKind.BORDERED;
		double natural = Math.max(small ? 0 : LEAST_WIDTH, (block.width() + side) / share);
		return new Size(width >= 0 ? width : onGrid(natural), onGrid(Math.max(small ? 0 : LEAST_HEIGHT, (block.height() + 2 * TOP + borders) / down)));
	}

	/** @return whether the label fits into a node of that size without being shortened more than in any other */
	static boolean fits(Node node, NodeStyle style, Labels labels, double width, double height) {
		Bounds area = NodeShapes.textArea(style, width, height);
		double side = Math.min(SIDE, area.width() / 10) + style.borderSize();
		return block(node, style, labels, area.width() - 2 * side).height() <= area.height() - 2 * style.borderSize();
	}

	/** Paints the label of a node whose size is known, its top left corner at the origin; an outer label stands at the side. */
	static List<Primitive> paint(Node node, NodeStyle style, Labels labels, Bounds bounds, BorderPlaces.Side side) {
		if (node.getAppearance().label() == null || style.label().hiddenByDefault()) {
			return List.of();
		}
		return NodeGeometry.hasInnerLabel(node) ? inner(node, style, labels, bounds) : beside(node, style, labels, bounds, side);
	}

	private static List<Primitive> inner(Node node, NodeStyle style, Labels labels, Bounds bounds) {
		double border = style.borderSize();
		Bounds area = NodeShapes.textArea(style, bounds.width(), bounds.height());
		double side = Math.min(SIDE, area.width() / 10) + border;
		double room = Math.max(1, area.width() - 2 * side);
		LabelStyle label = style.label();
		int lines = (int) Math.floor((area.height() - 2 * border + 0.5) / labels.lineHeight(label));
		LabelBlock block = labels.block(node.getAppearance().label(), label, node.getTarget(), room, Math.max(1, lines));
		return block.paint(area.x() + side, area.y() + (area.height() - block.height()) / 2, room);
	}

	private static List<Primitive> beside(Node node, NodeStyle style, Labels labels, Bounds bounds, BorderPlaces.Side side) {
		LabelBlock block = labels.block(node.getAppearance().label(), style.label(), node.getTarget(), BESIDE_WIDTH);
		if (block.isEmpty()) {
			return List.of();
		}
		double middleX = (bounds.width() - block.width()) / 2;
		double middleY = (bounds.height() - block.height()) / 2;
		return switch (side) {
			case WEST -> block.paint(-BESIDE - block.width(), middleY, block.width());
			case EAST -> block.paint(bounds.width() + BESIDE, middleY, block.width());
			case NORTH -> block.paint(middleX, -BESIDE - block.height(), block.width());
			case SOUTH -> block.paint(middleX, bounds.height() + BESIDE, block.width());
		};
	}

	/** @return the narrowest block whose name has two lines at most, else the widest */
	private static LabelBlock fitting(Node node, NodeStyle style, Labels labels) {
		List<LabelBlock> tried = new ArrayList<>();
		int paragraphs = (int) node.getAppearance().label().lines().count();
		for (double width : WIDTHS) {
			LabelBlock block = block(node, style, labels, width);
			tried.add(block);
			if (block.whole() && block.atWords() && block.lines().size() <= paragraphs + 1) {
				return block;
			}
		}
		return tried.stream().filter(block -> block.whole() && block.atWords()).findFirst().orElse(tried.get(tried.size() - 1));
	}

	private static LabelBlock block(Node node, NodeStyle style, Labels labels, double room) {
		return labels.block(node.getAppearance().label(), style.label(), node.getTarget(), Math.max(1, room));
	}

	static double onGrid(double length) {
		return Math.ceil(length / GRID - 1e-9) * GRID;
	}
}
