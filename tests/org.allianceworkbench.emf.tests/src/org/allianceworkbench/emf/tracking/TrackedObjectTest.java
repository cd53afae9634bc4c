// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

class TrackedObjectTest {
	private final EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
	private final EReference children = EcoreFactory.eINSTANCE.createEReference();
	private final EClass type = type();
	private final Tracked object = new Tracked(type);
	private final Reads reads = new Reads();

	@Test
	void tellsOfAReadAttribute() {
		object.eAdapters().add(reads);
		object.eGet(name);
		assertEquals(List.of(name), reads.features);
	}

	@Test
	void tellsOfAReadList() {
		object.eAdapters().add(reads);
		object.eGet(children);
		assertEquals(List.of(children), reads.features);
	}

	@Test
	void tellsThatItWasAskedWhetherAFeatureIsSet() {
		object.eAdapters().add(reads);
		object.eIsSet(name);
		assertEquals(List.of(name), reads.features);
	}

	@Test
	void tellsOfEachContainmentWhenContentsAreWalked() {
		object.eAdapters().add(reads);
		object.eContents().forEach(child -> child.eClass());
		assertTrue(reads.features.contains(children));
	}

	@Test
	void tellsOfAReadContainerWithoutFeature() {
		object.eAdapters().add(reads);
		object.eContainer();
		assertEquals(Arrays.asList((EStructuralFeature) null), reads.features);
	}

	@Test
	void tellsNobodyBeforeAListenerIsAdded() {
		object.eGet(name);
		object.eAdapters().add(reads);
		assertEquals(List.of(), reads.features);
	}

	@Test
	void tellsNobodyAfterTheListenerIsRemoved() {
		object.eAdapters().add(reads);
		object.eAdapters().remove(reads);
		object.eGet(name);
		assertEquals(List.of(), reads.features);
	}

	@Test
	void tellsEveryListener() {
		Reads second = new Reads();
		object.eAdapters().addAll(List.of(reads, new AdapterImpl(), second));
		object.eGet(name);
		assertEquals(reads.features, second.features);
	}

	@Test
	void settingIsNoRead() {
		object.eAdapters().add(reads);
		object.eSet(name, "new");
		assertEquals(List.of(), reads.features);
	}

	private EClass type() {
		EClass made = EcoreFactory.eINSTANCE.createEClass();
		name.setName("name");
		name.setEType(EcorePackage.Literals.ESTRING);
		children.setName("children");
		children.setEType(made);
		children.setContainment(true);
		children.setUpperBound(-1);
		made.getEStructuralFeatures().addAll(List.of(name, children));
		EPackage owner = EcoreFactory.eINSTANCE.createEPackage();
		owner.getEClassifiers().add(made);
		return made;
	}

	private static final class Tracked extends TrackedObject {
		Tracked(EClass type) {
			eSetClass(type);
		}
	}

	private static final class Reads extends AdapterImpl implements ReadListener {
		private final List<EStructuralFeature> features = new ArrayList<>();

		@Override
		public void read(EObject read, EStructuralFeature feature) {
			features.add(feature);
		}
	}
}
