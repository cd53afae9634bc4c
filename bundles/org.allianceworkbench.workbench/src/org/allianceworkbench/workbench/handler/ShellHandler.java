// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.handler;

import java.util.Map;
import java.util.function.BiConsumer;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.welcome.WelcomeInput;
import org.allianceworkbench.workbench.wizard.Wizards;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does what the commands of the shell say, each named by its id. */
public final class ShellHandler extends AbstractHandler {
	private static final Map<String, BiConsumer<IWorkbenchWindow, ISelection>> COMMANDS = Map.of(
			"newAlliance", (window, selection) -> new Wizards(window).newAlliance(),
			"newDiagram", (window, selection) -> new Wizards(window).newDiagram(selection),
			"openFile", (window, selection) -> new Wizards(window).openFile(),
			"export", (window, selection) -> new Wizards(window).export(selection),
			"import", (window, selection) -> new Wizards(window).importFile(selection),
			"openExample", (window, selection) -> new Opening(window).example(),
			"showWelcome", (window, selection) -> WelcomeInput.open(window.getActivePage()));

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String name = event.getCommand().getId().substring(WorkbenchIds.BUNDLE.length() + 1);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		COMMANDS.get(name).accept(HandlerUtil.getActiveWorkbenchWindowChecked(event), selection == null ? StructuredSelection.EMPTY : selection);
		return null;
	}
}
