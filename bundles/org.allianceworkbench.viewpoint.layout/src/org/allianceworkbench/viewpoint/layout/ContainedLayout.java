// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.allianceworkbench.viewpoint.arrange.ArrangeRequest;
import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.ScenePass;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.IndividualSpacings;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.emf.ecore.EObject;

/** Arranges nodes and containers with all that they hold. Lists and stacks are arranged as wholes: what is in them has its place. */
final class ContainedLayout {
	private static final String DIRECTION = "org.eclipse.elk.direction";
	private static final double PADDING = 16;
	private static final double GAP = 24;
	private static final double ORIGIN = 24;
	/** Between the ends of edges on one side of a node: as far as arrow heads need. */
	private static final double PORT = 12;
	/** How many pixels of detour an arrow is worth that points in the direction in which the diagram reads. */
	private static final double TURNED = 100;
	/** Between nodes of a column that an edge joins: room for an arrow. */
	private static final double BESIDE_GAP = 32;

	private final ArrangeRequest request;
	private final Plan plan;
	private final ScenePass pass;
	private final Map<Node, ElkNode> nodes = new LinkedHashMap<>();
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final Map<Edge, Hubs.Pair> pairs = new LinkedHashMap<>();
	private final Map<Edge, ElkEdge> edges = new LinkedHashMap<>();
	private final Set<Edge> turned = new HashSet<>();
	private final Compartments compartments;
	/** Whether there are labels at edges: ELK gives each a layer of its own, so that each edge needs one, or what stands in one column gets into two. */
	private final boolean labelled;
	/** Edges between neighbours in a column, which ELK does not see. */
	private final Set<Edge> beside = new LinkedHashSet<>();
	private Unjoined unjoined;
	private boolean straightened;
	private boolean moved;

	private ContainedLayout(ArrangeRequest request, Plan plan) {
		this.request = request;
		this.plan = plan;
		this.pass = request.scenes().pass();
		this.compartments = new Compartments(pass);
		add(visible(request.diagram().getNodes()), graph);
		pair();
		labelled = pairs.keySet().stream().anyMatch(edge -> pass.labelSize(edge).isPresent());
	}

	/** Arranges in each of the ways that suit the diagram, and keeps what is easiest to follow. */
	static void arrange(ArrangeRequest request, Plan plan) {
		ContainedLayout best = new ContainedLayout(request, plan);
		if (best.nodes.isEmpty()) {
			return;
		}
		Hubs hubs = new Hubs(best.pairs.values());
		best.lead(hubs::isTurned);
		Optional<Levels> levels = Elk.isMany(best.nodes.size()) ? Optional.empty() : Levels.of(best.pairs.values());
		if (levels.isPresent()) {
			ContainedLayout other = new ContainedLayout(request, plan);
			other.lead(levels.get()::isTurned);
			best = other.cost() < best.cost() ? other : best;
			best = best.better(inColumns(request, plan, levels.get()));
		}
		best.place();
	}

	/** Arranges what is equally far from the hub in one column, with the links within a column from one neighbour to the next. */
	private static Optional<ContainedLayout> inColumns(ArrangeRequest request, Plan plan, Levels levels) {
		ContainedLayout layout = new ContainedLayout(request, plan);
		layout.beside.addAll(layout.pairs.entrySet().stream().filter(entry -> levels.areBeside(entry.getValue().source(), entry.getValue().target()))
				.map(Map.Entry::getKey).toList());
		boolean flat = layout.nodes.values().stream().allMatch(shape -> shape.getParent() == layout.graph);
		if (layout.beside.isEmpty() || !flat || layout.direction() != Direction.RIGHT) {
			return Optional.empty();
		}
		boolean towards = levels.leadTowardsHub(layout.pairs.values());
		layout.graph.setProperty(LayeredOptions.LAYERING_STRATEGY, towards ? LayeringStrategy.LONGEST_PATH : LayeringStrategy.LONGEST_PATH_SOURCE);
		layout.lead(towards ? (source, target) -> levels.isTurned(target, source) : levels::isTurned);
		layout.order(levels, towards);
		return layout.beside.stream().map(layout.pairs::get).anyMatch(layout::isObstructed) ? Optional.empty() : Optional.of(layout);
	}

	private ContainedLayout better(Optional<ContainedLayout> other) {
		return other.filter(layout -> layout.cost() < cost()).orElse(this);
	}

	private void straighten() {
		if (!straightened) {
			Steps.straighten(edges.values(), nodes.values());
			straightened = true;
		}
	}

	private void order(Levels levels, boolean hubIsLast) {
		Map<ElkNode, Integer> columnOf = new LinkedHashMap<>();
		nodes.forEach((node, shape) -> levels.level(node).ifPresent(level -> columnOf.put(shape, hubIsLast ? -level : level)));
		List<ColumnOrder.Link> links = beside.stream().map(pairs::get).map(pair -> new ColumnOrder.Link(nodes.get(pair.source()), nodes.get(pair.target())))
				.toList();
		new ColumnOrder(columnOf, edges.values(), links).apply(graph);
		run();
	}

