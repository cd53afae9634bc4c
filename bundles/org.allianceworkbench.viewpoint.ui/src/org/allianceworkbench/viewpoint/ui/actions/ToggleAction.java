// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Switches something on and off. */
final class ToggleAction extends Action implements UpdateAction {
	private final BooleanSupplier state;
	private final Consumer<Boolean> change;

	ToggleAction(String id, String text, BooleanSupplier state, Consumer<Boolean> change) {
		super(text, IAction.AS_CHECK_BOX);
		this.state = state;
		this.change = change;
		setId(id);
		update();
	}

	@Override
	public void run() {
		change.accept(!state.getAsBoolean());
		update();
	}

	@Override
	public void update() {
		setChecked(state.getAsBoolean());
	}
}
