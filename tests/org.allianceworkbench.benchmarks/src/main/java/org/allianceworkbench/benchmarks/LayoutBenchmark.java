// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.viewpoint.arrange.ArrangeRequest;
import org.allianceworkbench.viewpoint.arrange.Arranger;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.layout.LayeredArranger;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.scene.ScenePass;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/**
 * Arranges a generated map of strict columns with our arranger, measuring of labels and making of the command included, and lets bare ELK lay
 * out the same graph under the same strategies; prints the ratio of the medians. Argument: the number of nodes, 300 when there is none.
 */
public final class LayoutBenchmark {
	private static final int RUNS = 15;
	private static final int WARM_UP = 10;

	private LayoutBenchmark() {
	}

	/** Runs the benchmark. */
	public static void main(String[] args) {
		int nodes = args.length > 0 ? Integer.parseInt(args[0]) : 300;
		Diagram diagram = GeneratedDiagram.of(nodes);
		LayoutMetaDataService.getInstance();
		double ours = median(() -> arrange(diagram));
		double bare = median(() -> bare(diagram));
		System.out.printf("Arrange a map of %,d nodes and %,d edges: ours %.0f ms, bare ELK %.0f ms, ratio %.2f%n", nodes, diagram.getEdges().size(), ours, bare,
				ours / bare);
	}

	private static void arrange(Diagram diagram) {
		SceneBuilder scenes = new SceneBuilder(new SceneContext(new TextMeasurer()));
		EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
		Arranger arranger = new LayeredArranger();
		arranger.arrange(new ArrangeRequest(diagram, scenes, domain, Map.of("org.eclipse.elk.partitioning.activate", "true")));
	}

	private static void bare(Diagram diagram) {
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		ScenePass pass = new SceneBuilder(new SceneContext(new TextMeasurer())).pass();
		Map<Node, ElkNode> shapes = new HashMap<>();
		for (int column = 0; column < diagram.getNodes().size(); column++) {
			for (Node node : diagram.getNodes().get(column).getNodes()) {
				Bounds bounds = pass.bounds(node);
				ElkNode shape = ElkGraphUtil.createNode(graph);
				shape.setDimensions(bounds.width(), bounds.height());
				shape.setLocation(column * 400, shapes.size());
				shapes.put(node, shape);
			}
		}
		for (Edge edge : diagram.getEdges()) {
			ElkGraphUtil.createSimpleEdge(shapes.get(edge.getSource()), shapes.get(edge.getEnd()));
		}
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
	}

	static double median(Runnable work) {
		double[] times = new double[RUNS];
		for (int run = -WARM_UP; run < RUNS; run++) {
			long start = System.nanoTime();
			work.run();
			if (run >= 0) {
				times[run] = (System.nanoTime() - start) / 1e6;
			}
		}
		Arrays.sort(times);
		return times[RUNS / 2];
	}
}
