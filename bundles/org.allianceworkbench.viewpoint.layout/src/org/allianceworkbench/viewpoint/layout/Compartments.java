// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.scene.ScenePass;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where edges end at nodes that ELK knows as wholes only, though edges end at what is in them too: each end gets a fixed place, beside the
 * line or the title of the compartment that it belongs to, or of the whole, so that no edge seems to mean another part.
 * For edges that run to the left or right.
 */
final class Compartments {
	/** Between ends, in pixels, where there is room. */
	private static final double APART = 12;

	/** One side of a part of a node. */
	private record Strip(Node node, DiagramElement part, boolean incoming) {
	}

	/** An edge's end, and the edge. */
	private record End(ElkPort port, ElkEdge line) {
	}

	private final ScenePass pass;
	private final Map<Strip, List<End>> strips = new LinkedHashMap<>();
	private final Set<Node> divided = new HashSet<>();

	Compartments(ScenePass pass) {
		this.pass = pass;
	}

	/** Says at what in a node that ELK knows an edge ends. */
	void note(Node node, DiagramElement part) {
		if (node != part) {
			divided.add(node);
		}
	}

	boolean isDivided(Node node) {
		return divided.contains(node);
	}

	/** Fixes the ends of an edge that ends at a divided node; source and target are the ends of the line, as ELK has it. */
	void fix(ElkEdge line, Node source, DiagramElement atSource, Node target, DiagramElement atTarget) {
		if (divided.contains(source)) {
			ElkPort port = port((ElkNode) line.getSources().get(0), false);
			replace(line.getSources(), port);
			strips.computeIfAbsent(new Strip(source, atSource, false), any -> new ArrayList<>()).add(new End(port, line));
		}
		if (divided.contains(target)) {
			ElkPort port = port((ElkNode) line.getTargets().get(0), true);
			replace(line.getTargets(), port);
			strips.computeIfAbsent(new Strip(target, atTarget, true), any -> new ArrayList<>()).add(new End(port, line));
		}
	}

	private static void replace(List<ElkConnectableShape> ends, ElkPort port) {
		ends.clear();
		ends.add(port);
	}

	private static ElkPort port(ElkNode shape, boolean incoming) {
		shape.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		ElkPort port = ElkGraphUtil.createPort(shape);
		port.setProperty(LayeredOptions.PORT_SIDE, incoming ? PortSide.WEST : PortSide.EAST);
		port.setX(incoming ? 0 : shape.getWidth());
		return port;
	}

	/** Places the ends at each part in their order. */
	void place() {
		strips.forEach((strip, ends) -> {
			Node part = (Node) strip.part();
			double top = pass.absolute(part).y() - pass.absolute(strip.node()).y();
			double height = part.getKind() == NodeKind.LIST_ELEMENT ? pass.bounds(part).height() : pass.titleHeight(part);
			double step = Math.min(APART, height / (ends.size() + 1));
			for (int index = 0; index < ends.size(); index++) {
				ends.get(index).port().setY(top + height / 2 + (index - (ends.size() - 1) / 2.0) * step);
			}
		});
	}

	/** @return whether ends had to change places so that edges which come from further up end further up, once ELK has led the edges */
	boolean reorder() {
		boolean changed = false;
		for (Map.Entry<Strip, List<End>> entry : strips.entrySet()) {
			List<End> before = List.copyOf(entry.getValue());
			entry.getValue().sort(Comparator.comparingDouble(end -> far(end.line(), entry.getKey().incoming())));
			changed |= !before.equals(entry.getValue());
		}
		place();
		return changed;
	}

	private static double far(ElkEdge line, boolean start) {
		List<ElkEdgeSection> sections = line.getSections();
		return sections.isEmpty() ? 0 : start ? sections.get(0).getStartY() : sections.get(0).getEndY();
	}
}
