// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.List;

import org.eclipse.elk.graph.ElkNode;

/** What no edge joins to anything: it stands in rows below the rest, which ELK arranges without it. */
final class Unjoined {
	private static final double LEAST_ROW = 960;

	private final ElkNode graph;
	private final double margin;
	private final double gap;
	private final List<ElkNode> shapes;

	/**
	 * Takes what is not joined out of the graph.
	 *
	 * @param margin around the graph, in pixels
	 * @param gap between two shapes, in pixels
	 */
	Unjoined(ElkNode graph, double margin, double gap) {
		this.graph = graph;
		this.margin = margin;
		this.gap = gap;
		shapes = graph.getChildren().stream().filter(shape -> shape.getChildren().isEmpty() && shape.getPorts().isEmpty()
				&& shape.getIncomingEdges().isEmpty() && shape.getOutgoingEdges().isEmpty()).toList();
		graph.getChildren().removeAll(shapes);
	}

	/** Gives it its places, once ELK has arranged the rest, and puts it back into the graph. */
	void place() {
		double right = Math.max(LEAST_ROW, graph.getWidth() - margin);
		double x = margin;
		double y = graph.getChildren().isEmpty() ? margin : graph.getHeight();
		double row = 0;
		for (ElkNode shape : shapes) {
			if (x > margin && x + shape.getWidth() > right) {
				x = margin;
				y += row + gap;
				row = 0;
			}
			shape.setLocation(x, y);
			x += shape.getWidth() + gap;
			row = Math.max(row, shape.getHeight() + shape.getLabels().stream().mapToDouble(label -> label.getHeight()).sum());
		}
		graph.getChildren().addAll(shapes);
	}
}
