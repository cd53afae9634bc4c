// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.ecore.EClass;

/** The classes of alliance models. */
final class AllianceClasses {
	private AllianceClasses() {
	}

	static List<EClass> concrete() {
		List<EClass> classes = new ArrayList<>();
		AlliancePackage.eINSTANCE.eAllContents().forEachRemaining(element -> {
			if (element instanceof EClass type && !type.isAbstract()) {
				classes.add(type);
			}
		});
		return classes;
	}
}
