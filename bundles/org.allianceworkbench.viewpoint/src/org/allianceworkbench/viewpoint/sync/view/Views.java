// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.view;

import java.util.IdentityHashMap;
import java.util.Map;

import org.allianceworkbench.viewpoint.sync.aspect.ReadScope;
import org.eclipse.emf.ecore.EObject;

/** The views of one diagram, one for each element, so that expressions may compare them. */
public final class Views {
	private final ReadScope scope;
	private final Map<EObject, View> known = new IdentityHashMap<>();

	/** @param scope is told of reads of what may change unnoticed */
	public Views(ReadScope scope) {
		this.scope = scope;
	}

	/** @return the view of a diagram or an element, always the same */
	public View of(EObject shown) {
		View view = known.get(shown);
		if (view == null) {
			view = new View(this, shown);
			known.put(shown, view);
		}
		return view;
	}

	/** The element is gone. */
	public void forget(EObject shown) {
		known.remove(shown);
	}

	/** Something was read of which no change is told. */
	void readChanging() {
		scope.everything();
	}
}
