// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** Tools of elements that are there: direct edit, deletion, double click, paste. */
final class ElementTools {
	private final ToolRun run;

	ElementTools(ToolRun run) {
		this.run = run;
	}

	private <T> Optional<T> tool(DiagramElement element, Function<Mapping, Optional<T>> kind) {
		return run.synchronizer().mapping(element).flatMap(kind);
	}

	boolean canDirectEdit(DiagramElement element) {
		return tool(element, Mapping::labelDirectEdit)
				.filter(tool -> run.holds(tool.precondition(), element.getTarget(), variables(element))).isPresent();
	}

	String directEditText(DiagramElement element) {
		return tool(element, Mapping::labelDirectEdit).filter(tool -> tool.inputLabel().isGiven())
				.map(tool -> run.synchronizer().evaluate(tool.inputLabel(), element.getTarget(), variables(element)).asText())
				.orElseGet(() -> shownLabel(element));
	}

	private static String shownLabel(DiagramElement element) {
		return element.getAppearance() == null || element.getAppearance().label() == null ? "" : element.getAppearance().label();
	}

	Optional<Command> directEdit(DiagramElement element, String text) {
		return tool(element, Mapping::labelDirectEdit).flatMap(tool -> new Mask(tool.mask()).split(text).flatMap(arguments -> {
			Map<String, Object> variables = variables(element);
			variables.putAll(arguments);
			return run.command(tool, element.getTarget(), variables);
		}));
	}

	private Map<String, Object> variables(DiagramElement element) {
		Map<String, Object> variables = run.variables();
		variables.put("view", run.synchronizer().view(element));
		return variables;
	}

	Optional<Command> delete(Collection<? extends DiagramElement> elements) {
		List<Consumer<ModelDeletion>> byTool = new ArrayList<>();
		List<EObject> byDefault = new ArrayList<>();
		for (DiagramElement element : elements) {
			Optional<Tool.DeleteElementDescription> tool = tool(element, Mapping::deletion);
			if (tool.isEmpty()) {
				byDefault.addAll(element.getSemanticElements());
			} else if (!run.holds(tool.get().precondition(), element.getTarget(), variables(tool.get(), element))) {
				return Optional.empty();
			} else {
				byTool.add(deletion(tool.get(), element));
			}
		}
		return byTool.isEmpty() && byDefault.isEmpty() ? Optional.empty() : Optional.of(SessionCommand.of("Delete", () -> {
			try (ModelDeletion deletion = new ModelDeletion()) {
				byTool.forEach(tool -> tool.accept(deletion));
				deletion.delete(byDefault);
			}
		}));
	}

	/** The variables are taken now, because an earlier deletion may take the element off the diagram. */
	private Consumer<ModelDeletion> deletion(Tool.DeleteElementDescription tool, DiagramElement element) {
		EObject target = element.getTarget();
		Map<String, Object> variables = variables(tool, element);
		return deletion -> run.run(tool.operation(), target, variables, deletion);
	}

	private Map<String, Object> variables(Tool.DeleteElementDescription tool, DiagramElement element) {
		Map<String, Object> variables = run.variables();
		run.put(variables, tool.elementVariable(), tool.elementViewVariable(), element);
		variables.put(tool.containerViewVariable(), run.synchronizer().view(element.eContainer()));
		return variables;
	}

	Optional<Command> doubleClick(DiagramElement element) {
		return tool(element, Mapping::doubleClick).flatMap(tool -> {
			Map<String, Object> variables = run.variables();
			run.put(variables, tool.elementVariable(), tool.elementViewVariable(), element);
			return run.command(tool, element.getTarget(), variables);
		});
	}

	Optional<Command> paste(DiagramElement copied, EObject container) {
		Stream<Tool.PasteDescription> pastes = container instanceof Diagram
				? run.synchronizer().description().pasteDescriptions().stream()
				: run.synchronizer().mapping((DiagramElement) container).stream().flatMap(mapping -> mapping.pasteDescriptions().stream());
		return pastes.findFirst().flatMap(tool -> {
			Map<String, Object> variables = run.variables();
			run.put(variables, tool.containerVariable(), tool.containerViewVariable(), container);
			run.put(variables, tool.copiedElementVariable(), tool.copiedViewVariable(), copied);
			return run.command(tool, ToolRun.target(container), variables);
		});
	}
}
