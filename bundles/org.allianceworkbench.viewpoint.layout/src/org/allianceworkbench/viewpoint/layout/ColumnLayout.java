// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.arrange.ArrangeRequest;
import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.ScenePass;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.util.IndividualSpacings;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Strict columns: the containers at the root, in their order from left to right. ELK sees only the nodes in them, on one level, so that it
 * orders them with regard to crossings between all columns; the column of a node is given to it as a pseudo-position (interactive layering),
 * which measured many times faster than partitioning and never violates a column.
 */
final class ColumnLayout {
	private static final double PSEUDO_DISTANCE = 400;
	private static final double PADDING = 16;
	private static final double GAP = 16;
	/** Between nodes of a column that edges join: room for an arrow and a label beside it. */
	private static final double JOINED_GAP = 32;
	/** Between a column's border and the first line beside it. */
	private static final double GUTTER = 12;
	private static final double ORIGIN = 24;
	private static final double CAPTION_GAP = 12;
	/** Between captions and the first line below them. */
	private static final double PIECE_GAP = 8;
	private static final double LEAST_WIDTH = 224;

	private final ArrangeRequest request;
	private final Plan plan;
	private final ScenePass pass;
	private final List<Node> columns;
	private final Map<Node, Integer> columnOf = new LinkedHashMap<>();
	private final Map<Node, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<Edge, ElkEdge> edges = new LinkedHashMap<>();
	/** What keeps the place of a column without nodes. */
	private final Map<Integer, ElkNode> fillers = new LinkedHashMap<>();
	private final Ends ends;

	ColumnLayout(ArrangeRequest request, Plan plan) {
		this.request = request;
		this.plan = plan;
		this.pass = request.scenes().pass();
		this.columns = columns(request.diagram());
		for (int column = 0; column < columns.size(); column++) {
			int index = column;
			ContainedLayout.visible(columns.get(column).getNodes()).forEach(node -> columnOf.put(node, index));
		}
		this.ends = new Ends(pass, columnOf, request.diagram().getEdges());
	}

	/** @return the least distance between the nodes of a column */
	private double gap(int column) {
		return ends.joins(column) ? JOINED_GAP : GAP;
	}

	/** @return the gap that keeps the nodes of every column apart, since ELK does not ask each node everywhere */
	private double widestGap() {
		return IntStream.range(0, columns.size()).mapToDouble(this::gap).max().orElse(GAP);
	}

	static boolean hasColumns(Diagram diagram) {
		return columns(diagram).size() > 1;
	}

	private static List<Node> columns(Diagram diagram) {
		return diagram.getNodes().stream().filter(node -> node.isVisible() && node.getKind() == NodeKind.CONTAINER
				&& node.getPresentation() == ChildrenPresentation.FREE_FORM).toList();
	}

	void arrange() {
		ElkNode graph = ElkGraphUtil.createGraph();
		for (int column = 0; column < columns.size(); column++) {
			List<Node> children = ContainedLayout.visible(columns.get(column).getNodes());
			for (Node node : children) {
				add(node, column, graph);
			}
			if (children.isEmpty()) {
				fillers.put(column, shape(column, emptyWidth(), 1, graph));
			}
		}
		request.diagram().getEdges().forEach(this::add);
		configure(graph);
		Elk.run(graph, request.cancelled());
		if (!Elk.isMany(nodes.size()) && IntStream.range(0, columns.size()).anyMatch(ends::joins)) {
			order(graph);
			Elk.run(graph, request.cancelled());
		}
		Steps.straighten(edges.values(), nodes.values());
		place();
	}

	/** Brings nodes that links within a column join closer together. */
	private void order(ElkNode graph) {
		Map<ElkNode, Integer> columnOfShape = new LinkedHashMap<>();
		nodes.forEach((node, shape) -> columnOfShape.put(shape, columnOf.get(node)));
		List<ColumnOrder.Link> links = IntStream.range(0, columns.size()).mapToObj(ends::within).flatMap(List::stream)
				.map(link -> new ColumnOrder.Link(nodes.get(link.source()), nodes.get(link.target()))).toList();
		new ColumnOrder(columnOfShape, edges.values(), links).apply(graph);
	}

