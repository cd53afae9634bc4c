// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.arrange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A diagram to be arranged.
 *
 * @param scenes knows how large things are
 * @param domain where the command is to be executed
 * @param only the nodes that may move; empty for all
 * @param options the layout options that the specification asks for, by their ids; empty where it asks for none
 * @param cancelled asked now and then; true ends the work
 */
public record ArrangeRequest(Diagram diagram, SceneBuilder scenes, EditingDomain domain, Collection<Node> only, Map<String, String> options,
		BooleanSupplier cancelled) {
	public ArrangeRequest {
		only = List.copyOf(only);
		options = Map.copyOf(options);
	}

	/** A request for all of a diagram, never cancelled. */
	public ArrangeRequest(Diagram diagram, SceneBuilder scenes, EditingDomain domain, Map<String, String> options) {
		this(diagram, scenes, domain, List.of(), options, () -> false);
	}

	/** @return whether the node may be moved */
	public boolean mayMove(Node node) {
		return !node.isPinned() && (only.isEmpty() || only.contains(node));
	}
}
