// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of types as specifications give them. */
class MetamodelsTest {
	private final Town town = new Town("small");

	private static EPackage nested() {
		EPackage root = EcoreFactory.eINSTANCE.createEPackage();
		root.setName("root");
		EPackage below = EcoreFactory.eINSTANCE.createEPackage();
		below.setName("below");
		below.setNsPrefix("b");
		EClass thing = EcoreFactory.eINSTANCE.createEClass();
		thing.setName("Thing");
		below.getEClassifiers().add(thing);
		root.getESubpackages().add(below);
		return below;
	}

	@ParameterizedTest
	@ValueSource(strings = { "town.House", "town::House", "House", "ecore.EObject", " town.House " })
	void findsClass(String name) {
		assertTrue(town.metamodels().findClass(name).isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "town.Castle", "village.House", "", ".", "::", "town.Zone" })
	void findsNoClass(String name) {
		assertFalse(town.metamodels().findClass(name).isPresent());
	}

	@Test
	void findsEnumeration() {
		assertTrue(town.metamodels().find("town::Zone").isPresent());
	}

	@Test
	void findsClassesOfSubPackagesByNameAndPrefix() {
		Metamodels metamodels = Metamodels.of(List.of(nested()));
		assertEquals("Thing", metamodels.find("below.Thing").map(EClassifier::getName).orElse(""));
		assertTrue(metamodels.find("b::Thing").isPresent());
		assertTrue(metamodels.find("root.below.Thing").isPresent());
		assertFalse(metamodels.find("root.Thing").isPresent());
	}

	@Test
	void knowsPackagesAroundAndBelow() {
		assertEquals(List.of("root", "below", "ecore"), Metamodels.of(List.of(nested())).packages().stream().map(EPackage::getName).toList());
	}

	@Test
	void instancesOfSubclassesAreInstances() {
		assertTrue(Metamodels.isInstance(town.object("n5"), "town.Building"));
		assertTrue(Metamodels.isInstance(town.object("n5"), "Tower"));
		assertFalse(Metamodels.isInstance(town.object("n3"), "town.Tower"));
	}

	@Test
	void everyObjectIsAnEObject() {
		assertTrue(Metamodels.isInstance(town.object("n5"), "ecore.EObject"));
		assertTrue(Metamodels.isInstance(EcorePackage.eINSTANCE, "EObject"));
	}
}