	/** @return whether another node stands between the two of a column */
	private boolean isObstructed(Hubs.Pair pair) {
		Bounds one = Steps.bounds(nodes.get(pair.source()));
		Bounds other = Steps.bounds(nodes.get(pair.target()));
		Bounds between = one.union(other).grown(-1);
		return nodes.values().stream().map(Steps::bounds).anyMatch(box -> !box.equals(one) && !box.equals(other) && box.overlaps(between));
	}

	/** @return how hard it is to follow, where arrows that point against the direction count too */
	private double cost() {
		straighten();
		return Quality.cost(edges.values()) + TURNED * turned.size();
	}

	private void lead(BiPredicate<Node, Node> turning) {
		Elk.configure(graph, nodes.size());
		graph.setProperty(LayeredOptions.DIRECTION, direction());
		graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
		graph.setProperty(LayeredOptions.PADDING, new ElkPadding(ORIGIN));
		pairs.forEach((edge, pair) -> {
			if (beside.contains(edge)) {
				keepApart(edge, pair);
			} else {
				add(edge, pair.source(), pair.target(), turning.test(pair.source(), pair.target()));
			}
		});
		nodes.forEach(this::makeRoom);
		unjoined = new Unjoined(graph, ORIGIN, GAP);
		compartments.place();
		run();
	}

	private void run() {
		Elk.run(graph, request.cancelled());
		if (compartments.reorder()) {
			Elk.run(graph, request.cancelled());
		}
	}

	/** Leaves room for an arrow, and for a label, above and below nodes that a link within their column joins. */
	private void keepApart(Edge edge, Hubs.Pair pair) {
		double room = BESIDE_GAP + pass.labelSize(edge).map(Bounds::height).orElse(0.0);
		for (Node node : List.of(pair.source(), pair.target())) {
			IndividualSpacings spacing = new IndividualSpacings();
			IndividualSpacings known = nodes.get(node).getProperty(LayeredOptions.SPACING_INDIVIDUAL);
			spacing.setProperty(LayeredOptions.SPACING_NODE_NODE, known == null ? room : Math.max(room, known.getProperty(LayeredOptions.SPACING_NODE_NODE)));
			nodes.get(node).setProperty(LayeredOptions.SPACING_INDIVIDUAL, spacing);
		}
	}

	private void place() {
		straighten();
		unjoined.place();
		beside.forEach(edge -> plan.route(edge, List.of()));
		placeAll(visible(request.diagram().getNodes()));
		edges.forEach(this::route);
	}

	private Direction direction() {
		String wanted = request.options().getOrDefault(DIRECTION, "RIGHT").strip();
		for (Direction direction : Direction.values()) {
			if (direction.name().equalsIgnoreCase(wanted) && direction != Direction.UNDEFINED) {
				return direction;
			}
		}
		return Direction.RIGHT;
	}

