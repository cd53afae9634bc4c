// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One look at a diagram: each size and place is computed once. Good for as long as the diagram does not change; one thread at a time.
 */
public final class ScenePass {
	private final SceneContext context;
	private final NodeGeometry nodes;
	private final EdgeGeometry edges;
	private final NodeDrawing nodeDrawing;
	private final EdgeDrawing edgeDrawing;

	ScenePass(SceneContext context, Labels labels) {
		this.context = context;
		this.nodes = new NodeGeometry(labels);
		this.edges = new EdgeGeometry(nodes);
		this.nodeDrawing = new NodeDrawing(nodes, context.pictures());
		this.edgeDrawing = new EdgeDrawing(labels);
	}

	/** @return the node's rectangle relative to its parent's top left corner, or to the diagram's origin */
	public Bounds bounds(Node node) {
		return nodes.bounds(node);
	}

	/** @return the node's rectangle in the diagram's coordinates */
	public Bounds absolute(Node node) {
		return nodes.absolute(node);
	}

	/** @return all that the node paints, outer label included, relative to the top left corner of its own rectangle */
	public Bounds extent(Node node) {
		Bounds bounds = nodes.bounds(node);
		Bounds own = new Bounds(0, 0, bounds.width(), bounds.height());
		return nodeDrawing.draw(node, bounds).stream().map(Primitive::extent).reduce(own, Bounds::union);
	}

	/** @return height of a container's title, its upper border included: children begin below it */
	public double titleHeight(Node container) {
		return titleHeight(container, nodes.bounds(container).width());
	}

	/** @return height that the title would have if the container were that wide */
	public double titleHeight(Node container, double width) {
		return new ContainerLayout(nodes).title(container, width).height();
	}

	/** @return the size that a container would have without children, of its title alone */
	public Bounds bareSize(Node container) {
		NodeGeometry.Size size = new ContainerLayout(nodes).bare(container);
		return new Bounds(0, 0, size.width(), size.height());
	}

	/** @return height that a node would have of itself if it were that wide */
	public double heightAt(Node node, double width) {
		return nodes.heightAt(node, width);
	}

	/** @return room that an edge's centre label takes; empty where it has none */
	public Optional<Bounds> labelSize(Edge edge) {
		if (edge.getAppearance() == null || !(edge.getAppearance().style() instanceof EdgeStyle style)) {
			return Optional.empty();
		}
		LabelBlock block = edgeDrawing.block(edge, edge.getAppearance().label(), style.centreLabel());
		return block == null ? Optional.empty() : Optional.of(new Bounds(0, 0, block.width() + 6, block.height() + 2));
	}

	/** @return the node alone, without children and bordered nodes */
	public SceneNode node(Node node) {
		return node(node, List.of(), List.of());
	}

	/** @return the edge as it is painted; each of its bendpoints is a point of the route */
	public SceneEdge edge(Edge edge) {
		List<Point> route = edges.route(edge);
		List<Primitive> primitives = edge.getAppearance() != null && edge.getAppearance().style() instanceof EdgeStyle style
				? edgeDrawing.draw(edge, style, route, Bendpoints.parse(edge.getBendpoints()))
				: List.of();
		return new SceneEdge(edge.getId(), semanticId(edge), edge.getMapping(), name(edge), tooltip(edge), id(edge.getSource()), id(edge.getEnd()),
				route, primitives);
	}

	/** @return the whole picture with its legend */
	public Scene scene(Diagram diagram) {
		List<SceneNode> roots = tree(diagram.getNodes());
		List<SceneEdge> lines = diagram.getEdges().stream().filter(ScenePass::isPainted).map(this::edge).toList();
		Bounds content = SceneExtent.of(roots, lines);
		List<Primitive> legend = legend(diagram, content);
		Bounds all = SceneExtent.around(legend.stream().map(Primitive::extent).reduce(content, Bounds::union));
		return new Scene(diagram.getId(), diagram.getName() == null ? "" : diagram.getName(), all.x(), all.y(), all.width(), all.height(), roots,
				lines, legend);
	}

	/** @return the legend of what the diagram shows, below the content, in the diagram's coordinates */
	List<Primitive> legend(Diagram diagram, Bounds content) {
		return new Legend(context).draw(diagram, content);
	}

	/** @return whether the edge and its ends are visible */
	static boolean isPainted(Edge edge) {
		return edge.isVisible() && isShown(edge.getSource(), 0) && isShown(edge.getEnd(), 0);
	}

	private static boolean isShown(DiagramElement end, int depth) {
		if (end instanceof Edge edge) {
			return depth < 8 && edge.isVisible() && isShown(edge.getSource(), depth + 1) && isShown(edge.getEnd(), depth + 1);
		}
		for (EObject part = end; part instanceof DiagramElement element; part = part.eContainer()) {
			if (!element.isVisible()) {
				return false;
			}
		}
		return end != null;
	}

	private List<SceneNode> tree(List<Node> siblings) {
		List<SceneNode> result = new ArrayList<>();
		for (Node node : NodeGeometry.visible(siblings)) {
			result.add(node(node, tree(node.getNodes()), tree(node.getBordered())));
		}
		return result;
	}

	private SceneNode node(Node node, List<SceneNode> children, List<SceneNode> bordered) {
		Bounds bounds = nodes.bounds(node);
		return new SceneNode(node.getId(), semanticId(node), node.getMapping(), name(node), tooltip(node), bounds.x(), bounds.y(), bounds.width(),
				bounds.height(), nodeDrawing.draw(node, bounds), children, bordered);
	}

	private static String name(DiagramElement element) {
		String label = element.getAppearance() == null ? null : element.getAppearance().label();
		return label == null ? "" : label.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce((a, b) -> a + ", " + b).orElse("");
	}

	private static String tooltip(DiagramElement element) {
		return element.getAppearance() == null ? null : element.getAppearance().tooltip();
	}

	private static String semanticId(DiagramElement element) {
		String id = element.getTarget() == null ? null : EcoreUtil.getID(element.getTarget());
		return id == null ? "" : id;
	}

	private static String id(DiagramElement element) {
		return element == null ? "" : element.getId();
	}
}
