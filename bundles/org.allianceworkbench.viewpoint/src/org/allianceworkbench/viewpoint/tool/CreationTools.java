// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.Link;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** Tools that are used on one place: creation of nodes and containers, generic tools, selection, actions. */
final class CreationTools {
	private final ToolRun run;

	CreationTools(ToolRun run) {
		this.run = run;
	}

	boolean appliesTo(Tool tool, EObject container) {
		if (tool instanceof Tool.NodeCreationDescription creation) {
			return hasPlace(creation.nodeMappings(), creation.extraMappings(), container);
		}
		return !(tool instanceof Tool.ContainerCreationDescription creation)
				|| hasPlace(creation.containerMappings(), creation.extraMappings(), container);
	}

	private boolean hasPlace(List<? extends AbstractNodeMapping> made, List<Link<AbstractNodeMapping>> extra, EObject container) {
		boolean named = container instanceof DiagramElement element
				&& run.synchronizer().isOf(element, extra.stream().flatMap(Link::stream).toList());
		return named || made.isEmpty() || made.stream().anyMatch(mapping -> run.synchronizer().accepts(container, mapping));
	}

	Optional<Command> create(Tool tool, EObject container, Tools.Location at) {
		Map<String, Object> variables = run.variables();
		if (!appliesTo(tool, container)) {
			return Optional.empty();
		}
		if (tool instanceof Tool.NodeCreationDescription creation) {
			run.put(variables, creation.containerVariable(), creation.containerViewVariable(), container);
			return create(tool, creation.nodeMappings(), variables, container, at);
		}
		if (tool instanceof Tool.ContainerCreationDescription creation) {
			run.put(variables, creation.containerVariable(), creation.containerViewVariable(), container);
			return create(tool, creation.containerMappings(), variables, container, at);
		}
		if (tool instanceof Tool.ToolDescription generic) {
			run.put(variables, generic.elementVariable(), generic.elementViewVariable(), container);
			return create(tool, List.of(), variables, container, at);
		}
		return Optional.empty();
	}

	private Optional<Command> create(Tool tool, List<? extends AbstractNodeMapping> mappings, Map<String, Object> variables,
			EObject container, Tools.Location at) {
		return run.command(tool, ToolRun.target(container), variables, () -> run.place(container, at),
				runner -> runner.created().forEach(object -> run.show(object, mappings, container)));
	}

	Optional<Command> select(Tool.SelectionWizardDescription tool, EObject container, List<EObject> chosen) {
		Map<String, Object> variables = variables(tool, container);
		variables.put(tool.elementVariable(), tool.multiple() ? chosen : chosen.stream().findFirst().orElse(null));
		return run.command(tool, ToolRun.target(container), variables);
	}

	List<EObject> candidates(Tool.SelectionWizardDescription tool, EObject container) {
		return run.synchronizer().evaluate(tool.candidates(), ToolRun.target(container), variables(tool, container)).asObjects();
	}

	private Map<String, Object> variables(Tool.SelectionWizardDescription tool, EObject container) {
		Map<String, Object> variables = run.variables();
		run.put(variables, tool.containerVariable(), tool.containerViewVariable(), container);
		return variables;
	}

	Optional<Command> act(Tool.OperationAction action, List<? extends DiagramElement> elements) {
		Map<String, Object> variables = run.variables();
		variables.put(action.viewVariable(), elements.stream().map(run.synchronizer()::view).toList());
		return run.command(action, ToolRun.target(elements.isEmpty() ? run.synchronizer().diagram() : elements.get(0)), variables);
	}
}
