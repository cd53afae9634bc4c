// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.eclipse.emf.ecore.EObject;

/** Gives new nodes a provisional place, or the one that somebody pointed at. */
final class Placement {
	private static final int COLUMNS = 5;
	private static final int STEP_X = 160;
	private static final int STEP_Y = 80;
	private static final int MARGIN = 20;

	/** A place in pixels; -1 for an automatic size. */
	private record Spot(int x, int y, int width, int height) {
	}

	private final Map<EObject, Spot> asked = new IdentityHashMap<>();
	/** The nodes that got a place since the last refresh ended, and whether somebody pointed at it. */
	private final Map<Node, Boolean> fresh = new LinkedHashMap<>();

	/** The next node made in a container stands here. */
	void next(EObject container, int x, int y, int width, int height) {
		asked.put(container, new Spot(x, y, width, height));
	}

	void place(Node node, EObject container, int siblings) {
		Spot spot = asked.remove(container);
		fresh.put(node, spot != null);
		if (spot != null) {
			node.setX(spot.x());
			node.setY(spot.y());
			node.setWidth(spot.width());
			node.setHeight(spot.height());
			node.setPlaced(true);
		} else {
			node.setX(MARGIN + siblings % COLUMNS * STEP_X);
			node.setY(MARGIN + siblings / COLUMNS * STEP_Y);
		}
	}

	/** A node that is moved keeps its size. */
	void move(Node node, EObject container, int siblings) {
		int width = node.getWidth();
		int height = node.getHeight();
		place(node, container, siblings);
		node.setWidth(width);
		node.setHeight(height);
	}

	/** Brings new nodes to where there is room, once it is known how they look. */
	void settle() {
		Room room = new Room(fresh.keySet());
		fresh.forEach((node, pointed) -> {
			if (pointed) {
				room.keepInside(node);
			} else {
				room.find(node);
			}
		});
	}

	void forget() {
		asked.clear();
		fresh.clear();
	}
}
