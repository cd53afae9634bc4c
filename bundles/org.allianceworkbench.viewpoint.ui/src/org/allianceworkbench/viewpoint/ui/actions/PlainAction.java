// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import java.util.function.BooleanSupplier;

import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.Action;

/** Runs something that needs no selection, as long as a condition holds. */
final class PlainAction extends Action implements UpdateAction {
	private final BooleanSupplier possible;
	private final Runnable work;

	PlainAction(String id, String text, BooleanSupplier possible, Runnable work) {
		super(text);
		this.possible = possible;
		this.work = work;
		setId(id);
	}

	@Override
	public void run() {
		work.run();
	}

	@Override
	public void update() {
		setEnabled(possible.getAsBoolean());
	}
}
