// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.palette;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Shell;

/** What a selection tool does where it is possible: it first asks for objects, and only then has a command that is run. */
final class ChoiceCommand extends Command {
	private final DiagramContext context;
	private final Tool.SelectionWizardDescription tool;
	private final EObject container;

	ChoiceCommand(DiagramContext context, Tool.SelectionWizardDescription tool, EObject container) {
		super(tool.label());
		this.context = context;
		this.tool = tool;
		this.container = container;
	}

	/** @return what is to be run; empty where nothing was chosen or nothing is offered, which people are told */
	Optional<Command> ask(Shell shell) {
		List<EObject> candidates = context.tools().candidates(tool, container);
		if (candidates.isEmpty()) {
			context.complain("\"" + tool.label() + "\" has nothing to offer here.");
			return Optional.empty();
		}
		return new ChoiceDialog(shell, context.session().editingDomain().getAdapterFactory()).choose(tool, candidates)
				.map(chosen -> context.ask(() -> context.tools().select(tool, container, chosen))).filter(Command::canExecute);
	}

	@Override
	public void execute() {
		throw new UnsupportedOperationException("Only what was chosen can be run");
	}
}
