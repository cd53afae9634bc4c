// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * A type as an argument of an AQL service.
 *
 * @param alternatives Java classes and classifiers, one of which must fit
 */
record AqlType(List<Object> alternatives) {
	static AqlType of(Object single) {
		return new AqlType(List.of(single));
	}

	/** @return the type that a value stands for, or null where it is no type */
	static AqlType from(Object value) {
		return value instanceof AqlType type ? type : value instanceof EClassifier classifier ? of(classifier) : null;
	}

	boolean includes(Object value) {
		return value != null && alternatives.stream().anyMatch(each -> fits(each, value));
	}

	private static boolean fits(Object type, Object value) {
		if (type instanceof EClass wanted && value instanceof EObject object) {
			return wanted == EcorePackage.Literals.EOBJECT || wanted.isSuperTypeOf(object.eClass());
		}
		return type instanceof Class<?> java ? java.isInstance(value)
				: type instanceof EClassifier classifier && !(type instanceof EClass) && classifier.isInstance(value);
	}

	boolean isExactly(Object value) {
		return value instanceof EObject object ? alternatives.contains(object.eClass())
				: value != null && alternatives.contains(value.getClass());
	}

	List<EObject> filter(Iterable<? extends EObject> objects) {
		List<EObject> found = new ArrayList<>();
		objects.forEach(each -> {
			if (includes(each)) {
				found.add(each);
			}
		});
		return found;
	}
}
