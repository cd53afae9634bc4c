// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.allianceworkbench.viewpoint.arrange.ArrangeRequest;
import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.scene.SceneContext;
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
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/** Diagrams to be arranged, without model and specification. */
final class LayoutFixture {
	static final Map<String, String> COLUMNS = Map.of("org.eclipse.elk.partitioning.activate", "true");
	private static final List<String> WORDS = List.of("joint", "procurement", "of", "forensic", "services", "for", "both", "forces", "IT", "estates", "cost");

	final Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
	final SceneBuilder scenes = new SceneBuilder(new SceneContext(new TextMeasurer()));
	final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
	private int count;

	LayoutFixture() {
		diagram.setId("d");
	}

	ArrangeRequest request(Map<String, String> options) {
		return new ArrangeRequest(diagram, scenes, domain, options);
	}

	/** Arranges and executes. */
	void arrange(Map<String, String> options) {
		domain.getCommandStack().execute(new LayeredArranger().arrange(request(options)));
	}

	Node node(Node parent, NodeKind kind, String label) {
		Node node = DiagramFactory.eINSTANCE.createNode();
		node.setId("n" + ++count);
		node.setKind(kind);
		node.setVisible(true);
		node.setPresentation(kind == NodeKind.LIST ? ChildrenPresentation.LIST : ChildrenPresentation.FREE_FORM);
		boolean container = kind == NodeKind.CONTAINER || kind == NodeKind.LIST;
		LabelStyle text = new LabelStyle(9, Set.of(), Colour.BLACK, false, "", LabelAlignment.CENTER, LabelPosition.NODE, false);
		node.setAppearance(look(label, new NodeStyle(container ? NodeShape.FLAT_CONTAINER : NodeShape.SQUARE, Colour.WHITE, Colour.WHITE, "", Colour.BLACK,
				1, LineStyle.SOLID, 0, 0, text, "", "", 0, 0, List.of(), NodeFreedom.FULL, "default")));
		(parent == null ? diagram.getNodes() : parent.getNodes()).add(node);
		return node;
	}

	Edge edge(DiagramElement source, DiagramElement target, String label) {
		Edge edge = DiagramFactory.eINSTANCE.createEdge();
		edge.setId("e" + ++count);
		edge.setVisible(true);
		edge.setSource(source);
		edge.setEnd(target);
		LabelStyle text = new LabelStyle(8, Set.of(), Colour.BLACK, false, "", LabelAlignment.CENTER, LabelPosition.NODE, false);
		edge.setAppearance(look(label, new EdgeStyle(Colour.BLACK, 1, LineStyle.SOLID, EdgeRouting.MANHATTAN, EdgeArrow.NO_DECORATION,
				EdgeArrow.INPUT_ARROW, text, text, text, "NONE", "None", false, "default")));
		diagram.getEdges().add(edge);
		return edge;
	}

	/** Fills the diagram with a map of columns whose edges lead to the right, some of them past a column. */
	List<Node> map(Random random, int columns, int nodes, boolean labels) {
		List<List<Node>> all = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			node(null, NodeKind.CONTAINER, "Column " + column);
			all.add(new ArrayList<>());
		}
		for (int index = 0; index < nodes; index++) {
			int column = index % columns;
			all.get(column).add(node(diagram.getNodes().get(column), NodeKind.NODE, words(random)));
		}
		for (int index = 0; index < nodes * 8 / 5; index++) {
			int from = random.nextInt(columns - 1);
			int to = Math.min(columns - 1, from + 1 + (random.nextInt(5) == 0 ? 1 : 0));
			if (!all.get(from).isEmpty() && !all.get(to).isEmpty()) {
				edge(any(all.get(from), random), any(all.get(to), random), labels ? "0." + random.nextInt(10) : null);
			}
		}
		return diagram.getNodes();
	}

	/** Fills the diagram with nodes and containers and edges between any of them. */
	void mixture(Random random, int nodes) {
		List<Node> all = new ArrayList<>();
		List<Node> boxes = new ArrayList<>();
		for (int index = 0; index < nodes; index++) {
			Node parent = boxes.isEmpty() || random.nextBoolean() ? null : any(boxes, random);
			boolean box = random.nextInt(5) == 0;
			Node node = node(parent, box ? NodeKind.CONTAINER : NodeKind.NODE, words(random));
			(box ? boxes : all).add(node);
		}
		all.addAll(boxes);
		for (int index = 0; index < nodes; index++) {
			edge(any(all, random), any(all, random), random.nextInt(3) == 0 ? "leads" : null);
		}
	}

	static Node any(List<Node> nodes, Random random) {
		return nodes.get(random.nextInt(nodes.size()));
	}

	private static String words(Random random) {
		StringBuilder label = new StringBuilder();
		for (int word = random.nextInt(7); word >= 0; word--) {
			label.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
		}
		return label.toString().strip();
	}

	private static Appearance look(String label, Style style) {
		return new Appearance(label, null, null, null, -1, -1, style);
	}
}
