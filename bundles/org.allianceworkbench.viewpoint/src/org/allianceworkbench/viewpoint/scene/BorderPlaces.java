// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.NodeGeometry.Size;

/** Puts bordered nodes astride their parent's border, on the side that is nearest to where somebody put them. */
final class BorderPlaces {
	/** The sides of a rectangle. */
	enum Side {
		NORTH, EAST, SOUTH, WEST
	}

	private BorderPlaces() {
	}

	/** @return the rectangle relative to the parent's top left corner; nodes without a place of their own share the lower side evenly */
	static Bounds place(Node node, Bounds parent, Size size, List<Node> siblings) {
		if (!node.isPlaced()) {
			List<Node> unplaced = siblings.stream().filter(sibling -> sibling.isVisible() && !sibling.isPlaced()).toList();
			double step = parent.width() / (unplaced.size() + 1);
			double x = step * (Math.max(0, unplaced.indexOf(node)) + 1) - size.width() / 2;
			return new Bounds(x, parent.height() - size.height() / 2, size.width(), size.height());
		}
		double x = clamped(node.getX(), -size.width() / 2, parent.width() - size.width() / 2);
		double y = clamped(node.getY(), -size.height() / 2, parent.height() - size.height() / 2);
		Bounds wanted = new Bounds(x, y, size.width(), size.height());
		return switch (nearest(wanted.centre(), parent)) {
			case WEST -> new Bounds(-size.width() / 2, y, size.width(), size.height());
			case EAST -> new Bounds(parent.width() - size.width() / 2, y, size.width(), size.height());
			case NORTH -> new Bounds(x, -size.height() / 2, size.width(), size.height());
			case SOUTH -> new Bounds(x, parent.height() - size.height() / 2, size.width(), size.height());
		};
	}

	/** @return on which side of a node its outer label stands: outside its parent, or below where it has none */
	static Side side(Node node, Bounds bounds, Bounds parent) {
		return node.getKind() == NodeKind.BORDERED ? nearest(bounds.centre(), parent) : Side.SOUTH;
	}

	private static Side nearest(Primitive.Point point, Bounds parent) {
		double west = point.x();
		double east = parent.width() - point.x();
		double north = point.y();
		double south = parent.height() - point.y();
		double least = Math.min(Math.min(west, east), Math.min(north, south));
		if (least == west) {
			return Side.WEST;
		}
		if (least == east) {
			return Side.EAST;
		}
		return least == north ? Side.NORTH : Side.SOUTH;
	}

	private static double clamped(double value, double least, double most) {
		return Math.max(least, Math.min(most, value));
	}
}
