// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.policies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;

/** Where the bends of an edge go when its ends move. */
final class BendShift {
	/** Points this near to each other lie on one level: a route is rounded to whole pixels. */
	private static final int NEAR = 1;

	private BendShift() {
	}

	/** @return all bends moved, for an edge whose two ends move */
	static List<Point> all(List<Point> bends, Dimension delta) {
		List<Point> moved = new ArrayList<>();
		bends.forEach(bend -> moved.add(bend.getCopy().translate(delta)));
		return moved;
	}

	/**
	 * Keeps the first piece of an orthogonal edge straight: the bends on its level follow the end across.
	 *
	 * @param start where the edge leaves the end that moves, before it moves
	 */
	static List<Point> fromStart(List<Point> bends, Point start, Dimension delta) {
		List<Point> moved = new ArrayList<>(bends);
		boolean level = Math.abs(bends.get(0).y - start.y) <= NEAR;
		for (int i = 0; i < moved.size() && isOnLine(moved.get(i), start, level); i++) {
			Point bend = moved.get(i);
			moved.set(i, level ? new Point(bend.x, bend.y + delta.height) : new Point(bend.x + delta.width, bend.y));
		}
		return moved;
	}

	/** The same for the other end. */
	static List<Point> fromEnd(List<Point> bends, Point end, Dimension delta) {
		List<Point> backwards = new ArrayList<>(bends);
		Collections.reverse(backwards);
		List<Point> moved = fromStart(backwards, end, delta);
		Collections.reverse(moved);
		return moved;
	}

	private static boolean isOnLine(Point bend, Point start, boolean level) {
		return level ? Math.abs(bend.y - start.y) <= NEAR : Math.abs(bend.x - start.x) <= NEAR;
	}
}
