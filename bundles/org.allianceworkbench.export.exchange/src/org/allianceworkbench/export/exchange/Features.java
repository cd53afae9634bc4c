// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads features of objects by their names. */
public final class Features {
	private Features() {
	}

	/** @return whether the class is the named one or inherits from it */
	public static boolean isA(EClass type, String name) {
		return type.getName().equals(name) || type.getEAllSuperTypes().stream().anyMatch(parent -> parent.getName().equals(name));
	}

	/** @return the objects that a reference leads to, none where it is not set or the class has no such reference */
	public static List<EObject> targets(EObject object, String reference) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(reference);
		Object value = feature == null ? null : object.eGet(feature);
		if (value instanceof List<?> list) {
			return list.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
		}
		return value instanceof EObject target ? List.of(target) : List.of();
	}

	/** @return the value of an attribute as the model's file has it; empty where there is none */
	public static String text(EObject object, String attribute) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(attribute);
		return feature instanceof EAttribute known ? String.join("; ", texts(object, known)) : "";
	}

	/** @return the values of an attribute as the model's file has them */
	public static List<String> texts(EObject object, EAttribute attribute) {
		Object value = object.eGet(attribute);
		List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return all.stream().map(each -> Plain.lines(EcoreUtil.convertToString(attribute.getEAttributeType(), each))).toList();
	}

	/** @return whether the attribute is a property in a file: all are but those that the format has places for */
	public static boolean isProperty(EAttribute attribute) {
		return !attribute.isID() && !attribute.getName().equals("name") && !attribute.getName().equals("description");
	}

	/** @return whether a file keeps the reference: not the one to its container, nor the far end of another */
	public static boolean isKept(EReference reference) {
		return !reference.isContainer() && !reference.isDerived() && !reference.isTransient();
	}

	/** @return the id of an object, or where it stands in the model if it has none */
	public static String key(EObject object) {
		String id = EcoreUtil.getID(object);
		return id == null || id.isEmpty() ? EcoreUtil.getURI(object).fragment() : id;
	}

	/** @return words of a name in camel case: "thematic areas" */
	public static String words(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}
}
