// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.change;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature of an element, as a place for values. */
record Slot(EObject owner, EStructuralFeature feature) {
	boolean isContainment() {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** Returns what is there now: a copy of the list, or the single value, or null. */
	Object value() {
		Object value = owner.eGet(feature, false);
		return feature.isMany() ? List.copyOf((List<?>) value) : value;
	}

	void set(Object value) {
		if (!feature.isMany()) {
			owner.eSet(feature, value);
		} else if (feature instanceof EReference) {
			new ListUpdate(list(), (List<?>) value).run();
		} else if (!list().equals(value)) {
			list().clear();
			list().addAll((List<?>) value);
		}
	}

	/** Takes out what a containment will not hold any longer. */
	void letGo(Object value) {
		if (feature.isMany()) {
			new ListUpdate(list(), (List<?>) value).removeOthers();
		} else if (owner.eGet(feature, false) != value) {
			owner.eSet(feature, null);
		}
	}

	@SuppressWarnings("unchecked")
	private EList<Object> list() {
		return (EList<Object>) owner.eGet(feature, false);
	}
}