	private void configure(ElkNode graph) {
		Elk.configure(graph, nodes.size());
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, widestGap());
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, PADDING + GUTTER);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2 * (PADDING + GUTTER));
		graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
	}

	private void add(Node node, int column, ElkNode graph) {
		double width = width(column);
		ElkNode shape = shape(column, width, height(node, width), graph);
		shape.setIdentifier(node.getId());
		IndividualSpacings spacing = new IndividualSpacings();
		spacing.setProperty(LayeredOptions.SPACING_NODE_NODE, gap(column));
		shape.setProperty(LayeredOptions.SPACING_INDIVIDUAL, spacing);
		nodes.put(node, shape);
	}

	private static ElkNode shape(int column, double width, double height, ElkNode graph) {
		ElkNode shape = ElkGraphUtil.createNode(graph);
		shape.setDimensions(width, height);
		shape.setLocation(column * PSEUDO_DISTANCE, graph.getChildren().size() * GAP);
		return shape;
	}

	/** @return the width that all nodes of a column get */
	private double width(int column) {
		return ContainedLayout.visible(columns.get(column).getNodes()).stream().mapToDouble(node -> pass.bounds(node).width()).max().orElse(LEAST_WIDTH);
	}

	/** @return as wide as the widest column, so that a first node fits in */
	private double emptyWidth() {
		return IntStream.range(0, columns.size()).mapToDouble(this::width).max().orElse(LEAST_WIDTH);
	}

	private double height(Node node, double width) {
		return Math.max(ownHeight(node, width), ends.height(node));
	}

	private double ownHeight(Node node, double width) {
		return isStretched(node) ? pass.heightAt(node, width) : pass.bounds(node).height();
	}

	/** @return whether the node may be made as wide as its column: a plain one whose width nobody has set to something else */
	private static boolean isStretched(Node node) {
		return node.getKind() == NodeKind.NODE && node.getHeight() < 0;
	}

	private void add(Edge edge) {
		Node source = ends.inColumn(edge.getSource()).orElse(null);
		Node target = ends.inColumn(edge.getEnd()).orElse(null);
		if (!edge.isVisible() || source == null || target == null || columnOf.get(source).equals(columnOf.get(target))) {
			return;
		}
		ElkEdge line = ElkGraphUtil.createSimpleEdge(nodes.get(source), nodes.get(target));
		line.setIdentifier(edge.getId());
		edges.put(edge, line);
	}

	/** @return room before each column for the widest label of an edge that ends there */
	private double[] labelRooms() {
		double[] rooms = new double[columns.size()];
		edges.forEach((edge, line) -> pass.labelSize(edge).ifPresent(size -> {
			int column = columnOf.get(ends.inColumn(edge.getEnd()).orElseThrow());
			rooms[column] = column == 0 ? 0 : Math.max(rooms[column], size.width() + 2 * GUTTER);
		}));
		return rooms;
	}

	private void place() {
		List<Bounds> inner = new ArrayList<>();
		for (int column = 0; column < columns.size(); column++) {
			inner.add(extent(column));
		}
		double caption = 0;
		for (int column = 0; column < columns.size(); column++) {
			caption = Math.max(caption, pass.titleHeight(columns.get(column), inner.get(column).width() + 2 * PADDING));
		}
		double down = caption + CAPTION_GAP - top();
		double bottom = lowestPiece() + down;
		for (int column = 0; column < columns.size(); column++) {
			bottom = Math.max(bottom, placeNodes(column, inner.get(column), down));
		}
		List<Sidings> sidings = sidings(down);
		double[] lanes = sidings.stream().mapToDouble(Sidings::room).toArray();
		Gutters gutters = new Gutters(inner, labelRooms(), lanes, ORIGIN + PADDING);
		for (int column = 0; column < columns.size(); column++) {
			int height = (int) Math.ceil((Math.max(bottom, caption + 48) + PADDING) / 8) * 8;
			placeColumn(columns.get(column), inner.get(column).x(), inner.get(column).width() + lanes[column], gutters, height);
		}
		placeOthers(bottom + caption + ORIGIN);
		Routes routes = new Routes(plan, pass, nodes, gutters, down + ORIGIN);
		edges.forEach(routes::route);
		request.diagram().getEdges().stream().filter(edge -> !edges.containsKey(edge)).forEach(edge -> routes.routeWithin(edge, sidings));
	}

	/** @return where the highest node or the highest piece of a line lies: lines run above nodes too */
	private double top() {
		double pieces = routes().mapToDouble(Point::y).min().orElse(Double.MAX_VALUE) - PIECE_GAP;
		return Math.min(pieces, nodes.values().stream().mapToDouble(ElkNode::getY).min().orElse(0));
	}

	private double lowestPiece() {
		return routes().mapToDouble(Point::y).max().orElse(0);
	}

	private Stream<Point> routes() {
		return edges.values().stream().filter(line -> !line.getSections().isEmpty()).flatMap(line -> Steps.points(line).stream());
	}

	/** @return for each column the lanes of the edges within it */
	private List<Sidings> sidings(double down) {
		List<Sidings> result = new ArrayList<>();
		for (int column = 0; column < columns.size(); column++) {
			Map<Node, Bounds> places = new LinkedHashMap<>();
			ContainedLayout.visible(columns.get(column).getNodes()).forEach(node -> places.put(node, planned(node)));
			result.add(new Sidings(places, ends.within(column), node -> Routes.rightEnds(nodes.get(node), down)));
		}
		return result;
	}

	/** @return where a node will be, relative to its column */
	private Bounds planned(Node node) {
		Plan.Place place = plan.place(node);
		ElkNode shape = nodes.get(node);
		return new Bounds(place.x(), place.y(), shape.getWidth(), shape.getHeight());
	}

	/** @return where a column's nodes lie */
	private Bounds extent(int column) {
		Stream<ElkNode> shapes = fillers.containsKey(column) ? Stream.of(fillers.get(column))
				: nodes.entrySet().stream().filter(entry -> columnOf.get(entry.getKey()) == column).map(Map.Entry::getValue);
		return shapes.map(shape -> new Bounds(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight())).reduce(Bounds::union).orElseThrow();
	}

	private double placeNodes(int column, Bounds inner, double down) {
		FreePlaces free = new FreePlaces(gap(column));
		List<Node> children = ContainedLayout.visible(columns.get(column).getNodes());
		double bottom = 0;
		for (Node node : children) {
			if (!request.mayMove(node)) {
				free.fix(pass.bounds(node));
				bottom = Math.max(bottom, pass.bounds(node).bottom());
			}
		}
		List<Node> movable = children.stream().filter(request::mayMove).sorted(Comparator.comparingDouble(node -> nodes.get(node).getY())).toList();
		for (Node node : movable) {
			ElkNode shape = nodes.get(node);
			Bounds place = free.take(new Bounds(PADDING + shape.getX() - inner.x(), shape.getY() + down, shape.getWidth(), shape.getHeight()));
			int height = place.height() > ownHeight(node, place.width()) + 0.5 ? (int) Math.round(place.height()) : node.getHeight();
			plan.place(node, place.x(), place.y(), width(node, place.width()), height);
			bottom = Math.max(bottom, place.bottom());
		}
		return bottom;
	}

	/** @return the width to be written: where all nodes of a column are of one width anyway, it stays automatic */
	private int width(Node node, double width) {
		List<Node> siblings = ContainedLayout.visible(((Node) node.eContainer()).getNodes());
		boolean uneven = siblings.stream().anyMatch(sibling -> pass.bounds(sibling).width() != width);
		return isStretched(node) && uneven ? (int) Math.round(width) : node.getWidth();
	}

	private void placeColumn(Node column, double x, double width, Gutters gutters, int height) {
		if (request.mayMove(column)) {
			plan.place(column, gutters.across(x) - PADDING, ORIGIN, (int) Math.round(width + 2 * PADDING), height);
		}
	}

	/** Nodes at the root that are no columns stand in a row below them. */
	private void placeOthers(double top) {
		double x = ORIGIN;
		for (Node node : ContainedLayout.visible(request.diagram().getNodes())) {
			if (!columns.contains(node) && request.mayMove(node)) {
				plan.place(node, x, top + ORIGIN);
				x += pass.extent(node).width() + 2 * GAP;
			}
		}
	}
}
