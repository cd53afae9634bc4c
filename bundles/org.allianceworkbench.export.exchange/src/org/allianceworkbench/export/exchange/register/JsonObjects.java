// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Turns objects of EMF into what JSON is written from: {@code eClass} first, then each feature that is set and kept in files, in the order of
 * the metamodel. What is contained stands within its container, what is referred to is named by its id. Numbers and truth values are such
 * in JSON, all else is the text that the model's file has.
 */
final class JsonObjects {
	static final String CLASS = "eClass";

	Map<String, Object> of(EObject object) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put(CLASS, object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (isKept(feature) && object.eIsSet(feature)) {
				result.put(feature.getName(), value(feature, object.eGet(feature)));
			}
		}
		return result;
	}

	/** @return whether a file holds the feature: not what follows from others, such as the far end of a reference */
	static boolean isKept(EStructuralFeature feature) {
		boolean upwards = feature instanceof EReference reference && reference.isContainer();
		return !feature.isTransient() && !feature.isDerived() && !upwards;
	}

	private Object value(EStructuralFeature feature, Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(each -> single(feature, each)).toList();
		}
		return single(feature, value);
	}

	private Object single(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute attribute) {
			return value instanceof Number || value instanceof Boolean ? value : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		}
		EObject target = (EObject) value;
		return ((EReference) feature).isContainment() ? of(target) : Ids.of(target);
	}
}
