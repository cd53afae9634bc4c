// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Is told what an evaluation read, so that it can be repeated when that changes. Objects that report their own reads
 * ({@code org.allianceworkbench.emf.tracking.TrackedObject}) may be reported here as well.
 */
public interface Reads {
	/** Takes no notice. */
	Reads NONE = new Reads() {
		@Override
		public void read(EObject object, EStructuralFeature feature) {
			// nobody wants to know
		}

		@Override
		public void everything() {
			// nobody wants to know
		}
	};

	/**
	 * @param object what was read
	 * @param feature the feature read, or null when the object's container was asked for
	 */
	void read(EObject object, EStructuralFeature feature);

	/** The value may depend on anything in the model. */
	void everything();
}
