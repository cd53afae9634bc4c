// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.Test;

class BendShiftTest {
	private static final Dimension DELTA = new Dimension(16, 40);

	@Test
	void movesAllBendsWithBothEnds() {
		assertEquals(List.of(new Point(116, 140)), BendShift.all(List.of(new Point(100, 100)), DELTA));
	}

	@Test
	void keepsTheFirstPieceLevel() {
		List<Point> bends = List.of(new Point(100, 50), new Point(100, 300));
		assertEquals(List.of(new Point(100, 90), new Point(100, 300)), BendShift.fromStart(bends, new Point(20, 50), DELTA));
	}

	@Test
	void keepsTheFirstPieceUpright() {
		List<Point> bends = List.of(new Point(20, 100), new Point(300, 100));
		assertEquals(List.of(new Point(36, 100), new Point(300, 100)), BendShift.fromStart(bends, new Point(20, 50), DELTA));
	}

	@Test
	void takesTheBendOfALabelAlong() {
		List<Point> bends = List.of(new Point(60, 50), new Point(100, 50), new Point(100, 300));
		assertEquals(List.of(new Point(60, 90), new Point(100, 90), new Point(100, 300)),
				BendShift.fromStart(bends, new Point(20, 50), DELTA));
	}

	@Test
	void doesTheSameAtTheOtherEnd() {
		List<Point> bends = List.of(new Point(100, 50), new Point(100, 300));
		assertEquals(List.of(new Point(100, 50), new Point(100, 340)), BendShift.fromEnd(bends, new Point(180, 300), DELTA));
	}
}
