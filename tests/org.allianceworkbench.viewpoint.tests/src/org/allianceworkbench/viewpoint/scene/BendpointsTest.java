// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.junit.jupiter.api.Test;

class BendpointsTest {
	@Test
	void readsWhatItWrites() {
		List<Point> points = List.of(new Point(10, 20), new Point(-3, 400));
		assertEquals("10,20 -3,400", Bendpoints.format(points));
		assertEquals(points, Bendpoints.parse("10,20 -3,400"));
	}

	@Test
	void noPointsAreNoText() {
		assertNull(Bendpoints.format(List.of()));
		assertEquals(List.of(), Bendpoints.parse(null));
		assertEquals(List.of(), Bendpoints.parse(" "));
	}

	@Test
	void leavesOutWhatIsNoPoint() {
		assertEquals(List.of(new Point(1, 2)), Bendpoints.parse("a,b 1,2 3 4,5,6 NaN,1"));
	}
}
