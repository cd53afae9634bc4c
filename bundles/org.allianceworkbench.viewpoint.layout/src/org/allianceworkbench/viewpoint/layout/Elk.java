// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;

/** Runs ELK's layered algorithm with the options that all our arrangements share. */
final class Elk {
	/** Above this number of nodes fewer attempts are made at finding an order with few crossings, and places are found by the fastest way. */
	private static final int MANY = 150;

	private Elk() {
	}

	/** @return whether there are so many nodes that one way of arranging them must do */
	static boolean isMany(int nodes) {
		return nodes > MANY;
	}

	/** Sets the shared options on a graph. */
	static void configure(ElkNode graph, int nodes) {
		graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
		graph.setProperty(LayeredOptions.THOROUGHNESS, isMany(nodes) ? 7 : 20);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
				isMany(nodes) ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING, EdgeStraighteningStrategy.IMPROVE_STRAIGHTNESS);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
	}

	/** @throws CancellationException where somebody does not want to wait any longer */
	static void run(ElkNode graph, BooleanSupplier cancelled) {
		// Asking for the service registers the types of options that the algorithm copies.
		LayoutMetaDataService.getInstance();
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return cancelled.getAsBoolean();
			}
		});
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("The arrangement was cancelled.");
		}
	}
}
