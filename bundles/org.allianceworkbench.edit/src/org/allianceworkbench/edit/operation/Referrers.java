// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds who refers to some objects. Where an {@link ECrossReferenceAdapter} watches the model, the cost is that of the answer; without one it is
 * a single pass over the file, however many objects are asked for.
 */
final class Referrers {
	private Referrers() {
	}

	/** Returns for each object the stored references that point to it; inverse and containing references are not among them. */
	static Map<EObject, List<Setting>> of(Collection<? extends EObject> objects) {
		Map<EObject, List<Setting>> result = new LinkedHashMap<>();
		if (objects.isEmpty()) {
			return result;
		}
		EObject first = objects.iterator().next();
		ECrossReferenceAdapter adapter = ECrossReferenceAdapter.getCrossReferenceAdapter(first);
		if (adapter != null) {
			objects.forEach(object -> result.put(object, stored(adapter.getInverseReferences(object))));
		} else {
			EcoreUtil.UsageCrossReferencer.findAll(objects, EcoreUtil.getRootContainer(first))
				.forEach((object, settings) -> result.put(object, stored(settings)));
		}
		return result;
	}

	private static List<Setting> stored(Collection<Setting> settings) {
		return settings.stream().filter(setting -> isStored((EReference) setting.getEStructuralFeature())).toList();
	}

	/** Tells whether a reference is kept in the file at its own end. */
	static boolean isStored(EReference reference) {
		return !reference.isContainment() && !reference.isContainer() && !reference.isTransient() && !reference.isDerived()
			&& reference.isChangeable();
	}
}
