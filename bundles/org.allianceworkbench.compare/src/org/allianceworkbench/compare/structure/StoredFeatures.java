// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The features of each class that a file holds; the identifier is not among them, since by it elements are known. */
public final class StoredFeatures {
	private final Map<EClass, List<EStructuralFeature>> values = new HashMap<>();
	private final Map<EClass, List<EReference>> containments = new HashMap<>();

	/** Returns the attributes and the references to elements elsewhere, in the order of the class. */
	public List<EStructuralFeature> values(EClass type) {
		return values.computeIfAbsent(type, any -> type.getEAllStructuralFeatures().stream().filter(StoredFeatures::isValue).toList());
	}

	/** Returns the references to contained elements, in the order of the class. */
	public List<EReference> containments(EClass type) {
		return containments.computeIfAbsent(type, any -> type.getEAllContainments().stream().filter(StoredFeatures::isStored).toList());
	}

	private static boolean isValue(EStructuralFeature feature) {
		boolean identifier = feature instanceof EAttribute attribute && attribute.isID();
		boolean contained = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
		return !identifier && !contained && isStored(feature);
	}

	private static boolean isStored(EStructuralFeature feature) {
		return !feature.isTransient() && !feature.isDerived() && feature.isChangeable();
	}

	/** Returns what a reference of an element leads to, none, one or many; to be read, not changed. */
	@SuppressWarnings("unchecked")
	public static List<EObject> targets(EObject owner, EReference reference) {
		Object value = owner.eGet(reference, false);
		return reference.isMany() ? (EList<EObject>) value : value == null ? List.of() : List.of((EObject) value);
	}
}
