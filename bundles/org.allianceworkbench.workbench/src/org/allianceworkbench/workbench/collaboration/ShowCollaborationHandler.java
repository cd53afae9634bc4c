// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.collaboration;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows health, types and balance of what is selected; the view follows the selection by itself. */
public final class ShowCollaborationHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(WorkbenchIds.COLLABORATION);
		} catch (PartInitException e) {
			throw new ExecutionException("The view cannot be shown.", e);
		}
		return null;
	}
}
