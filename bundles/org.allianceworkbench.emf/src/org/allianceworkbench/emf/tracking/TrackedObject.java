// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.tracking;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * The root of generated classes whose reads are told to the {@link ReadListener}s among their adapters. The generator must delegate features
 * reflectively, so that each getter passes through {@link #eGet(int, boolean, boolean)}. A read costs a loop over the object's few adapters.
 */
public abstract class TrackedObject extends MinimalEObjectImpl.Container {
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		tell(featureID);
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public boolean eIsSet(int featureID) {
		tell(featureID);
		return super.eIsSet(featureID);
	}

	@Override
	public EObject eContainer() {
		if (eBasicHasAdapters()) {
			tell(null);
		}
		return super.eContainer();
	}

	private void tell(int featureID) {
		if (eBasicHasAdapters()) {
			tell(eClass().getEStructuralFeature(featureID));
		}
	}

	private void tell(EStructuralFeature feature) {
		for (Adapter adapter : eBasicAdapterArray()) {
			if (adapter instanceof ReadListener listener) {
				listener.read(this, feature);
			}
		}
	}
}
