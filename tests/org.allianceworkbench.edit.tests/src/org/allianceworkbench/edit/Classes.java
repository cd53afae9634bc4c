// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit;

import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** The classes of the model, for parameterized tests. */
public final class Classes {
	private Classes() {
	}

	/** Returns every class of which there can be objects. */
	public static Stream<EClass> concrete() {
		EPackage root = AlliancePackage.eINSTANCE;
		return Stream.concat(Stream.of(root), root.getESubpackages().stream()).flatMap(topic -> topic.getEClassifiers().stream())
			.filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract());
	}
}
