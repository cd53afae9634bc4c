// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.marks;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Marks nothing, ever. */
record NoMarks() implements ElementMarks {
	@Override
	public List<ElementMark> of(EObject object) {
		return List.of();
	}

	@Override
	public void addListener(MarkListener listener) {
		// there is nothing to tell
	}

	@Override
	public void removeListener(MarkListener listener) {
		// there is nothing to tell
	}
}
