// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.aspect;

import org.allianceworkbench.viewpoint.expression.Reads;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Brings the reads that objects report themselves to the evaluation that goes on, if one does. */
public final class ReadScope {
	private Reads current = Reads.NONE;

	/** Called by whoever listens to the objects of the model. */
	public void read(EObject object, EStructuralFeature feature) {
		current.read(object, feature);
	}

	/** Something was read of which no change is told. */
	public void everything() {
		current.everything();
	}

	Reads enter(Reads reads) {
		Reads before = current;
		current = reads;
		return before;
	}

	void leave(Reads before) {
		current = before;
	}
}
