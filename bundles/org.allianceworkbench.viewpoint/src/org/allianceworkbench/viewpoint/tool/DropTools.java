// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** Tools that take what is dragged into a container. */
final class DropTools {
	private final ToolRun run;

	/** Something dragged: an object, and the element that shows it where it comes from the diagram, else null. */
	private record Dragged(EObject object, DiagramElement element) {
	}

	DropTools(ToolRun run) {
		this.run = run;
	}

	/** All elements or none. */
	Optional<Command> drop(Collection<? extends DiagramElement> elements, EObject container, Tools.Location at) {
		List<Command> commands = new ArrayList<>();
		for (DiagramElement element : elements) {
			drop(new Dragged(element.getTarget(), element), container, at).ifPresent(commands::add);
		}
		return commands.isEmpty() || commands.size() < elements.size() ? Optional.empty()
				: Optional.of(SessionCommand.of(commands.get(0).getLabel(), () -> commands.forEach(Command::execute)));
	}

	Optional<Command> drop(EObject object, EObject container, Tools.Location at) {
		return drop(new Dragged(object, null), container, at);
	}

	private Optional<Command> drop(Dragged dragged, EObject container, Tools.Location at) {
		return tools(container).filter(tool -> takes(tool, dragged, container)).findFirst()
				.flatMap(tool -> run.command(tool, dragged.object(), variables(tool, dragged, container), () -> run.place(container, at),
						runner -> dropped(tool, dragged, container)));
	}

	private Stream<Tool.ContainerDropDescription> tools(EObject container) {
		if (container instanceof Diagram) {
			return run.synchronizer().description().dropDescriptions().stream();
		}
		return run.synchronizer().mapping((DiagramElement) container).filter(AbstractNodeMapping.class::isInstance)
				.map(AbstractNodeMapping.class::cast).stream().flatMap(mapping -> mapping.dropDescriptions().stream());
	}

	private boolean takes(Tool.ContainerDropDescription tool, Dragged dragged, EObject container) {
		boolean inside = dragged.element() != null;
		boolean shows = tool.mappings().isEmpty() ? !inside
				: tool.mappings().stream().anyMatch(mapping -> DiagramSynchronizer.mayShow(mapping, dragged.object()));
		return tool.dragSource() != (inside ? Tool.DragSource.PROJECT_EXPLORER : Tool.DragSource.DIAGRAM) && shows
				&& run.holds(tool.precondition(), dragged.object(), variables(tool, dragged, container));
	}

	private Map<String, Object> variables(Tool.ContainerDropDescription tool, Dragged dragged, EObject container) {
		Map<String, Object> variables = run.variables();
		run.put(variables, tool.newContainerVariable(), tool.newViewContainerVariable(), container);
		variables.put(tool.elementVariable(), dragged.object());
		if (dragged.element() != null) {
			variables.put(tool.oldContainerVariable(), ToolRun.target(dragged.element().eContainer()));
		}
		return variables;
	}

	private void dropped(Tool.ContainerDropDescription tool, Dragged dragged, EObject container) {
		if (dragged.element() instanceof Node node) {
			run.synchronizer().changes().move(node, container);
		}
		List<AbstractNodeMapping> mappings = tool.mappings().stream().filter(AbstractNodeMapping.class::isInstance)
				.map(AbstractNodeMapping.class::cast).toList();
		run.show(dragged.object(), mappings, container);
	}
}
