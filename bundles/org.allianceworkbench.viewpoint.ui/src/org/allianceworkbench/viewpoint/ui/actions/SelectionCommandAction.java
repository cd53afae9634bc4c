// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.failure.Failures;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;

/** Makes a command of the selected elements it can do something with. */
final class SelectionCommandAction extends DiagramAction {
	private final Predicate<DiagramElement> takes;
	private final Function<List<DiagramElement>, Optional<Command>> maker;

	/**
	 * @param takes whether it can do something with an element
	 * @param maker makes a command of at least one such element
	 */
	SelectionCommandAction(DiagramContext context, GraphicalViewer viewer, String id, String text, Predicate<DiagramElement> takes,
			Function<List<DiagramElement>, Optional<Command>> maker) {
		super(context, viewer, id, text, IAction.AS_PUSH_BUTTON);
		this.takes = takes;
		this.maker = maker;
	}

	@Override
	public void run() {
		List<DiagramElement> elements = selected().stream().filter(takes).toList();
		if (elements.isEmpty()) {
			return;
		}
		try {
			Optional<Command> command = maker.apply(elements);
			if (command.isEmpty()) {
				context().complain("\"" + getText().replace("&", "") + "\" is not possible here: the notation does not allow it.");
			}
			execute(command);
		} catch (RuntimeException failure) {
			context().complain(Failures.sentence(failure));
		}
	}

	@Override
	boolean isPossible() {
		return selected().stream().anyMatch(takes);
	}
}
