// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Picks nodes out of a scene, each with all that it contains, and the edges between them. */
final class ScenePart {
	private final Predicate<SceneNode> wanted;
	private final List<SceneNode> nodes = new ArrayList<>();
	private final Set<String> kept = new HashSet<>();

	private ScenePart(Predicate<SceneNode> wanted) {
		this.wanted = wanted;
	}

	static Scene of(Scene whole, Predicate<SceneNode> wanted) {
		ScenePart part = new ScenePart(wanted);
		whole.nodes().forEach(node -> part.pick(node, 0, 0));
		List<SceneEdge> edges = part.edges(whole.edges());
		Bounds all = SceneExtent.around(SceneExtent.of(part.nodes, edges));
		return new Scene(whole.id(), whole.title(), all.x(), all.y(), all.width(), all.height(), part.nodes, edges, List.of());
	}

	/** @param x where the parent's left edge is in the diagram */
	private void pick(SceneNode node, double x, double y) {
		double left = x + node.x();
		double top = y + node.y();
		if (wanted.test(node)) {
			nodes.add(new SceneNode(node.id(), node.semanticId(), node.mapping(), node.name(), node.tooltip(), left, top, node.width(), node.height(),
					node.primitives(), node.children(), node.bordered()));
			keep(node);
		} else {
			below(node).forEach(each -> pick(each, left, top));
		}
	}

	private void keep(SceneNode node) {
		kept.add(node.id());
		below(node).forEach(this::keep);
	}

	private static Stream<SceneNode> below(SceneNode node) {
		return Stream.concat(node.children().stream(), node.bordered().stream());
	}

	/** An edge may end at another, so what one pass brings may bring more. */
	private List<SceneEdge> edges(List<SceneEdge> all) {
		boolean grows = true;
		while (grows) {
			grows = false;
			for (SceneEdge edge : all) {
				grows |= kept.contains(edge.source()) && kept.contains(edge.target()) && kept.add(edge.id());
			}
		}
		return all.stream().filter(edge -> kept.contains(edge.id())).toList();
	}
}
