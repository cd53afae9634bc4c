// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;

class ModelDeletionTest {
	private final EClass type = EcoreFactory.eINSTANCE.createEClass();
	private final EReference parts = reference("parts", true);
	private final EReference likes = reference("likes", false);
	private final Resource model = new ResourceImpl();
	private final EObject root = new Counted();
	private int looks;

	private final class Counted extends DynamicEObjectImpl {
		Counted() {
			super(type);
		}

		@Override
		public EList<EObject> eCrossReferences() {
			looks++;
			return super.eCrossReferences();
		}
	}

	private EReference reference(String name, boolean containment) {
		EReference made = EcoreFactory.eINSTANCE.createEReference();
		made.setName(name);
		made.setEType(EcorePackage.Literals.EOBJECT);
		made.setUpperBound(-1);
		made.setUnique(containment);
		made.setContainment(containment);
		type.getEStructuralFeatures().add(made);
		return made;
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> list(EObject owner, EReference reference) {
		return (EList<EObject>) owner.eGet(reference);
	}

	private List<EObject> fill(int number) {
		EcoreFactory.eINSTANCE.createEPackage().getEClassifiers().add(type);
		model.getContents().add(root);
		List<EObject> made = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			made.add(new Counted());
		}
		list(root, parts).addAll(made);
		return made;
	}

	@Test
	void manyDeletionsOfOneCommandLookThroughTheModelOnce() {
		List<EObject> doomed = fill(100).subList(0, 50);
		try (ModelDeletion deletion = new ModelDeletion()) {
			doomed.forEach(each -> deletion.delete(List.of(each)));
		}
		assertEquals(50, list(root, parts).size());
		assertTrue(looks <= 3 * 101, looks + " objects looked at");
	}

	@Test
	void referencesMadeBetweenTwoDeletionsGoToo() {
		List<EObject> made = fill(3);
		try (ModelDeletion deletion = new ModelDeletion()) {
			deletion.delete(List.of(made.get(0)));
			list(root, likes).addAll(List.of(made.get(1), made.get(2), made.get(1)));
			deletion.delete(List.of(made.get(1)));
		}
		assertEquals(List.of(made.get(2)), list(root, likes));
	}

	@Test
	void nothingGoesOnWatchingTheModel() {
		List<EObject> made = fill(3);
		EList<EObject> all = new BasicEList<>(made);
		try (ModelDeletion deletion = new ModelDeletion()) {
			list(root, parts).remove(made.get(1));
			deletion.delete(List.of(made.get(0)));
			list(root, parts).remove(made.get(2));
		}
		all.add(root);
		all.forEach(each -> assertEquals(List.of(), each.eAdapters()));
		assertEquals(List.of(), model.eAdapters());
	}
}
