// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Checks the selected alliances or all, as the command says. */
public final class CheckHandler extends AbstractHandler {
	private static final String ALL = WorkbenchIds.BUNDLE + ".checkAll";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		CheckOrders orders = new CheckOrders(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		if (event.getCommand().getId().equals(ALL)) {
			orders.all();
		} else {
			orders.selected(HandlerUtil.getCurrentSelection(event));
		}
		return null;
	}
}
