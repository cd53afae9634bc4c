// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.RetargetAction;

/** Stands in menus and tool bars for an action of the editor in front, whichever part has the focus; others stand for the part with the focus. */
public final class FrontEditorAction extends RetargetAction {
	/**
	 * Stands for no action yet, so that it cannot be run.
	 *
	 * @param id of the action of each editor
	 * @param text with mnemonic
	 * @param style one of {@link IAction}
	 */
	public FrontEditorAction(String id, String text, int style) {
		super(id, text, style);
	}

	/**
	 * Stands for another action from now on.
	 *
	 * @param next null for none
	 */
	public void setTarget(IAction next) {
		setActionHandler(next);
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		// the focus does not matter
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// the focus does not matter
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		// the contributor is told which editor comes to the front
	}
}