	private void add(List<Node> children, ElkNode parent) {
		for (Node node : children) {
			ElkNode shape = ElkGraphUtil.createNode(parent);
			shape.setIdentifier(node.getId());
			nodes.put(node, shape);
			Bounds bounds = pass.bounds(node);
			List<Node> inner = holdsFreely(node) ? visible(node.getNodes()) : List.of();
			if (inner.isEmpty()) {
				shape.setDimensions(bounds.width(), bounds.height());
				outerLabel(node, shape, bounds);
			} else {
				double top = pass.titleHeight(node);
				shape.setProperty(LayeredOptions.PADDING, new ElkPadding(top + 8, PADDING, PADDING, PADDING));
				shape.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
				shape.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(leastWidth(node), leastHeight(node)));
				Elk.configure(shape, inner.size());
				shape.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
				shape.setProperty(LayeredOptions.DIRECTION, direction());
				add(inner, shape);
			}
		}
	}

	/** A container without a size of its own is as wide as its title at least, which the title's height at its present width may hide. */
	private double leastWidth(Node node) {
		return node.getWidth() >= 0 ? node.getWidth() : pass.bareSize(node).width();
	}

	private double leastHeight(Node node) {
		return Math.max(node.getHeight(), pass.bareSize(node).height());
	}

	private void outerLabel(Node node, ElkNode shape, Bounds bounds) {
		Bounds extent = pass.extent(node);
		double below = extent.bottom() - bounds.height();
		if (below > 2) {
			ElkLabel label = ElkGraphUtil.createLabel("label", shape);
			label.setDimensions(extent.width(), below);
			shape.setProperty(LayeredOptions.NODE_LABELS_PLACEMENT, NodeLabelPlacement.outsideBottomCenter());
		}
	}

	private void pair() {
		for (Edge edge : request.diagram().getEdges()) {
			Optional<Node> source = arranged(edge.getSource());
			Optional<Node> target = arranged(edge.getEnd());
			if (edge.isVisible() && source.isPresent() && target.isPresent()) {
				pairs.put(edge, new Hubs.Pair(source.get(), target.get()));
				noteEnds(edge, source.get(), target.get());
			}
		}
	}

	private void noteEnds(Edge edge, Node source, Node target) {
		if (direction().isHorizontal()) {
			compartments.note(source, edge.getSource());
			compartments.note(target, edge.getEnd());
		}
	}

	private void add(Edge edge, Node source, Node target, boolean turn) {
		ElkEdge line = ElkGraphUtil.createSimpleEdge(nodes.get(turn ? target : source), nodes.get(turn ? source : target));
		if (turn) {
			turned.add(edge);
		}
		if (turn) {
			compartments.fix(line, target, edge.getEnd(), source, edge.getSource());
		} else {
			compartments.fix(line, source, edge.getSource(), target, edge.getEnd());
		}
		line.setIdentifier(edge.getId());
		edges.put(edge, line);
		Optional<Bounds> size = pass.labelSize(edge);
		if (size.isPresent()) {
			label(line, size.get().width() + 16, size.get().height());
		} else if (labelled && source != target) {
			label(line, 1, 1);
		}
	}

	private static void label(ElkEdge line, double width, double height) {
		ElkLabel label = ElkGraphUtil.createLabel("label", line);
		label.setDimensions(width, height);
		label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
		label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
	}

	/** Makes a node so high that the edges at its sides, which ELK spreads evenly, lie apart; what holds others freely has room anyway. */
	private void makeRoom(Node node, ElkNode shape) {
		int ends = Math.max(shape.getIncomingEdges().size(), shape.getOutgoingEdges().size());
		if (shape.getChildren().isEmpty() && direction().isHorizontal() && shape.getHeight() < (ends + 1) * PORT) {
			shape.setHeight((ends + 1) * PORT);
		}
	}

	/** @return the innermost node around the end that ELK knows; empty for an end at an edge */
	private Optional<Node> arranged(DiagramElement end) {
		for (EObject part = end; part instanceof Node node; part = part.eContainer()) {
			if (nodes.containsKey(node)) {
				return Optional.of(node);
			}
		}
		return Optional.empty();
	}

	private void placeAll(List<Node> siblings) {
		Bounds shift = shift(siblings);
		FreePlaces free = new FreePlaces(GAP);
		siblings.stream().filter(node -> !request.mayMove(node)).forEach(node -> {
			free.fix(pass.bounds(node));
			ElkNode shape = nodes.get(node);
			moved |= shape.getX() != node.getX() || shape.getY() != node.getY();
		});
		siblings.stream().filter(request::mayMove).sorted(Comparator.comparingDouble((Node node) -> nodes.get(node).getY())
				.thenComparingDouble(node -> nodes.get(node).getX())).forEach(node -> {
					ElkNode shape = nodes.get(node);
					Bounds wanted = new Bounds(shape.getX() + shift.x(), shape.getY() + shift.y(), shape.getWidth(), shape.getHeight());
					Bounds place = free.take(wanted);
					moved |= shift.x() != 0 || shift.y() != 0 || place.y() != wanted.y();
					boolean higher = place.height() > pass.bounds(node).height() + 0.5 && shape.getChildren().isEmpty();
					plan.place(node, place.x(), place.y(), node.getWidth(), higher ? (int) Math.round(place.height()) : node.getHeight());
				});
		for (Node node : siblings) {
			if (!nodes.get(node).getChildren().isEmpty()) {
				placeAll(visible(node.getNodes()));
			}
		}
	}

	/** @return how far the others follow the first node that stays */
	private Bounds shift(List<Node> siblings) {
		return siblings.stream().filter(node -> !request.mayMove(node)).findFirst()
				.map(node -> new Bounds(node.getX() - nodes.get(node).getX(), node.getY() - nodes.get(node).getY(), 0, 0))
				.orElse(new Bounds(0, 0, 0, 0));
	}

	private void route(Edge edge, ElkEdge line) {
		if (moved || !isLed(edge.getSource()) || !isLed(edge.getEnd()) || line.getSections().isEmpty()) {
			plan.route(edge, List.of());
			return;
		}
		List<Point> bends = new ArrayList<>(Bends.of(line));
		if (turned.contains(edge)) {
			Collections.reverse(bends);
		}
		plan.route(edge, bends);
	}

	/** @return whether ELK's line ends at the element itself */
	private boolean isLed(DiagramElement end) {
		return end instanceof Node node && (nodes.containsKey(node) || arranged(node).filter(compartments::isDivided).isPresent());
	}

	private static boolean holdsFreely(Node node) {
		return node.getKind() == NodeKind.CONTAINER && node.getPresentation() == ChildrenPresentation.FREE_FORM;
	}

	static List<Node> visible(List<Node> nodes) {
		return new ArrayList<>(nodes.stream().filter(Node::isVisible).toList());
	}
}
