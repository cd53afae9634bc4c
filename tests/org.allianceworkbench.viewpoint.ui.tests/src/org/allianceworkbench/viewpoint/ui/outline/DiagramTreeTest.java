// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.outline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.junit.jupiter.api.Test;

class DiagramTreeTest {
	private final Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
	private final DiagramTree tree = new DiagramTree();
	private final DiagramTree.Labels labels = new DiagramTree.Labels();

	private Node node(String label) {
		Node node = DiagramFactory.eINSTANCE.createNode();
		node.setAppearance(new Appearance(label, null, null, null, -1, -1, null));
		diagram.getNodes().add(node);
		return node;
	}

	@Test
	void listsNodesThenEdges() {
		Node one = node("One");
		Edge edge = DiagramFactory.eINSTANCE.createEdge();
		diagram.getEdges().add(edge);
		assertArrayEquals(new Object[] { one, edge }, tree.getElements(diagram));
	}

	@Test
	void keepsWhatSomebodyHidSoThatItCanBeFound() {
		Node one = node("One");
		one.setHidden(true);
		one.setVisible(false);
		assertArrayEquals(new Object[] { one }, tree.getElements(diagram));
		assertEquals("One (hidden)", labels.getText(one));
	}

	@Test
	void leavesOutWhatALayerHides() {
		node("One").setVisible(false);
		assertFalse(tree.hasChildren(diagram));
	}

	@Test
	void writesLabelsOnOneLine() {
		assertEquals("Merger of the two forces", labels.getText(node("Merger\nof the  two forces")));
	}

	@Test
	void namesAnEdgeByItsEnds() {
		Edge edge = DiagramFactory.eINSTANCE.createEdge();
		edge.setSource(node("One"));
		edge.setEnd(node("Two"));
		edge.setAppearance(new Appearance("leads", null, null, null, -1, -1, null));
		assertEquals("leads: One → Two", labels.getText(edge));
	}
}
