// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.ContainerMapping;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.eclipse.emf.ecore.EObject;

/** Says in sentences why tools do nothing: by the kinds that they join, and by the words that their specification has for them. */
final class Refusals {
	private static final int KINDS_TOLD = 4;

	private final ToolRun run;
	private final CreationTools creations;
	private final EdgeTools edges;

	Refusals(ToolRun run, CreationTools creations, EdgeTools edges) {
		this.run = run;
		this.creations = creations;
		this.edges = edges;
	}

	String ofCreation(Tool tool, Object container) {
		String where = container instanceof Diagram ? "here" : "in " + name((DiagramElement) container);
		List<ContainerMapping> homes = creations.appliesTo(tool, (EObject) container) ? List.of() : homes(tool);
		return quoted(tool.label()) + " is not possible " + where + (homes.isEmpty() ? "." + reason(tool) : " but in " + kinds(homes) + ".");
	}

	/** The kinds of containers that hold what a tool makes. */
	private List<ContainerMapping> homes(Tool tool) {
		List<? extends AbstractNodeMapping> made = tool instanceof Tool.NodeCreationDescription node ? node.nodeMappings()
				: tool instanceof Tool.ContainerCreationDescription container ? container.containerMappings() : List.of();
		return run.synchronizer().description().allMappings().stream().filter(ContainerMapping.class::isInstance).map(ContainerMapping.class::cast)
				.filter(home -> Stream.concat(home.nodeMappings().stream(), home.containerMappings().stream()).anyMatch(made::contains)).toList();
	}

	String ofStart(Tool.EdgeCreationDescription tool, DiagramElement source) {
		return edges.isEnd(source, tool, true) ? quoted(tool.label()) + " is not possible from " + name(source) + "." + reason(tool)
				: quoted(tool.label()) + " does not begin at " + name(source) + " but at " + kinds(edges.ends(tool, true)) + ".";
	}

	String ofConnection(Tool.EdgeCreationDescription tool, DiagramElement source, DiagramElement target) {
		if (!edges.canStart(tool, source)) {
			return ofStart(tool, source);
		}
		return edges.isEnd(target, tool, false)
				? quoted(tool.label()) + " is not possible from " + name(source) + " to " + name(target) + "." + reason(tool)
				: quoted(tool.label()) + " does not end at " + name(target) + " but at " + kinds(edges.ends(tool, false)) + ".";
	}

	String ofReconnection(Edge edge, boolean sourceEnd, DiagramElement newEnd) {
		Optional<Tool.ReconnectEdgeDescription> tool = edges.reconnectTool(edge, sourceEnd);
		if (tool.isEmpty()) {
			return "This end of " + quoted(edge.getMapping()) + " cannot be moved; delete the connection and make another.";
		}
		List<Mapping> ends = edges.ends(edge, sourceEnd);
		return run.synchronizer().isOf(newEnd, ends) ? "This end cannot be moved to " + name(newEnd) + "." + reason(tool.get())
				: "This end cannot be moved to " + name(newEnd) + " but to " + kinds(ends) + ".";
	}

	private static String reason(Tool tool) {
		String words = tool.base().documentation();
		return words == null || words.isBlank() ? "" : " " + words;
	}

	private static String kinds(List<? extends Mapping> mappings) {
		List<String> labels = mappings.stream().map(Mapping::label).distinct().toList();
		int told = Math.min(labels.size(), KINDS_TOLD);
		String all = String.join(", ", labels.subList(0, told));
		int last = all.lastIndexOf(", ");
		return told < labels.size() ? all + " and others" : last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
	}

	/** The first line, since labels carry more than the name. */
	private static String name(DiagramElement element) {
		String label = element.getAppearance() == null ? null : element.getAppearance().label();
		return label == null || label.isBlank() ? quoted(element.getMapping()) : quoted(label.strip().lines().findFirst().orElse(label));
	}

	private static String quoted(String text) {
		return "\"" + text + "\"";
	}
}
