// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The parts of the domain metamodel, for tests that go through all of them. */
public final class Metamodel {
	private Metamodel() {
	}

	/** Returns the root package and those in it. */
	public static Stream<EPackage> packages() {
		List<EPackage> all = new ArrayList<>(List.of(AlliancePackage.eINSTANCE));
		all.addAll(AlliancePackage.eINSTANCE.getESubpackages());
		return all.stream();
	}

	/** Returns all classifiers. */
	public static Stream<EClassifier> classifiers() {
		return packages().flatMap(ePackage -> ePackage.getEClassifiers().stream());
	}

	/** Returns all classes. */
	public static Stream<EClass> classes() {
		return classifiers().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	/** Returns the classes that objects can be made of. */
	public static Stream<EClass> concreteClasses() {
		return classes().filter(eClass -> !eClass.isAbstract());
	}

	/** Returns all features, each once. */
	public static Stream<EStructuralFeature> features() {
		return classes().flatMap(eClass -> eClass.getEStructuralFeatures().stream());
	}

	/** Returns a name by which a part can be found. */
	public static String path(ENamedElement part) {
		return part.eContainer() instanceof ENamedElement owner ? path(owner) + "." + part.getName() : part.getName();
	}
}
