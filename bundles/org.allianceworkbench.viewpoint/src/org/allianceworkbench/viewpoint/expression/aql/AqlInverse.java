// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.OBJECT;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.TEXT;
import static org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Parameter.TYPE;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.viewpoint.expression.aql.AqlLibrary.Builtin;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds what refers to an object, with the cross references that somebody records or by a search: its container, then objects without a way
 * back, then the ends of its two-way references.
 */
final class AqlInverse {
	private AqlInverse() {
	}

	static void define(List<Builtin> all) {
		all.add(new Builtin("eInverse", List.of(OBJECT), (reader, a) -> inverse(reader, (EObject) a[0], null)));
		all.add(new Builtin("eInverse", List.of(OBJECT, TYPE),
				(reader, a) -> new LinkedHashSet<>(AqlType.from(a[1]).filter(inverse(reader, (EObject) a[0], null)))));
		all.add(new Builtin("eInverse", List.of(OBJECT, TEXT), (reader, a) -> inverse(reader, (EObject) a[0], (String) a[1])));
	}

	private static Set<EObject> inverse(ObjectReader reader, EObject target, String feature) {
		reader.everything();
		ECrossReferenceAdapter adapter = ECrossReferenceAdapter.getCrossReferenceAdapter(target);
		return adapter == null ? search(target, feature) : recorded(adapter, target, feature);
	}

	private static Set<EObject> recorded(ECrossReferenceAdapter adapter, EObject target, String feature) {
		Set<EObject> found = new LinkedHashSet<>();
		for (EStructuralFeature.Setting setting : adapter.getInverseReferences(target)) {
			if (matches(setting.getEStructuralFeature(), feature)) {
				found.add(setting.getEObject());
			}
		}
		return found;
	}

	private static Set<EObject> search(EObject target, String feature) {
		Set<EObject> found = new LinkedHashSet<>();
		EObject container = target.eContainer();
		if (container != null && matches(target.eContainmentFeature(), feature)) {
			found.add(container);
		}
		Iterator<?> objects = EcoreUtil.getAllContents(List.of(root(target)));
		while (objects.hasNext()) {
			if (objects.next() instanceof EObject object && refers(object, target, feature)) {
				found.add(object);
			}
		}
		for (EReference reference : target.eClass().getEAllReferences()) {
			EReference opposite = reference.getEOpposite();
			if (opposite != null && !reference.isContainer() && matches(opposite, feature)) {
				values(target, reference).forEach(each -> found.add((EObject) each));
			}
		}
		return found;
	}

	private static Notifier root(EObject target) {
		Resource resource = target.eResource();
		if (resource == null) {
			return EcoreUtil.getRootContainer(target);
		}
		return resource.getResourceSet() == null ? resource : resource.getResourceSet();
	}

	private static boolean matches(EStructuralFeature reference, String feature) {
		return feature == null || reference.getName().equals(feature);
	}

	private static boolean refers(EObject object, EObject target, String feature) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.getEOpposite() == null && !reference.isContainment() && !reference.isDerived() && matches(reference, feature)
					&& values(object, reference).contains(target)) {
				return true;
			}
		}
		return false;
	}

	private static Collection<?> values(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		return value instanceof Collection<?> values ? values : value == null ? List.of() : List.of(value);
	}
}
