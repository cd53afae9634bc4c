// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.ui.views.properties.PropertySheetEntry;

/** An entry of the property sheet that changes all selected objects in one step, so that one undo takes the change back. */
final class JointEntry extends PropertySheetEntry {
	private final Supplier<Optional<SharedSession>> session;

	JointEntry(Supplier<Optional<SharedSession>> session) {
		this.session = session;
	}

	@Override
	protected PropertySheetEntry createChildEntry() {
		return new JointEntry(session);
	}

	@Override
	protected void valueChanged(PropertySheetEntry child) {
		inOneStep("Set " + child.getDisplayName(), () -> super.valueChanged(child));
	}

	@Override
	public void resetPropertyValue() {
		inOneStep("Reset " + getDisplayName(), super::resetPropertyValue);
	}

	private void inOneStep(String label, Runnable change) {
		session.get().ifPresentOrElse(shared -> shared.session().commandStack().together(label, change), change);
	}
}
