// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Sets and unsets features with the conversions that the conformance kit records of Sirius. */
final class FeatureChange {
	private FeatureChange() {
	}

	/**
	 * Adds to a feature of many values, sets one of a single value; null resets it.
	 *
	 * @throws RuntimeException where the value does not fit
	 */
	static void set(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			add(object, feature, value);
		} else {
			object.eSet(feature, value == null ? feature.getDefaultValue() : converted(feature, value));
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject object, EStructuralFeature feature, Object value) {
		Collection<Object> list = (Collection<Object>) object.eGet(feature);
		if (value instanceof Collection<?> values) {
			List.copyOf(values).forEach(each -> list.add(convertedItem(feature, each)));
		} else if (value != null) {
			list.add(convertedItem(feature, value));
		}
	}

	private static Object convertedItem(EStructuralFeature feature, Object value) {
		return feature.getEType() instanceof EDataType ? converted(feature, value) : value;
	}

	private static Object converted(EStructuralFeature feature, Object value) {
		if (feature.getEType() instanceof EDataType type && value instanceof String text && !type.isInstance(text)) {
			return parsed(type, text);
		}
		if (!feature.getEType().isInstance(value)) {
			throw new ClassCastException(feature.getName() + " takes " + feature.getEType().getName() + ", not " + name(value));
		}
		return value;
	}

	private static Object parsed(EDataType type, String text) {
		if (type instanceof EEnum enumeration && enumeration.getEEnumLiteralByLiteral(text) == null
				&& enumeration.getEEnumLiteral(text) != null) {
			return enumeration.getEEnumLiteral(text).getInstance();
		}
		return EcoreUtil.createFromString(type, text);
	}

	private static String name(Object value) {
		return value instanceof EObject object ? object.eClass().getName() : value.getClass().getSimpleName();
	}

	/** Removes objects from a reference of many values, or unsets a feature of a single value. */
	static void unset(EObject object, EStructuralFeature feature, Collection<EObject> elements, ModelDeletion deletion) {
		if (!feature.isMany()) {
			object.eUnset(feature);
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			deletion.delete(elements);
		} else {
			((Collection<?>) object.eGet(feature)).removeAll(elements);
		}
	}
}
