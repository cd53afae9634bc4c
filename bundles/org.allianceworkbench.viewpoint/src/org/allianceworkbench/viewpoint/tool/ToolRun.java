// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.expression.Value;
import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.ModelOperation;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** What all kinds of tools share: variables, preconditions, and the command that runs the steps. */
final class ToolRun {
	private final DiagramSynchronizer synchronizer;
	private List<OperationProblem> problems = List.of();

	ToolRun(DiagramSynchronizer synchronizer) {
		this.synchronizer = synchronizer;
	}

	DiagramSynchronizer synchronizer() {
		return synchronizer;
	}

	/** What steps of the last tool that ran could not do. */
	List<OperationProblem> problems() {
		return problems;
	}

	/** The variables that every tool has. */
	Map<String, Object> variables() {
		Map<String, Object> variables = new HashMap<>();
		variables.put("diagram", synchronizer.view(synchronizer.diagram()));
		return variables;
	}

	/** Sets a variable to what an element shows, and another to the view of the element. */
	void put(Map<String, Object> variables, String name, String viewName, EObject shown) {
		variables.put(name, target(shown));
		variables.put(viewName, synchronizer.view(shown));
	}

	/** The object that a diagram or an element shows. */
	static EObject target(EObject shown) {
		return shown instanceof Diagram diagram ? diagram.getTarget() : ((DiagramElement) shown).getTarget();
	}

	boolean holds(Expression precondition, EObject self, Map<String, Object> variables) {
		return !precondition.isGiven() || synchronizer.evaluate(precondition, self, variables).asBoolean();
	}

	Optional<Command> command(Tool tool, EObject self, Map<String, Object> variables) {
		return command(tool, self, variables, () -> {
		}, runner -> {
		});
	}

	/** @return a command that runs the tool; empty where its precondition refuses */
	Optional<Command> command(Tool tool, EObject self, Map<String, Object> variables, Runnable before, Consumer<OperationRunner> after) {
		if (!holds(tool.precondition(), self, variables)) {
			return Optional.empty();
		}
		return Optional.of(SessionCommand.giving(tool.label(), () -> {
			before.run();
			OperationRunner runner = run(tool.operation(), self, variables);
			after.accept(runner);
			return selection(tool, self, runner);
		}));
	}

	/** Runs steps at once. */
	OperationRunner run(Optional<ModelOperation> operation, EObject self, Map<String, Object> variables) {
		try (ModelDeletion deletion = new ModelDeletion()) {
			return run(operation, self, variables, deletion);
		}
	}

	/** Runs steps at once, of which those of other tools of the same command may share what deletes. */
	OperationRunner run(Optional<ModelOperation> operation, EObject self, Map<String, Object> variables, ModelDeletion deletion) {
		OperationRunner runner = new OperationRunner(synchronizer, variables, deletion);
		operation.ifPresent(first -> runner.run(first, self));
		problems = List.copyOf(runner.problems());
		return runner;
	}

	private static List<EObject> selection(Tool tool, EObject self, OperationRunner runner) {
		if (!tool.base().elementsToSelect().isGiven()) {
			return List.copyOf(runner.created());
		}
		Value value = runner.evaluate(tool.base().elementsToSelect(), self);
		List<EObject> chosen = new ArrayList<>(value.asObjects());
		if (tool.base().inverseSelectionOrder()) {
			Collections.reverse(chosen);
		}
		return chosen;
	}

	/** The next new node in the container stands there. */
	void place(EObject container, Tools.Location at) {
		if (at != null) {
			synchronizer.changes().placeNext(container, at.x(), at.y(), at.width(), at.height());
		}
	}

	/** As recorded from Sirius: what a tool makes or takes for an unsynchronised mapping is shown. */
	void show(EObject object, List<? extends AbstractNodeMapping> mappings, EObject container) {
		for (AbstractNodeMapping mapping : mappings) {
			if (!mapping.base().createElements() && DiagramSynchronizer.mayShow(mapping, object)
					&& synchronizer.accepts(container, mapping)) {
				synchronizer.changes().show(mapping, object, container);
			}
		}
	}
}
