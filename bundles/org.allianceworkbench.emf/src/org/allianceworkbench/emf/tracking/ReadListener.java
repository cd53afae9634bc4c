// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.tracking;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An adapter that is told about each read of the {@link TrackedObject}s it is attached to. */
public interface ReadListener extends Adapter {
	/**
	 * Called on the reading thread, before the value is returned. Must be fast and must not read the object.
	 *
	 * @param object what was read
	 * @param feature the feature read, or null when the object's container was asked for
	 */
	void read(EObject object, EStructuralFeature feature);
}
