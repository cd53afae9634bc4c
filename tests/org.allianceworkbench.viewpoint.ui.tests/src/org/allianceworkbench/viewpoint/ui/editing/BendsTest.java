// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.Test;

class BendsTest {
	private final Edge edge = DiagramFactory.eINSTANCE.createEdge();

	@Test
	void readsWhatTheDiagramKeeps() {
		edge.setBendpoints("10,20 30,-40");
		assertEquals(List.of(new Point(10, 20), new Point(30, -40)), Bends.of(edge));
	}

	@Test
	void findsNoBendsWhereThereAreNone() {
		assertEquals(List.of(), Bends.of(edge));
	}

	@Test
	void writesWhatItReads() {
		Bends.set(edge, List.of(new Point(1, 2), new Point(3, 4))).command().execute();
		assertEquals("1,2 3,4", edge.getBendpoints());
	}

	@Test
	void keepsNothingForAStraightEdge() {
		edge.setBendpoints("1,2");
		Bends.set(edge, List.of()).command().execute();
		assertNull(edge.getBendpoints());
	}
}
