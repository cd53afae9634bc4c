// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.palette;

import org.allianceworkbench.viewpoint.ui.editing.RefusedCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.CreationTool;

/** Creates by a click or by dragging a size, then selects what it made and opens its name. */
public final class CreatingTool extends CreationTool {

	@Override
	protected void performCreation(int button) {
		if (getCurrentCommand() instanceof ChoiceCommand choice) {
			setCurrentCommand(choice.ask(getCurrentViewer().getControl().getShell()).orElse(null));
		}
		Command command = getCurrentCommand();
		RefusedCommand.explain(command);
		executeCurrentCommand();
		Made.select(getCurrentViewer(), command);
	}
}
