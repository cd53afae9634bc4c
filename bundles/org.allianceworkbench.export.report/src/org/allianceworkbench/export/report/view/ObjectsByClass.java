// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Objects under the names of their classes; an object stands under the names of the classes that its class extends too.
 *
 * @param answer what the template sees of the objects of a class
 */
record ObjectsByClass(Map<EClass, List<EObject>> objects, Set<String> classNames, Function<List<EObject>, Object> answer) implements View {

	static ObjectsByClass of(Collection<EObject> all, Set<String> classNames, Function<List<EObject>, Object> answer) {
		Map<EClass, List<EObject>> objects = new LinkedHashMap<>();
		all.forEach(object -> objects.computeIfAbsent(object.eClass(), type -> new ArrayList<>()).add(object));
		return new ObjectsByClass(objects, classNames, answer);
	}

	/** @return the names of all classes of the metamodel that the object's class belongs to */
	static Set<String> classNames(EObject object) {
		EPackage metamodel = object.eClass().getEPackage();
		while (metamodel.getESuperPackage() != null) {
			metamodel = metamodel.getESuperPackage();
		}
		Set<String> names = new HashSet<>();
		EcoreUtil.getAllContents(metamodel, true).forEachRemaining(element -> {
			if (element instanceof EClass type) {
				names.add(type.getName());
			}
		});
		return names;
	}

	@Override
	public boolean has(String name) {
		return classNames.contains(name);
	}

	@Override
	public Object get(String name) {
		return answer.apply(objects.entrySet().stream().filter(kind -> isA(kind.getKey(), name)).flatMap(kind -> kind.getValue().stream()).toList());
	}

	@Override
	public String text() {
		return "";
	}

	private static boolean isA(EClass type, String name) {
		return type.getName().equals(name) || type.getEAllSuperTypes().stream().anyMatch(parent -> parent.getName().equals(name));
	}
}
