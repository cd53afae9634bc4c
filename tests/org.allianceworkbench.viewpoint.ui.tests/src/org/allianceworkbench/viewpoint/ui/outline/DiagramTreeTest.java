// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.outline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.IconProvider;
import org.allianceworkbench.viewpoint.scene.MappingLabels;
import org.allianceworkbench.viewpoint.scene.Picture;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.style.NodeFreedom;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.style.NodeStyle;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class DiagramTreeTest {
	private final Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
	private final DiagramTree tree = new DiagramTree();
	private final DiagramTree.Labels labels = new DiagramTree.Labels(element -> null);

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
		assertEquals("Merger of the two forces \u00B7 withdrawn", labels.getText(node("Merger  of the two forces\nwithdrawn")));
	}

	@Test
	void namesAnEdgeByItsEnds() {
		Edge edge = DiagramFactory.eINSTANCE.createEdge();
		edge.setSource(node("One\nwith detail"));
		edge.setEnd(node("Two"));
		edge.setAppearance(new Appearance("leads", null, null, null, -1, -1, null));
		assertEquals("leads: One → Two", labels.getText(edge));
	}

	@Test
	void aNodeHasTheIconOfItsLabelAndIsNotPaintedTwice() {
		int[] read = new int[1];
		Picture picture = new Picture.Vector(16, 16, List.of());
		SceneContext pictures = new SceneContext(new TextMeasurer(), path -> {
			read[0]++;
			return Optional.of(picture);
		}, IconProvider.NONE, MappingLabels.NAMES);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(Display.getDefault()));
		try {
			DiagramIcons icons = new DiagramIcons(pictures, images);
			Image first = icons.of(iconic("One", true));
			assertSame(first, icons.of(iconic("Two", true)));
			assertEquals(16, first.getBounds().width);
			assertEquals(1, read[0]);
			assertNull(icons.of(iconic("Three", false)));
			assertNull(icons.of(node("Four")));
		} finally {
			images.dispose();
		}
	}

	private Node iconic(String name, boolean shown) {
		Node node = node(name);
		LabelStyle label = new LabelStyle(9, Set.of(), Colour.BLACK, shown, "/bundle/icon.svg", LabelAlignment.CENTER, LabelPosition.NODE, false);
		node.setAppearance(new Appearance(name, null, null, null, -1, -1, new NodeStyle(NodeShape.SQUARE, Colour.WHITE, Colour.WHITE, "", Colour.BLACK, 1,
				LineStyle.SOLID, 0, 0, label, "", "", 0, 0, List.of(), NodeFreedom.FULL, "default")));
		return node;
	}
}
