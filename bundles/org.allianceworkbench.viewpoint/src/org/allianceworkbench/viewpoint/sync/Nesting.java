// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.expression.EvaluationProblem;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.eclipse.emf.ecore.EObject;

/**
 * Ends what would go on for ever. A mapping that shows all instances within itself draws each order in which they can stand in each other:
 * ten objects give ten million elements. So an object within itself by the same mapping is shown, but nothing in it; and nothing is
 * filled that lies too deep, or once the diagram has more nodes than anybody can look at.
 */
final class Nesting {
	/** Levels of nodes in each other. The deepest diagram of the conformance kit has four. */
	static final int DEEPEST = 50;
	/** Nodes of one diagram; nodes directly on it are all shown. */
	static final int MOST = 20_000;

	private final Map<Region, EvaluationProblem> left = new LinkedHashMap<>();
	private final Set<Region> waiting = new LinkedHashSet<>();
	private final Function<EObject, ElementState> states;
	private int nodes;

	/** @param states what is known of an element, null where it is unknown */
	Nesting(Function<EObject, ElementState> states) {
		this.states = states;
	}

	void added(DiagramElement element) {
		nodes += element instanceof Node ? 1 : 0;
	}

	void removed(DiagramElement element, Region region) {
		nodes -= element instanceof Node ? 1 : 0;
		forget(region);
	}

	/** The places that were left empty for want of room, where there is room again. */
	Set<Region> takeWaiting() {
		if (waiting.isEmpty() || nodes > MOST) {
			return Set.of();
		}
		Set<Region> taken = new LinkedHashSet<>(waiting);
		taken.forEach(this::forget);
		return taken;
	}

	/** Returns whether a place is to be filled. One that holds something already is always kept in step. */
	boolean mayFill(Region region) {
		forget(region);
		if (!(region.shown() instanceof Node node) || !node.getNodes().isEmpty() || !node.getBordered().isEmpty()) {
			return true;
		}
		if (depth(node) >= DEEPEST) {
			left.put(region, problem(region.mapping(), "elements would stand in each other more than " + DEEPEST + " deep; what lies deeper"));
			return false;
		}
		if (nodes > MOST) {
			left.put(region, problem(region.mapping(), "the diagram would have more than " + MOST + " nodes; what would stand in these"));
			waiting.add(region);
			return false;
		}
		return !repeats(node, region.mapping());
	}

	private void forget(Region region) {
		left.remove(region);
		waiting.remove(region);
	}

	private static EvaluationProblem problem(Mapping mapping, String sentence) {
		return new EvaluationProblem(mapping.semanticCandidates(), EvaluationProblem.Severity.WARNING,
				sentence + " is left out. Candidates that depend on the object around them, such as its contents, come to an end", Optional.empty());
	}

	private static int depth(Node node) {
		int depth = 1;
		for (EObject around = node.eContainer(); around instanceof Node; around = around.eContainer()) {
			depth++;
		}
		return depth;
	}

	private boolean repeats(Node node, Mapping mapping) {
		for (EObject around = node.eContainer(); around instanceof Node outer; around = outer.eContainer()) {
			ElementState state = states.apply(outer);
			if (state != null && state.mapping().equals(mapping) && outer.getTarget() == node.getTarget()) {
				return true;
			}
		}
		return false;
	}

	/** What is left out and why, once for each mapping. */
	List<EvaluationProblem> problems() {
		return left.values().stream().distinct().toList();
	}
}
