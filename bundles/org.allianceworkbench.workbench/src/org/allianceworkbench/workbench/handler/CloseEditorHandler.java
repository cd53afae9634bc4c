// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.handler;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes the editor in front, also while a view has the focus; the platform's own wants the focus in the editor. */
public final class CloseEditorHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
		editor.getSite().getPage().closeEditor(editor, true);
		return null;
	}
}
