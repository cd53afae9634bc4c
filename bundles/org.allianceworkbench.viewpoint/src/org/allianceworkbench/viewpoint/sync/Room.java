// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds room for new nodes where others have their places already: what nobody pointed at stands below them and covers nothing, what somebody
 * pointed at stays within its container. Sizes are as given, otherwise guessed, since nothing is measured here.
 */
final class Room {
	private static final int PADDING = 16;
	private static final int GAP = 24;
	private static final int GRID = 8;
	/** Room for the title of a container. */
	private static final int TITLE = 32;

	private final Collection<Node> fresh;
	private final Map<EObject, Row> rows = new HashMap<>();

	/** Where the next node goes in a container: behind the last one, or in a new row below it. */
	private static final class Row {
		private final int left;
		private final int right;
		private int x;
		private int y;
		private int bottom;

		Row(int left, int right, int bottom) {
			this.left = left;
			this.right = right;
			this.bottom = bottom;
			begin();
		}

		private void begin() {
			x = left;
			y = (bottom + GAP + GRID - 1) / GRID * GRID;
		}

		void take(Node node) {
			int width = Guess.width(node);
			if (x > left && x + width > right) {
				begin();
			}
			node.setX(x);
			node.setY(y);
			x += width + GAP;
			bottom = Math.max(bottom, y + Guess.height(node));
		}
	}

	/** @param fresh the nodes that are new: they do not stand in the way of each other */
	Room(Collection<Node> fresh) {
		this.fresh = fresh;
	}

	/** Puts a node below what stands in its container, unless nothing there has been arranged. */
	void find(Node node) {
		if (isFree(node)) {
			Row row = rows.computeIfAbsent(node.eContainer(), this::row);
			if (row != null) {
				row.take(node);
			}
		}
	}

	/** Moves a node of automatic size away from the right border and the title of a container whose size is given. */
	void keepInside(Node node) {
		if (isFree(node) && node.getWidth() < 0 && node.eContainer() instanceof Node container && Guess.givenWidth(container) >= 0) {
			int last = Guess.givenWidth(container) - PADDING - Guess.width(node);
			node.setX(Math.min(node.getX(), Math.max(last, PADDING)));
			node.setY(Math.max(node.getY(), Guess.isTitled(container) ? TITLE : 0));
		}
	}

	private static boolean isFree(Node node) {
		return node.getKind() != NodeKind.BORDERED && (node.eContainer() instanceof Diagram
				|| node.eContainer() instanceof Node container && container.getPresentation() == ChildrenPresentation.FREE_FORM);
	}

	/** @return null where nothing has been arranged */
	private Row row(EObject container) {
		List<Node> all = container instanceof Diagram diagram ? diagram.getNodes() : ((Node) container).getNodes();
		List<Node> others = all.stream().filter(node -> !fresh.contains(node)).toList();
		if (others.stream().anyMatch(Node::isPlaced)) {
			int left = others.stream().mapToInt(Node::getX).min().orElseThrow();
			int right = others.stream().mapToInt(node -> node.getX() + Guess.width(node)).max().orElseThrow();
			return new Row(left, right, others.stream().mapToInt(node -> node.getY() + Guess.height(node)).max().orElseThrow());
		}
		boolean empty = others.isEmpty() && container instanceof Node node && node.isPlaced() && !fresh.contains(node);
		return empty ? new Row(PADDING, Guess.width((Node) container) - PADDING, TITLE - GAP + PADDING) : null;
	}
}
