// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.viewpoint.ui.marks.ElementMark;
import org.allianceworkbench.viewpoint.ui.marks.ElementMarks;
import org.allianceworkbench.viewpoint.ui.marks.MarkListener;
import org.eclipse.emf.ecore.EObject;

/** Marks that a test sets. */
final class Remarks implements ElementMarks {
	private final Map<EObject, List<ElementMark>> marks = new HashMap<>();
	private final List<MarkListener> listeners = new ArrayList<>();

	void set(EObject object, ElementMark... of) {
		marks.put(object, List.of(of));
		List.copyOf(listeners).forEach(listener -> listener.marksChanged(Set.of(object)));
	}

	int listeners() {
		return listeners.size();
	}

	@Override
	public List<ElementMark> of(EObject object) {
		return marks.getOrDefault(object, List.of());
	}

	@Override
	public void addListener(MarkListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(MarkListener listener) {
		listeners.remove(listener);
	}
}
