// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Link;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.eclipse.emf.common.command.Command;

/** Tools that make edges or move their ends. */
final class EdgeTools {
	private final ToolRun run;

	EdgeTools(ToolRun run) {
		this.run = run;
	}

	boolean isEnd(DiagramElement element, Tool.EdgeCreationDescription tool, boolean source) {
		return run.synchronizer().isOf(element, ends(tool, source));
	}

	/** What the edges of a tool may begin or end at. */
	List<Mapping> ends(Tool.EdgeCreationDescription tool, boolean source) {
		Stream<Mapping> extra = (source ? tool.extraSources() : tool.extraTargets()).stream().flatMap(Link::stream);
		return Stream.concat(tool.edgeMappings().stream().flatMap(mapping -> ends(mapping, source).stream()), extra).toList();
	}

	/** What an end of an edge may move to; empty where no mapping in force shows the edge. */
	List<Mapping> ends(Edge edge, boolean source) {
		return mapping(edge).map(known -> ends(known, source)).orElse(List.of());
	}

	private static List<Mapping> ends(EdgeMapping mapping, boolean source) {
		return source ? mapping.sourceMappings() : mapping.targetMappings();
	}

	boolean canStart(Tool tool, DiagramElement source) {
		if (!(tool instanceof Tool.EdgeCreationDescription creation) || !isEnd(source, creation, true)) {
			return false;
		}
		Map<String, Object> variables = run.variables();
		run.put(variables, "preSource", "preSourceView", source);
		return run.holds(creation.connectionStartPrecondition(), source.getTarget(), variables);
	}

	Optional<Command> connect(Tool tool, DiagramElement source, DiagramElement target) {
		if (!canStart(tool, source) || !isEnd(target, (Tool.EdgeCreationDescription) tool, false)) {
			return Optional.empty();
		}
		Tool.EdgeCreationDescription creation = (Tool.EdgeCreationDescription) tool;
		Map<String, Object> variables = run.variables();
		run.put(variables, creation.sourceVariable(), creation.sourceViewVariable(), source);
		run.put(variables, creation.targetVariable(), creation.targetViewVariable(), target);
		run.put(variables, "preSource", "preSourceView", source);
		run.put(variables, "preTarget", "preTargetView", target);
		return run.command(tool, source.getTarget(), variables);
	}

	Optional<Command> reconnect(Edge edge, boolean sourceEnd, DiagramElement newEnd) {
		return reconnectTool(edge, sourceEnd).filter(tool -> run.synchronizer().isOf(newEnd, ends(edge, sourceEnd)))
				.flatMap(tool -> run.command(tool, edge.getTarget(), variables(tool, edge, sourceEnd, newEnd), () -> {
				}, runner -> run.synchronizer().changes().reconnect(edge, sourceEnd, newEnd)));
	}

	/** The tool that moves an end of an edge, whether or not it takes the new end. */
	Optional<Tool.ReconnectEdgeDescription> reconnectTool(Edge edge, boolean sourceEnd) {
		return mapping(edge).stream().flatMap(known -> known.reconnectTools().stream())
				.filter(tool -> sourceEnd ? tool.reconnectsSource() : tool.reconnectsTarget()).findFirst();
	}

	private Optional<EdgeMapping> mapping(Edge edge) {
		return run.synchronizer().mapping(edge).filter(EdgeMapping.class::isInstance).map(EdgeMapping.class::cast);
	}

	/** As recorded from Sirius: source and target are the old and the new end, whichever end moves. */
	private Map<String, Object> variables(Tool.ReconnectEdgeDescription tool, Edge edge, boolean sourceEnd, DiagramElement newEnd) {
		Map<String, Object> variables = run.variables();
		run.put(variables, tool.sourceVariable(), tool.sourceViewVariable(), sourceEnd ? edge.getSource() : edge.getEnd());
		run.put(variables, tool.targetVariable(), tool.targetViewVariable(), newEnd);
		run.put(variables, tool.elementVariable(), tool.edgeViewVariable(), edge);
		variables.put("otherEnd", run.synchronizer().view(sourceEnd ? edge.getEnd() : edge.getSource()));
		return variables;
	}
}
