// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A traversal that only reads every feature of every element: what any work on a whole model costs at least. */
final class BareReading {
	private BareReading() {
	}

	/** @return how many features have a value, so that nothing is optimised away */
	static int of(EObject model) {
		int read = 0;
		for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
				read += element.eGet(feature) == null ? 0 : 1;
			}
		}
		return read;
	}
}
