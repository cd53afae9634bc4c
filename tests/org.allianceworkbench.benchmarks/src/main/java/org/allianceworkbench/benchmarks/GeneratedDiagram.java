// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.EdgeArrow;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.style.NodeFreedom;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.style.NodeStyle;
import org.allianceworkbench.viewpoint.style.Style;

/** A map of six columns with 1.6 edges for each node, one in five of them past a column. */
final class GeneratedDiagram {
	private static final int COLUMNS = 6;
	private static final LabelStyle LABEL = new LabelStyle(9, Set.of(), Colour.BLACK, false, "", LabelAlignment.CENTER, LabelPosition.NODE, false);

	private final Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
	private int count;

	private GeneratedDiagram() {
		diagram.setId("d");
		diagram.setName("Generated map");
	}

	static Diagram of(int nodes) {
		GeneratedDiagram generated = new GeneratedDiagram();
		generated.fill(nodes, new Random(1));
		return generated.diagram;
	}

	private void fill(int nodes, Random random) {
		List<List<Node>> columns = new ArrayList<>();
		for (int column = 0; column < COLUMNS; column++) {
			diagram.getNodes().add(node(NodeKind.CONTAINER, NodeShape.FLAT_CONTAINER, "Column " + column));
			columns.add(diagram.getNodes().get(column).getNodes());
		}
		for (int index = 0; index < nodes; index++) {
			Node node = node(NodeKind.NODE, NodeShape.SQUARE, "Benefit number " + index + " of the alliance and its partners\nOwner " + index % 17);
			node.setX(16);
			node.setY(48 + index / COLUMNS * 72);
			columns.get(index % COLUMNS).add(node);
		}
		for (int index = 0; index < nodes * 8 / 5; index++) {
			int from = random.nextInt(COLUMNS - 1);
			int to = Math.min(COLUMNS - 1, from + (random.nextInt(5) == 0 ? 2 : 1));
			diagram.getEdges().add(edge(any(columns.get(from), random), any(columns.get(to), random)));
		}
	}

	private Node node(NodeKind kind, NodeShape shape, String label) {
		Node node = DiagramFactory.eINSTANCE.createNode();
		node.setId("n" + ++count);
		node.setMapping(kind.getName());
		node.setKind(kind);
		node.setVisible(true);
		node.setPresentation(ChildrenPresentation.FREE_FORM);
		node.setX(240 * count);
		node.setAppearance(look(label, new NodeStyle(shape, Colour.WHITE, Colour.WHITE, "", Colour.BLACK, 1, LineStyle.SOLID, 8, 8, LABEL, "", "", 0, 0,
				List.of(), NodeFreedom.FULL, "default")));
		return node;
	}

	private Edge edge(Node source, Node target) {
		Edge edge = DiagramFactory.eINSTANCE.createEdge();
		edge.setId("e" + ++count);
		edge.setMapping("leads to");
		edge.setVisible(true);
		edge.setSource(source);
		edge.setEnd(target);
		edge.setAppearance(look(null, new EdgeStyle(Colour.BLACK, 1, LineStyle.SOLID, EdgeRouting.MANHATTAN, EdgeArrow.NO_DECORATION,
				EdgeArrow.INPUT_ARROW, LABEL, LABEL, LABEL, "NONE", "None", false, "default")));
		return edge;
	}

	private static Appearance look(String label, Style style) {
		return new Appearance(label, null, null, null, -1, -1, style);
	}

	private static Node any(List<Node> nodes, Random random) {
		return nodes.get(random.nextInt(nodes.size()));
	}
}
