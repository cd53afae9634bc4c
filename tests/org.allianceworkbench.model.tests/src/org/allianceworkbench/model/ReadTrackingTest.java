// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.emf.tracking.ReadListener;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadTrackingTest {
	static Stream<EClass> concreteClasses() {
		return Metamodel.concreteClasses();
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void everyGeneratedGetterTellsWhatWasRead(EClass eClass) throws ReflectiveOperationException {
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			EObject object = EcoreUtil.create(eClass);
			Reads reads = new Reads();
			object.eAdapters().add(reads);
			getter(eClass, feature).invoke(object);
			assertEquals(Set.of(feature), reads.features, feature::getName);
		}
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void everyReflectiveReadTellsWhatWasRead(EClass eClass) {
		EObject object = EcoreUtil.create(eClass);
		Reads reads = new Reads();
		object.eAdapters().add(reads);
		eClass.getEAllStructuralFeatures().forEach(object::eGet);
		assertTrue(reads.features.containsAll(eClass.getEAllStructuralFeatures()));
	}

	private static Method getter(EClass eClass, EStructuralFeature feature) throws NoSuchMethodException {
		String prefix = feature.getEType().getInstanceClass() == boolean.class ? "is" : "get";
		String name = feature.getName();
		return eClass.getInstanceClass().getMethod(prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1));
	}

	private static final class Reads extends AdapterImpl implements ReadListener {
		private final Set<EStructuralFeature> features = new HashSet<>();

		@Override
		public void read(EObject object, EStructuralFeature feature) {
			features.add(feature);
		}
	}
}
