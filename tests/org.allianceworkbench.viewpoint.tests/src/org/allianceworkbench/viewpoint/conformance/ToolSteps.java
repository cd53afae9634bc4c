// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import static org.allianceworkbench.viewpoint.conformance.Scenario.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Layer;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.spec.ToolSection;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.allianceworkbench.viewpoint.tool.Tools;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Does those steps of a recorded scenario that use tools. */
final class ToolSteps {
	private final ModelSession session;
	private final DiagramSynchronizer synchronizer;
	private final Scenario scenario;
	private final Tools tools;

	ToolSteps(ModelSession session, DiagramSynchronizer synchronizer, Scenario scenario) {
		this.session = session;
		this.synchronizer = synchronizer;
		this.scenario = scenario;
		tools = new Tools(synchronizer);
	}

	@SuppressWarnings("unchecked")
	void execute(Map<String, Object> step, Map<String, Object> result) {
		switch (text(step, "do")) {
		case "create", "generic" -> create(step, result);
		case "edge" -> edge(step, result);
		case "action" -> run(tools.act((Tool.OperationAction) tool(text(step, "tool")),
				((List<String>) step.get("on")).stream().map(scenario::element).toList()), result, "refused: precondition false");
		case "select" -> run(tools.select((Tool.SelectionWizardDescription) tool(text(step, "tool")), place(text(step, "on")),
				((List<String>) step.get("objects")).stream().map(scenario::object).toList()), result, "not executable");
		case "directEdit" -> directEdit(step, result);
		case "delete" -> delete(scenario.element(text(step, "on")), result);
		case "deleteFromDiagram" -> session.execute(SessionCommand.of("Remove", () -> EcoreUtil.remove(scenario.element(text(step, "on")))));
		case "reconnect" -> reconnect(step, result);
		case "drop" -> drop(step, result);
		case "doubleClick" -> doubleClick(step, result);
		case "paste" -> run(tools.paste(scenario.element(text(step, "element")), place(text(step, "on"))), result, "no paste tool");
		default -> throw new UnsupportedOperationException(String.valueOf(step));
		}
	}

	private void run(Optional<Command> command, Map<String, Object> result, String refusal) {
		command.ifPresentOrElse(session::execute, () -> result.put("status", refusal));
	}

	private EObject place(String path) {
		return "diagram".equals(path) ? synchronizer.diagram() : scenario.element(path);
	}

	private void create(Map<String, Object> step, Map<String, Object> result) {
		Tool tool = tool(text(step, "tool"));
		EObject place = place(text(step, "on"));
		Optional<Command> command = tools.create(tool, place, null);
		run(command, result, tools.appliesTo(tool, place) ? "not executable" : "refused: the mapping cannot be created here");
		if (tool.base().elementsToSelect().isGiven() && command.isPresent() && !command.get().getResult().isEmpty()) {
			List<String> names = new ArrayList<>(command.get().getResult().stream().map(object -> Names.of((EObject) object)).toList());
			if (tool.base().inverseSelectionOrder()) {
				Collections.reverse(names); // the kit records what the expression gives, before the order is turned round
			}
			result.put("elementsToSelect", names);
		}
	}

	private void edge(Map<String, Object> step, Map<String, Object> result) {
		Tool tool = tool(text(step, "tool"));
		DiagramElement source = scenario.element(text(step, "source"));
		String refusal = !tools.appliesTo(tool, source) ? "refused: not a valid source"
				: tools.canStart(tool, source) ? "not executable" : "refused: start precondition false";
		run(tools.connect(tool, source, scenario.element(text(step, "target"))), result, refusal);
	}

	private void directEdit(Map<String, Object> step, Map<String, Object> result) {
		DiagramElement element = scenario.element(text(step, "on"));
		Optional<Tool.DirectEditLabel> tool = synchronizer.mapping(element).flatMap(Mapping::labelDirectEdit);
		if (tool.filter(each -> each.inputLabel().isGiven()).isPresent()) {
			result.put("inputLabel", tools.directEditText(element));
		}
		run(tools.directEdit(element, text(step, "text")), result,
				tool.isPresent() ? "not executable" : "no direct edit on this mapping");
	}

	private void delete(DiagramElement element, Map<String, Object> result) {
		Optional<Tool.DeleteElementDescription> tool = synchronizer.mapping(element).flatMap(Mapping::deletion);
		run(tools.delete(List.of(element)), result, tool.isPresent() ? "not executable" : "executed");
	}

	private void reconnect(Map<String, Object> step, Map<String, Object> result) {
		Edge edge = (Edge) scenario.element(text(step, "edge"));
		EdgeMapping mapping = (EdgeMapping) synchronizer.mapping(edge).orElseThrow();
		boolean source = "source".equals(text(step, "end"));
		Optional<Command> command = tools.reconnect(edge, source, scenario.element(text(step, "to")));
		if (command.isPresent()) {
			mapping.reconnectTools().stream().filter(tool -> source ? tool.reconnectsSource() : tool.reconnectsTarget()).findFirst()
					.ifPresent(tool -> result.put("toolUsed", tool.name()));
		}
		boolean none = mapping.reconnectTools().stream().noneMatch(tool -> source ? tool.reconnectsSource() : tool.reconnectsTarget());
		run(command, result, none ? "no reconnect tool" : "refused: no reconnect tool accepts it");
	}

	private void drop(Map<String, Object> step, Map<String, Object> result) {
		EObject place = place(text(step, "on"));
		Optional<Command> command = step.containsKey("element")
				? tools.drop(List.of(scenario.element(text(step, "element"))), place, null)
				: tools.dropFromOutside(scenario.object(text(step, "object")), place, null);
		command.ifPresent(made -> result.put("toolUsed", made.getLabel()));
		run(command, result, "no drop tool accepts it");
	}

	private void doubleClick(Map<String, Object> step, Map<String, Object> result) {
		DiagramElement element = scenario.element(text(step, "on"));
		boolean known = synchronizer.mapping(element).flatMap(Mapping::doubleClick).isPresent();
		run(tools.doubleClick(element), result, known ? "not executable" : "no double click on this mapping");
	}

	private Tool tool(String name) {
		return synchronizer.description().layers().stream().map(Layer::toolSections).flatMap(Collection::stream).flatMap(ToolSteps::tools)
				.filter(tool -> tool.name().equals(name)).findFirst().orElseThrow(() -> new NoSuchElementException("no tool " + name));
	}

	private static Stream<Tool> tools(ToolSection section) {
		return Stream.concat(section.allTools().stream().flatMap(tool -> tool instanceof Tool.PopupMenu menu
				? Stream.concat(Stream.of(tool), menu.actions().stream())
				: Stream.of(tool)), section.subSections().stream().flatMap(ToolSteps::tools));
	}
}
