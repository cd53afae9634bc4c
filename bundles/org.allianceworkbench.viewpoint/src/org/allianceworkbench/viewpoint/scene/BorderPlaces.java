// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.NodeGeometry.Size;
import org.allianceworkbench.viewpoint.style.NodeStyle;

/** Puts bordered nodes astride their parent's border, on the side that is nearest to where somebody put them. */
final class BorderPlaces {
	/** The sides of a rectangle. */
	enum Side {
		NORTH, EAST, SOUTH, WEST
	}

	private BorderPlaces() {
	}

	/** @return the rectangle relative to the parent's top left corner; nodes without a place of their own share a side evenly */
	static Bounds place(Node node, Bounds parent, Size size, List<Node> siblings) {
		Bounds wanted = wanted(node, parent, size, siblings);
		double x = wanted.x();
		double y = wanted.y();
		return switch (nearest(wanted.centre(), parent, allowed(node))) {
			case WEST -> new Bounds(-size.width() / 2, y, size.width(), size.height());
			case EAST -> new Bounds(parent.width() - size.width() / 2, y, size.width(), size.height());
			case NORTH -> new Bounds(x, -size.height() / 2, size.width(), size.height());
			case SOUTH -> new Bounds(x, parent.height() - size.height() / 2, size.width(), size.height());
		};
	}

	private static Bounds wanted(Node node, Bounds parent, Size size, List<Node> siblings) {
		if (!node.isPlaced()) {
			List<Node> unplaced = siblings.stream().filter(sibling -> sibling.isVisible() && !sibling.isPlaced()).toList();
			return spread((Math.max(0, unplaced.indexOf(node)) + 1.0) / (unplaced.size() + 1), parent, size, allowed(node));
		}
		double x = clamped(node.getX(), -size.width() / 2, parent.width() - size.width() / 2);
		double y = clamped(node.getY(), -size.height() / 2, parent.height() - size.height() / 2);
		return new Bounds(x, y, size.width(), size.height());
	}

	/** @param part of the side's length where the node stands: of the lower side, if it may stand there */
	private static Bounds spread(double part, Bounds parent, Size size, Set<Side> allowed) {
		Side side = Stream.of(Side.SOUTH, Side.NORTH, Side.EAST, Side.WEST).filter(allowed::contains).findFirst().orElseThrow();
		double across = side == Side.EAST ? parent.width() : side == Side.WEST ? 0 : parent.width() * part;
		double down = side == Side.SOUTH ? parent.height() : side == Side.NORTH ? 0 : parent.height() * part;
		return new Bounds(across - size.width() / 2, down - size.height() / 2, size.width(), size.height());
	}

	/** @return the sides where the specification lets the node stand; all of them where it forbids all */
	private static Set<Side> allowed(Node node) {
		NodeStyle style = NodeGeometry.style(node);
		Set<Side> sides = EnumSet.allOf(Side.class);
		if (style != null) {
			sides.removeIf(side -> style.freedom().forbiddenSides().contains(side.name()));
		}
		return sides.isEmpty() ? EnumSet.allOf(Side.class) : sides;
	}

	/** @return on which side of a node its outer label stands: outside its parent, or below where it has none */
	static Side side(Node node, Bounds bounds, Bounds parent) {
		return node.getKind() == NodeKind.BORDERED ? nearest(bounds.centre(), parent, EnumSet.allOf(Side.class)) : Side.SOUTH;
	}

	/** Of sides that are equally near the first of west, east, north and south. */
	private static Side nearest(Primitive.Point point, Bounds parent, Set<Side> among) {
		return Stream.of(Side.WEST, Side.EAST, Side.NORTH, Side.SOUTH).filter(among::contains)
				.min(Comparator.comparingDouble(side -> distance(point, parent, side))).orElseThrow();
	}

	private static double distance(Primitive.Point point, Bounds parent, Side side) {
		return switch (side) {
			case WEST -> point.x();
			case EAST -> parent.width() - point.x();
			case NORTH -> point.y();
			case SOUTH -> parent.height() - point.y();
		};
	}

	private static double clamped(double value, double least, double most) {
		return Math.max(least, Math.min(most, value));
	}
}
